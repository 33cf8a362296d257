package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.CoveredSchool;
import org.challengepartners.membership.MemberDetail;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.PersonRow;
import org.challengepartners.membership.RegisterResult;
import org.challengepartners.membership.Registering;
import org.challengepartners.membership.RepresentativeLine;
import org.challengepartners.membership.Representing;
import org.challengepartners.membership.SchoolRow;
import org.challengepartners.membership.Subscribing;
import org.challengepartners.membership.Subscription;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.jspecify.annotations.Nullable;

/** What the office can do next about a member, each step a part of its page. */
@SpringComponent
class MemberSteps {

    /** Says on the page what became of a step. */
    interface Told extends Serializable {
        void done(RegisterResult result, String words);
    }

    private final Registering registering;
    private final Representing representing;
    private final Subscribing subscribing;
    private final OfficeBoards boards;

    MemberSteps(Registering registering, Representing representing, Subscribing subscribing, OfficeBoards boards) {
        this.registering = registering;
        this.representing = representing;
        this.subscribing = subscribing;
        this.boards = boards;
    }

    /** The parts that fit where the member stands. */
    Div of(MemberDetail member, LocalDate today, Told told) {
        var parts = new Div();
        parts.addClassName("page");
        var id = member.line().id();
        switch (member.line().state()) {
            case APPLIED -> parts.add(decide(id, today, told));
            case APPROVED -> parts.add(enter(id, today, told));
            case ENTERED ->
                parts.add(
                        voters(member, told),
                        schools(member, today, told),
                        subscriptions(member, today, told),
                        correct(member, told),
                        cease(id, today, told));
            case CEASED -> parts.add(left(member), correct(member, told));
            case TURNED_DOWN -> parts.add(correct(member, told));
        }
        return parts;
    }

    private Part decide(MemberId id, LocalDate today, Told told) {
        var day = Days.field("Decided on", today);
        var minute = text("Minute of the decision", "For example: directors' meeting of 3 November 2026, item 4");
        return new Part(
                "The directors' decision",
                day,
                minute,
                new Actions(
                        button(
                                "Record that it is approved",
                                () -> told.done(
                                        registering.decide(id, true, or(day.getValue(), today), minute.getValue()),
                                        "The application is approved. Enter it in the register next.")),
                        button(
                                "Record that it is turned down",
                                () -> told.done(
                                        registering.decide(id, false, or(day.getValue(), today), minute.getValue()),
                                        "The application is turned down."))));
    }

    private Part enter(MemberId id, LocalDate today, Told told) {
        var day = Days.field("Entered on", today);
        var school = Pickers.school("A school that it covers (optional)", boards);
        return new Part(
                "Enter it in the register",
                new Paragraph(
                        "It is a member from its entry on, and not before. More schools can be added afterwards."),
                day,
                school,
                new Actions(button(
                        "Enter it in the register",
                        () -> told.done(
                                registering.enter(
                                        id,
                                        or(day.getValue(), today),
                                        Optional.ofNullable(school.getValue()).map(SchoolRow::id).stream()
                                                .toList()),
                                "It is a member of the company now."))));
    }

    private Part voters(MemberDetail member, Told told) {
        var id = member.line().id();
        var list = new UnorderedList();
        member.representatives().forEach(voter -> list.add(new ListItem(words(voter))));
        var person = Pickers.person("Who votes for the member from now on", boards);
        var authority =
                text("Document that gives authority", "For example: resolution of the trustees, 3 November 2026");
        var actions = new Actions(button(
                "Record who votes",
                () -> Optional.ofNullable(person.getValue())
                        .map(PersonRow::id)
                        .ifPresent(chosen -> told.done(
                                representing.name(id, chosen, authority.getValue()),
                                "From now on %s votes for the member."
                                        .formatted(person.getValue().name())))));
        if (member.representatives().stream().anyMatch(voter -> voter.until().isEmpty())) {
            actions.add(button(
                    "Record that nobody votes",
                    () -> told.done(representing.end(id), "Nobody votes for the member now.")));
        }
        return new Part("Who votes for it", list, person, authority, actions);
    }

    private static String words(RepresentativeLine voter) {
        return "%s, from %s%s%s"
                .formatted(
                        voter.name(),
                        DateWords.day(voter.from()),
                        voter.until().map(end -> " until " + DateWords.day(end)).orElse(", and now"),
                        voter.authority().isEmpty() ? "" : ". Authority: " + voter.authority());
    }

    private Part schools(MemberDetail member, LocalDate today, Told told) {
        var id = member.line().id();
        var list = new UnorderedList();
        member.schools().forEach(school -> list.add(covered(id, school, today, told)));
        var school = Pickers.school("A school that it covers from today on", boards);
        return new Part(
                "Schools that it covers",
                list,
                school,
                new Actions(button(
                        "Add the school",
                        () -> Optional.ofNullable(school.getValue())
                                .ifPresent(chosen -> told.done(
                                        representing.cover(id, List.of(chosen.id()), today),
                                        "The member covers %s from today on.".formatted(chosen.name()))))));
    }

    private static Part left(MemberDetail member) {
        var list = new UnorderedList();
        member.schools()
                .forEach(school -> list.add(new ListItem(new Anchor(
                        OfficeLinks.leaving(school.school()),
                        "Let %s leave the partnership".formatted(school.name())))));
        return new Part(
                "Schools that it covered",
                new Paragraph(
                        "A school stays in the partnership, without a member, until another member covers it or you let"
                                + " it leave too."),
                list);
    }

    private ListItem covered(MemberId id, CoveredSchool school, LocalDate today, Told told) {
        var words = new Span("%s, from %s%s "
                .formatted(
                        school.name(),
                        DateWords.day(school.from()),
                        school.until()
                                .map(end -> " until " + DateWords.day(end))
                                .orElse("")));
        return school.until().isPresent()
                ? new ListItem(words)
                : new ListItem(
                        words,
                        button(
                                "End the cover of " + school.name(),
                                () -> told.done(
                                        representing.uncover(id, school.school(), today),
                                        "The member covers %s no more.".formatted(school.name()))));
    }

    private Part subscriptions(MemberDetail member, LocalDate today, Told told) {
        var id = member.line().id();
        var year = MembershipYear.of(today);
        var list = new UnorderedList();
        member.subscriptions().forEach(asked -> list.add(asked(id, asked, today, told)));
        var reference = text("Number of the invoice for " + year, "");
        var due = Days.field("Due on", today.plusDays(30));
        return new Part(
                "Subscriptions",
                list,
                reference,
                due,
                new Actions(button(
                        "Record the invoice",
                        () -> told.done(
                                subscribing.ask(id, year, reference.getValue(), or(due.getValue(), today)),
                                "The subscription of %s is asked for.".formatted(year)))));
    }

    private ListItem asked(MemberId id, Subscription asked, LocalDate today, Told told) {
        var words = new Span("%s, invoice %s, due on %s%s "
                .formatted(
                        asked.year(),
                        asked.reference(),
                        DateWords.day(asked.dueOn()),
                        asked.paidOn()
                                .map(day -> ", paid on " + DateWords.day(day))
                                .orElse("")));
        return asked.paidOn().isPresent()
                ? new ListItem(words)
                : new ListItem(
                        words,
                        button(
                                "Record that %s was paid today".formatted(asked.reference()),
                                () -> told.done(
                                        subscribing.paid(id, asked.year(), today), "The subscription is paid.")));
    }

    private Part correct(MemberDetail member, Told told) {
        var form = new ParticularsForm();
        form.show(member.line().particulars());
        return new Part(
                "Correct what the register says",
                form,
                new Actions(button(
                        "Save the correction",
                        () -> told.done(
                                registering.correct(member.line().id(), form.typed()), "The register is corrected."))));
    }

    private Part cease(MemberId id, LocalDate today, Told told) {
        var day = Days.field("Ceased on", today);
        var because = text("Why it ceased", "For example: gave notice on 3 November 2026");
        return new Part(
                "Record that it ceased to be a member",
                new Paragraph(
                        "Nobody votes for it any more, and it covers no school. Its entry stays for ten years, and so do"
                                + " the votes that it cast. This cannot be undone: it would have to apply again."),
                day,
                because,
                new Actions(button(
                        "Record that it ceased",
                        () -> told.done(
                                registering.cease(id, or(day.getValue(), today), because.getValue()),
                                "It is no member any more. Its entry stays."))));
    }

    private static LocalDate or(@Nullable LocalDate typed, LocalDate proposed) {
        return typed == null ? proposed : typed;
    }

    private static TextField text(String label, String example) {
        var field = new TextField(label);
        field.setManualValidation(true);
        if (!example.isEmpty()) {
            field.setHelperText(example);
        }
        return field;
    }

    private static Component button(String words, Runnable work) {
        return new Button(words, pressed -> work.run());
    }
}
