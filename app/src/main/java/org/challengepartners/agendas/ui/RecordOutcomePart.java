package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.MeetingDetail;
import org.challengepartners.agendas.MeetingPoint;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Part;
import org.challengepartners.tenancy.CommandId;

/** Where a lead records what came of a meeting in progress. */
class RecordOutcomePart extends Composite<Part> {

    private final RadioButtonGroup<Boolean> kind = new RadioButtonGroup<>("What is it?", true, false);
    private final RadioButtonGroup<Optional<MeetingPoint>> about = new RadioButtonGroup<>("About which item?");
    private final LongText words = new LongText("What came of it").limit(Limits.PARAGRAPH);
    private final CommandId command = CommandId.next();

    RecordOutcomePart(MeetingDetail meeting, MeetingSteps steps, ErrorSummary errors) {
        kind.setManualValidation(true);
        kind.setItemLabelGenerator(decision -> decision ? "A decision" : "An outcome");
        kind.setValue(false);
        about.setManualValidation(true);
        about.setItems(Stream.concat(
                        Stream.of(Optional.<MeetingPoint>empty()),
                        meeting.points().stream().map(Optional::of))
                .toList());
        about.setItemLabelGenerator(point -> point.map(MeetingPoint::title).orElse("The whole meeting"));
        about.setValue(Optional.empty());
        getContent()
                .add(
                        kind,
                        about,
                        words,
                        new Actions(new Button(
                                "Record it",
                                pressed -> steps.took(
                                        steps.work()
                                                .holding()
                                                .record(
                                                        command,
                                                        meeting.id(),
                                                        kind.getValue(),
                                                        about.getOptionalValue()
                                                                .flatMap(point -> point)
                                                                .map(MeetingPoint::id)
                                                                .orElse(null),
                                                        words.getValue()),
                                        "It is recorded",
                                        problem -> errors.show(words, problem.message())))));
    }

    @Override
    protected Part initContent() {
        return new Part("Record an outcome");
    }
}
