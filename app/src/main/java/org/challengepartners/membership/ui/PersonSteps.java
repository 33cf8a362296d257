package org.challengepartners.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.Serializable;
import org.challengepartners.access.AccountStanding;
import org.challengepartners.access.Accounts;
import org.challengepartners.membership.Appointing;
import org.challengepartners.membership.InvitationLine;
import org.challengepartners.membership.Inviting;
import org.challengepartners.membership.Leaving;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.SummaryList;
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

    Div of(PersonSummary person, ErrorSummary errors, Told told) {
        var account = accounts.standing(person.id());
        var parts = new Div(
                facts(person, account),
                new PlacesPart(appointing, person, told),
                new AppointPart(appointing, boards, person, errors, told));
        parts.addClassName("page");
        inviting.of(person.id())
                .filter(sent ->
                        sent.state() == InvitationLine.State.SENT || sent.state() == InvitationLine.State.EXPIRED)
                .ifPresent(sent -> parts.add(new InvitationPart(inviting, sent, told)));
        parts.add(new OfficeSeatPart(seats, person, errors, told));
        parts.add(
                account.state() == AccountStanding.State.DISABLED
                        ? new TakingBackPart(leaving, person, told)
                        : new LettingGoPart(leaving, person, errors, told));
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
}
