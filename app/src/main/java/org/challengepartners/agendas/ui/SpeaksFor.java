package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.shell.ErrorSummary;

/** For which of her schools somebody speaks: asked only of whoever heads several. */
class SpeaksFor extends Composite<RadioButtonGroup<HubMember>> {

    private final List<HubMember> mine;

    SpeaksFor(List<HubMember> mine) {
        this.mine = List.copyOf(mine);
        getContent().setLabel("Which school do you speak for?");
        getContent().setManualValidation(true);
        getContent().setItems(mine);
        getContent().setItemLabelGenerator(HubMember::name);
        setVisible(mine.size() > 1);
    }

    /** Whether it is still to be chosen; then the summary says so. */
    boolean missing(ErrorSummary errors) {
        if (chosen().isEmpty()) {
            errors.show(getContent(), "Choose the school that you speak for");
        }
        return chosen().isEmpty();
    }

    SchoolId school() {
        return chosen().map(HubMember::school).orElseThrow();
    }

    private Optional<HubMember> chosen() {
        return mine.size() == 1
                ? Optional.of(mine.getFirst())
                : Optional.ofNullable(getContent().getValue());
    }
}
