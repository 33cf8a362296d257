package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.ErrorSummary;

/** For which member the reader speaks: asked only where she represents several. */
class SpeakerField extends Composite<Div> {

    private final RadioButtonGroup<MemberSummary> members = new RadioButtonGroup<>("Which member do you speak for?");
    private List<MemberSummary> mine = List.of();

    SpeakerField() {
        members.setManualValidation(true);
        members.setItemLabelGenerator(MemberSummary::legalName);
        getContent().add(members);
    }

    /** Leaves a choice alone while the same members are offered. */
    void show(List<MemberSummary> now) {
        if (!now.equals(mine)) {
            mine = now;
            members.setItems(now);
        }
        setVisible(now.size() > 1);
    }

    /** Empty, and said in the summary, if it has to be chosen and is not. */
    Optional<MemberSummary> read(ErrorSummary errors) {
        var chosen = mine.size() == 1 ? mine.getFirst() : members.getValue();
        if (chosen == null) {
            errors.show(members, "Choose the member you speak for");
        }
        return Optional.ofNullable(chosen);
    }
}
