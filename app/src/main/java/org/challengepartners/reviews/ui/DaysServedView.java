package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.HalfDays;
import org.challengepartners.reviews.RecordOutcome;
import org.challengepartners.reviews.RecordingDays;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ServedDays;
import org.challengepartners.reviews.ServedLine;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** Where the lead records on how many days each of her team was there. */
@Route(ReviewLinks.REVIEWS + "/:review/days")
@RolesAllowed("reviewer")
class DaysServedView extends ReviewPage {

    private final RecordingDays recording;

    DaysServedView(RecordingDays recording) {
        super("Days that the team was there");
        this.recording = recording;
    }

    @Override
    void show() {
        var days = recording.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        body().add(new Paragraph("The review of %s, %s. Each school gets back the days that its people give."
                .formatted(days.schoolName(), days.held().words())));
        days.team().forEach(line -> body().add(part(line, days)));
    }

    private Part part(ServedLine line, ServedDays days) {
        var name = line.member().name();
        var said = new Paragraph(line.days()
                .map(served -> "%s, recorded as %s.".formatted(line.member().role(), served.words()))
                .orElse("%s, not recorded yet.".formatted(line.member().role())));
        if (!days.mayRecord()) {
            return new Part(name, said);
        }
        var field = new NumberField("Days of %s".formatted(name));
        field.setHelperText("0 to %s, in steps of a half".formatted(days.most().number()));
        line.days().ifPresent(served -> field.setValue(served.halves() / 2.0));
        var checks = new FormChecks(errors())
                .check(
                        field,
                        number -> number != null
                                && number >= 0
                                && number * 2 <= days.most().halves()
                                && number * 2 == Math.rint(number * 2),
                        "Enter the days of %s, from 0 to %s in steps of a half"
                                .formatted(name, days.most().number()));
        return new Part(name, said, field, new Actions(new Button("Record the days of %s".formatted(name), pressed -> {
            if (checks.pass()) {
                record(line, new HalfDays((int) Math.round(field.getValue() * 2)));
            }
        })));
    }

    private void record(ServedLine line, HalfDays days) {
        confirmation().clear();
        var outcome = recording.record(id(), line.member().person(), days);
        if (outcome == RecordOutcome.DONE) {
            show();
            confirmation().say("%s: %s recorded".formatted(line.member().name(), days.words()));
        } else {
            errors().show(words(outcome));
        }
    }

    private static String words(RecordOutcome outcome) {
        return switch (outcome) {
            case CREDITED -> "These days are credited already. Ask the office to adjust them";
            case TOO_MANY -> "The review did not take so many days";
            case NOT_NOW -> "Days are recorded from the first day on site on";
            default -> "Nothing was recorded: the team has changed since you opened this page";
        };
    }
}
