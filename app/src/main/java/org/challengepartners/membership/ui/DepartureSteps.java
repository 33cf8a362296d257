package org.challengepartners.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.Serializable;
import java.util.List;
import org.challengepartners.membership.Departing;
import org.challengepartners.membership.Departure;
import org.challengepartners.membership.DeparturePlan;
import org.challengepartners.membership.DepartureResult;
import org.challengepartners.membership.DepartureState;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;
import org.challengepartners.tenancy.CommandId;

/** What the office can do next about a school that stays, leaves or has left. */
@SpringComponent
class DepartureSteps {

    private static final int LONGEST_REASON = 500;

    /** Says on the page what became of a step. */
    interface Told extends Serializable {
        void done(DepartureResult result, String words);
    }

    private final Departing departing;

    DepartureSteps(Departing departing) {
        this.departing = departing;
    }

    Div of(SchoolSummary school, List<Departure> all, ErrorSummary errors, Told told) {
        var parts = new Div();
        parts.addClassName("page");
        var latest = all.stream().findFirst().filter(departure -> runs(departure.state()));
        latest.ifPresentOrElse(
                running -> parts.add(running(school, running, errors, told)),
                () -> parts.add(begin(school, errors, told)));
        var past = all.stream().filter(departure -> !runs(departure.state())).toList();
        if (!past.isEmpty()) {
            var list = new UnorderedList();
            past.forEach(departure -> list.add(new ListItem("%s, last day %s: %s. %s"
                    .formatted(
                            departure.state().words(),
                            DateWords.day(departure.lastDay()),
                            departure.reason(),
                            departure.endedBecause()))));
            parts.add(new Part("Earlier", list));
        }
        return parts;
    }

    private static boolean runs(DepartureState state) {
        return state == DepartureState.ANNOUNCED || state == DepartureState.LEFT;
    }

    private Div begin(SchoolSummary school, ErrorSummary errors, Told told) {
        var command = CommandId.next();
        var day = new DayField("Last day in the partnership");
        var reason = reason("Why it leaves", "The school's headteacher reads this word for word");
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
        var parts = new Div(
                new Part(
                        "Let the school leave",
                        new Paragraph("Nothing happens until you have read what would happen and confirmed it."),
                        day,
                        reason,
                        new Actions(show)),
                plan);
        parts.addClassName("page");
        return parts;
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

    private Div running(SchoolSummary school, Departure departure, ErrorSummary errors, Told told) {
        var left = departure.state() == DepartureState.LEFT;
        var day = DateWords.day(departure.lastDay());
        var kept = departing.plan(school.id(), departure.lastDay()).map(DeparturePlan::kept);
        var parts = new Div(
                new InsetText(
                        left
                                ? "It left at the end of %s: %s".formatted(day, departure.reason())
                                : "It leaves at the end of %s: %s".formatted(day, departure.reason())),
                new Part("What is kept, how long and why", RetentionRows.of(kept.orElse(List.of()))),
                left ? back(school, errors, told) : stay(school, errors, told),
                new Part(
                        "What stays as history",
                        new Paragraph(new Anchor(
                                MembershipLinks.conversion(school.id()), "Its numbers in the public register")),
                        new Paragraph(new Anchor(OfficeLinks.MEMBERS, "The register of members"))));
        parts.addClassName("page");
        return parts;
    }

    private Part stay(SchoolSummary school, ErrorSummary errors, Told told) {
        var because = reason("Why it stays", "");
        var checks = new FormChecks(errors).filled(because, "Enter why it stays");
        return new Part(
                "Call the departure off",
                new Paragraph("Its people's keys open again as long as their places say."),
                because,
                new Actions(new Button("Record that the school stays", pressed -> {
                    if (checks.pass()) {
                        told.done(
                                departing.callOff(school.id(), because.getValue()),
                                school.name() + " stays in the partnership.");
                    }
                })));
    }

    private Part back(SchoolSummary school, ErrorSummary errors, Told told) {
        var because = reason("Why it comes back", "");
        var checks = new FormChecks(errors).filled(because, "Enter why it comes back");
        return new Part(
                "Take the school back",
                new Paragraph(
                        "It is listed again under its own identity and history. Appoint its people, place it in a hub"
                                + " and have it covered by a member next."),
                because,
                new Actions(new Button("Record that the school is back", pressed -> {
                    if (checks.pass()) {
                        told.done(
                                departing.takeBack(school.id(), because.getValue()),
                                school.name() + " belongs to the partnership again.");
                    }
                })));
    }

    private static TextField reason(String label, String hint) {
        var field = new TextField(label);
        field.setManualValidation(true);
        if (!hint.isEmpty()) {
            field.setHelperText(hint);
        }
        return field;
    }
}
