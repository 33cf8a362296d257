package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.challengepartners.reviews.ActivityKind;
import org.challengepartners.reviews.ActivityPlan;
import org.challengepartners.reviews.TeamMember;
import org.challengepartners.reviews.TimetableDetail;
import org.challengepartners.reviews.Timetabling;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.TimeField;
import org.challengepartners.tenancy.CommandId;

/** Adds an activity to a review's timetable. */
class ActivityForm extends Part {

    private final Select<LocalDate> day = new Select<>();
    private final TimeField starts = new TimeField("Starts");
    private final TimeField ends = new TimeField("Ends");
    private final Select<ActivityKind> kind = new Select<>();
    private final Select<TeamMember> reviewer = new Select<>();
    private final TextField place = new TextField("Kind of place");
    private final TextField partner = new TextField("Who of the school goes along");

    ActivityForm(TimetableDetail timetable, Timetabling timetabling, TimetableView page) {
        super("Add an activity");
        day.setLabel("Day");
        day.setItems(timetable
                .held()
                .from()
                .datesUntil(timetable.held().until().plusDays(1))
                .toList());
        day.setItemLabelGenerator(DateWords::day);
        kind.setLabel("Activity");
        kind.setItems(ActivityKind.values());
        kind.setItemLabelGenerator(ActivityKind::words);
        reviewer.setLabel("Reviewer");
        reviewer.setItems(timetable.team());
        reviewer.setItemLabelGenerator(TeamMember::name);
        place.setHelperText("For example Year 4 classrooms");
        partner.setHelperText("A role, for example head of mathematics");
        var checks = new FormChecks(page.errors())
                .filled(day, "Choose the day")
                .filled(starts, "Enter when it starts, like 09:15")
                .filled(ends, "Enter when it ends, like 10:00")
                .filled(kind, "Choose the activity")
                .check(reviewer, one -> one != null || !isEvidence(), "Choose a reviewer")
                .check(
                        place,
                        words -> !words.isBlank() || !isEvidence(),
                        "Enter the kind of place, for example Year 4 classrooms")
                .check(
                        partner,
                        words -> !words.isBlank() || !isEvidence(),
                        "Enter who of the school goes along, as a role: evidence is gathered jointly");
        var command = CommandId.next();
        var add = new Button("Add the activity", pressed -> {
            page.confirmation().clear();
            if (checks.pass()) {
                var wrong = timetabling.add(command, page.id(), plan());
                if (wrong.isEmpty()) {
                    page.show();
                    page.confirmation().say("The activity is added. What was agreed must be agreed again");
                } else {
                    wrong.forEach(page.errors()::show);
                }
            }
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(day, starts, ends, kind, reviewer, place, partner, new Actions(add));
    }

    private boolean isEvidence() {
        return kind.getValue() != null && kind.getValue().isEvidence();
    }

    private ActivityPlan plan() {
        return new ActivityPlan(
                day.getValue(),
                starts.getValue(),
                ends.getValue(),
                kind.getValue(),
                Optional.ofNullable(reviewer.getValue()).map(TeamMember::person),
                place.getValue(),
                partner.getValue());
    }
}
