package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.FindingOutcome;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.Ruling;
import org.jspecify.annotations.Nullable;

/** What the team makes of one finding: its words, what they rest on, and the choice. */
class RulingFields extends Div {

    private final FindingDetail finding;
    private final RadioButtonGroup<FindingOutcome> outcome;
    private final Select<FindingDetail> into = new Select<>();
    private final TextField reason = new TextField("Why it is rejected");

    RulingFields(ReviewId review, FindingDetail finding, List<FindingDetail> others, @Nullable Ruling before) {
        this.finding = finding;
        addClassName("page");
        outcome = new RadioButtonGroup<>(
                "What the team makes of “%s”".formatted(finding.beginning()), FindingOutcome.values());
        outcome.setItemLabelGenerator(FindingOutcome::words);
        outcome.setManualValidation(true);
        outcome.addValueChangeListener(chosen -> offer());
        into.setLabel("The finding that says it too");
        into.setItems(others);
        into.setItemLabelGenerator(other -> other == null ? "" : other.beginning());
        into.setManualValidation(true);
        reason.setMaxLength(Ruling.LONGEST);
        reason.setManualValidation(true);
        if (before != null) {
            outcome.setValue(before.outcome());
            before.into()
                    .flatMap(id -> others.stream()
                            .filter(other -> other.id().equals(id))
                            .findFirst())
                    .ifPresent(into::setValue);
            reason.setValue(before.reason());
        }
        offer();
        add(
                new H3(finding.text().kind().words()),
                new FindingWords(finding.text()),
                FindingLines.restsOn(review, finding),
                outcome,
                into,
                reason);
    }

    /** What is chosen; empty while nothing is. */
    Optional<Ruling> ruling() {
        return outcome.getOptionalValue()
                .map(chosen -> new Ruling(
                        finding.id(),
                        finding.version(),
                        chosen,
                        into.getOptionalValue().map(FindingDetail::id),
                        reason.getValue()));
    }

    private void offer() {
        into.setVisible(outcome.getValue() == FindingOutcome.MERGED);
        reason.setVisible(outcome.getValue() == FindingOutcome.REJECTED);
    }
}
