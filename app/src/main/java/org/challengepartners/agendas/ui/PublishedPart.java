package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import org.challengepartners.agendas.RollUpRule;
import org.challengepartners.agendas.TargetDetail;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** The one figure that the hub reads of its schools' own, with the rule by which it was made. */
class PublishedPart extends Composite<Part> {

    private final RadioButtonGroup<RollUpRule> rule =
            new RadioButtonGroup<>("How is the figure made?", RollUpRule.values());

    PublishedPart(TargetDetail target, TargetSteps steps) {
        var unit = target.text().unit();
        if (target.published().isEmpty()) {
            getContent().add(new Paragraph("Nothing made of the schools' own figures has been published."));
        } else {
            var latest = target.published().getFirst();
            getContent()
                    .add(
                            new Paragraph(TargetWords.published(latest, unit)),
                            new Paragraph("Made of the figures of %d schools on %s by %s."
                                    .formatted(latest.schools(), DateWords.day(latest.at()), latest.by())));
            if (!latest.missing().isEmpty()) {
                getContent().add(new Paragraph("Without a figure: %s.".formatted(String.join(", ", latest.missing()))));
            }
        }
        if (target.mayFollow() && target.end().isEmpty()) {
            publish(target, steps);
        }
    }

    @Override
    protected Part initContent() {
        return new Part("From the schools' own figures");
    }

    private void publish(TargetDetail target, TargetSteps steps) {
        rule.setManualValidation(true);
        rule.setItemLabelGenerator(RollUpRule::words);
        rule.setValue(Optional.of(target.published())
                .filter(published -> !published.isEmpty())
                .map(published -> published.getFirst().rule())
                .orElse(RollUpRule.MEAN));
        var publish = new Button(
                "Publish this figure",
                pressed -> steps.took(
                        target,
                        steps.checking().publish(target.agenda().id(), target.id(), rule.getValue()),
                        "Published. Below five schools, and where the difference to an earlier one would tell a school's"
                                + " figure, none is shown",
                        problem -> {}));
        getContent().add(rule, new Actions(publish));
    }
}
