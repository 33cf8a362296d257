package org.challengepartners.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
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
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;

/** What the office can do next about a school that stays, leaves or has left. */
@SpringComponent
class DepartureSteps {

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
                () -> parts.add(new LeavingForm(departing, school, errors, told)));
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
        return ending(
                "Call the departure off",
                "Its people's keys open again as long as their places say.",
                "Why it stays",
                errors,
                new Ending(
                        "Record that the school stays",
                        because -> told.done(
                                departing.callOff(school.id(), because),
                                school.name() + " stays in the partnership.")));
    }

    private Part back(SchoolSummary school, ErrorSummary errors, Told told) {
        return ending(
                "Take the school back",
                "It is listed again under its own identity and history. Appoint its people, place it in a hub"
                        + " and have it covered by a member next.",
                "Why it comes back",
                errors,
                new Ending(
                        "Record that the school is back",
                        because -> told.done(
                                departing.takeBack(school.id(), because),
                                school.name() + " belongs to the partnership again.")));
    }

    /** A button, and what is done with the reason when it is pressed. */
    private record Ending(String button, SerializableConsumer<String> done) implements Serializable {}

    private static Part ending(String heading, String words, String why, ErrorSummary errors, Ending ending) {
        var because = reason(why, "");
        var checks = new FormChecks(errors).filled(because, "Enter " + why.toLowerCase(Locale.UK));
        return new Part(heading, new Paragraph(words), because, new Actions(new Button(ending.button(), pressed -> {
            if (checks.pass()) {
                ending.done().accept(because.getValue());
            }
        })));
    }

    static TextField reason(String label, String hint) {
        var field = new TextField(label);
        field.setManualValidation(true);
        if (!hint.isEmpty()) {
            field.setHelperText(hint);
        }
        return field;
    }
}
