package org.challengepartners.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.membership.Departing;
import org.challengepartners.membership.DeparturePlan;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;
import org.challengepartners.tenancy.CommandId;

/** Lets a school leave: a day and a reason, then what would happen, then the word that it happens. */
class LeavingForm extends Div {

    private static final int LONGEST_REASON = 500;

    LeavingForm(Departing departing, SchoolSummary school, ErrorSummary errors, DepartureSteps.Told told) {
        var command = CommandId.next();
        var day = new DayField("Last day in the partnership");
        var reason = DepartureSteps.reason("Why it leaves", "The school's headteacher reads this word for word");
        var plan = new Div();
        plan.addClassName("page");
        var checks = new FormChecks(errors)
                .filled(day, "Enter the last day")
                .filled(reason, "Enter the reason")
                .atMost(reason, LONGEST_REASON, "Reason");
        var show = new Button("Show what would happen", pressed -> {
            plan.removeAll();
            if (checks.pass()) {
                departing.plan(school.id(), day.getValue()).ifPresent(found -> {
                    var confirm = new Button(
                            "Confirm that the school leaves",
                            sure -> told.done(
                                    departing.announce(command, school.id(), found.lastDay(), reason.getValue()),
                                    "%s leaves at the end of %s. Its headteachers have been told."
                                            .formatted(school.name(), DateWords.day(found.lastDay()))));
                    confirm.addThemeVariants(ButtonVariant.PRIMARY);
                    plan.add(plan(found), new Actions(confirm));
                });
            }
        });
        addClassName("page");
        add(
                new Part(
                        "Let the school leave",
                        new Paragraph("Nothing happens until you have read what would happen and confirmed it."),
                        day,
                        reason,
                        new Actions(show)),
                plan);
    }

    private static Div plan(DeparturePlan plan) {
        var ends = new UnorderedList();
        plan.ends().forEach(sentence -> ends.add(new ListItem(sentence)));
        var parts = new Div(
                new Part(
                        "What ends at the end of " + DateWords.day(plan.lastDay()),
                        new WarningText("At midnight nobody of the school can open its pages any more. Until then its"
                                + " headteacher can take the archive away."),
                        ends),
                new Part("What is kept, how long and why", RetentionRows.of(plan.kept())));
        parts.addClassName("page");
        return parts;
    }
}
