package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.Serializable;
import java.util.Optional;
import org.challengepartners.access.AccountStanding;
import org.challengepartners.access.Accounts;
import org.challengepartners.membership.AppointResult;
import org.challengepartners.membership.Appointing;
import org.challengepartners.membership.AppointmentOrder;
import org.challengepartners.membership.HeldPlace;
import org.challengepartners.membership.InvitationLine;
import org.challengepartners.membership.Inviting;
import org.challengepartners.membership.Leaving;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.membership.Place;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.WarningText;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.OfficeSeats;

/** What the office can do about a person, each step a part of her page. */
@SpringComponent
class PersonSteps {

    /** Says on the page what became of a step. */
    interface Told extends Serializable {
        void done(boolean well, String words);
    }

    private final Appointing appointing;
    private final Inviting inviting;
    private final Leaving leaving;
    private final Accounts accounts;
    private final OfficeSeats seats;
    private final OfficeBoards boards;

    PersonSteps(
            Appointing appointing,
            Inviting inviting,
            Leaving leaving,
            Accounts accounts,
            OfficeSeats seats,
            OfficeBoards boards) {
        this.appointing = appointing;
        this.inviting = inviting;
        this.leaving = leaving;
        this.accounts = accounts;
        this.seats = seats;
        this.boards = boards;
    }

    Div of(PersonSummary person, Told told) {
        var account = accounts.standing(person.id());
        var parts = new Div(facts(person, account), places(person, told), appoint(person, told));
        parts.addClassName("page");
        inviting.of(person.id())
                .filter(sent ->
                        sent.state() == InvitationLine.State.SENT || sent.state() == InvitationLine.State.EXPIRED)
                .ifPresent(sent -> parts.add(invitation(sent, told)));
        parts.add(office(person, told));
        parts.add(account.state() == AccountStanding.State.DISABLED ? back(person, told) : leave(person, told));
        return parts;
    }

    private Component facts(PersonSummary person, AccountStanding account) {
        return new SummaryList()
                .row("E-mail", person.email())
                .row(
                        "Account",
                        account.state().words()
                                + account.trouble().map(why -> ". " + why).orElse(""))
                .row(
                        "Invitation",
                        inviting.of(person.id())
                                .map(sent -> "%s, as %s, until %s"
                                        .formatted(
                                                sent.state().words(),
                                                sent.invitedAs(),
                                                DateWords.dayAndTime(sent.expiresAt())))
                                .orElse("Never invited"));
    }

    private Part places(PersonSummary person, Told told) {
        var held = appointing.placesOf(person.id());
        var list = new UnorderedList();
        held.forEach(place -> list.add(place(place, told)));
        return new Part("Places", held.isEmpty() ? new Paragraph("She holds no place now.") : list);
    }

    private ListItem place(HeldPlace place, Told told) {
        var line = place.line();
        var words = "%s of %s, from %s%s%s "
                .formatted(
                        PeopleView.words(line.role()),
                        place.at(),
                        DateWords.day(line.from()),
                        line.until().map(end -> " until " + DateWords.day(end)).orElse(""),
                        line.note().isEmpty() ? "" : " (" + line.note() + ")");
        return new ListItem(
                new Span(words),
                button(
                        "End her place at " + place.at(),
                        () -> told.done(
                                appointing.end(line.appointment(), "ended by the office"),
                                "The place has ended, and its keys are taken back.")));
    }

    private Part appoint(PersonSummary person, Told told) {
        var command = CommandId.next();
        var school = Pickers.school("School", boards);
        var role = new RadioButtonGroup<>("As", KeyRole.HEADTEACHER, KeyRole.DEPUTY);
        role.setItemLabelGenerator(PeopleView::words);
        role.setValue(KeyRole.HEADTEACHER);
        var until = Days.field("Until (optional)", null);
        var note = new TextField("For whom she stands in (optional)");
        note.setManualValidation(true);
        return new Part(
                "Appoint her to a school from today on",
                school,
                role,
                until,
                note,
                new Actions(button("Appoint her", () -> {
                    var chosen = school.getValue();
                    if (chosen == null) {
                        told.done(false, "Choose the school");
                        return;
                    }
                    tell(
                            appointing.appoint(
                                    command,
                                    new AppointmentOrder(
                                            person.id(),
                                            new Place.AtSchool(chosen.id()),
                                            role.getValue(),
                                            Optional.ofNullable(until.getValue()),
                                            note.getValue())),
                            told);
                })));
    }

    private static void tell(AppointResult result, Told told) {
        switch (result) {
            case AppointResult.Appointed _ -> told.done(true, "She is appointed, and has the keys of the place.");
            case AppointResult.HoldsItAlready _ -> told.done(false, "She holds that place already");
            case AppointResult.NoSuchPlace _ -> told.done(false, "There is no such place");
            case AppointResult.Wrong wrong -> told.done(false, wrong.what());
            case AppointResult.NotOneself _ ->
                told.done(false, "Nobody appoints herself. Ask somebody else of the office");
        }
    }

    private Part invitation(InvitationLine sent, Told told) {
        return new Part(
                "Her invitation",
                new Actions(
                        button(
                                "Send it again",
                                () -> told.done(
                                        inviting.resend(sent.id()),
                                        "A new link is on its way; the earlier one is dead.")),
                        button(
                                "Take it back",
                                () -> told.done(
                                        inviting.revoke(sent.id()),
                                        "The invitation is taken back, and the place is hers no more."))));
    }

    private Part office(PersonSummary person, Told told) {
        var waiting = seats.waiting().stream()
                .filter(proposed -> proposed.person().equals(person.id()))
                .findFirst();
        var part = new Part("The office");
        if (waiting.isEmpty()) {
            var reason = new TextField("Why she is to work in the office");
            reason.setManualValidation(true);
            part.add(reason, new Actions(button("Propose her for the office", () -> propose(person, reason, told))));
        } else if (waiting.get().mine()) {
            part.add(new Paragraph("You proposed her for the office. Somebody else of the office must confirm it."));
        } else {
            part.add(
                    new Paragraph(
                            "She is proposed for the office: " + waiting.get().reason()),
                    new Actions(button(
                            "Confirm her for the office",
                            () -> told.done(seats.confirm(person.id()), "She works in the office now."))));
        }
        return part;
    }

    private void propose(PersonSummary person, TextField reason, Told told) {
        if (reason.isEmpty() || reason.getValue().length() > 500) {
            told.done(false, "Enter why she is to work in the office, in at most 500 characters");
            return;
        }
        seats.propose(person.id(), reason.getValue().strip());
        told.done(true, "She is proposed. Somebody else of the office must confirm it.");
    }

    private Part leave(PersonSummary person, Told told) {
        var reason = new TextField("Why she leaves");
        reason.setManualValidation(true);
        return new Part(
                "Let her go",
                new WarningText(
                        "Every place and every key of hers ends at once, and she is signed out within a minute. What"
                                + " she wrote and signed stays."),
                reason,
                new Actions(button("Let her go", () -> {
                    var gone = leaving.leave(person.id(), reason.getValue());
                    told.done(
                            gone, gone ? "She holds no key any more." : "Enter why she leaves. Nobody lets herself go");
                })));
    }

    private Part back(PersonSummary person, Told told) {
        return new Part(
                "Take her back",
                new Paragraph("She cannot sign in. When she is taken back she can, and places are given anew."),
                new Actions(button("Take her back", () -> {
                    leaving.takeBack(person.id());
                    told.done(true, "She can sign in again within a minute.");
                })));
    }

    private static Component button(String words, Runnable work) {
        return new Button(words, pressed -> work.run());
    }
}
