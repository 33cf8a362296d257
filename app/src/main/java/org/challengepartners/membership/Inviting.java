package org.challengepartners.membership;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.challengepartners.access.Accounts;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Recipient;
import org.challengepartners.messages.Telling;
import org.challengepartners.messages.Topic;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office invites people by mail. The place is hers with the invitation, so that her school sees who will come; she can sign
 * in when she has accepted it with the link of the mail, which works once and for seven days.
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Inviting {

    static final Topic TOPIC = new Topic("invitations", "Invitations");

    private static final Duration WORKS = Duration.ofDays(7);
    private static final int LONGEST_NAME = 200;

    private final Invitations invitations;
    private final InvitedPlaces places;
    private final Enrolling enrolling;
    private final People people;
    private final Leaving leaving;
    private final Accounts accounts;
    private final Telling telling;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inviting(
            Invitations invitations,
            InvitedPlaces places,
            Enrolling enrolling,
            People people,
            Leaving leaving,
            Accounts accounts,
            Telling telling,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.places = places;
        this.enrolling = enrolling;
        this.people = people;
        this.leaving = leaving;
        this.accounts = accounts;
        this.telling = telling;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Invites somebody who is new to the partnership.
     *
     * @param command made when the form opened; a repeat gets its first answer and invites nobody again
     */
    @AsksSecondFactor
    public InviteResult invite(CommandId command, InvitationOrder order) {
        var earlier = invitations.byCommand(command);
        if (earlier.isPresent()) {
            return new InviteResult.Invited(earlier.get());
        }
        return problem(order).orElseGet(() -> new InviteResult.Invited(send(command, order)));
    }

    /** What keeps the office from inviting her; empty if nothing does. Changes nothing. */
    @Transactional(readOnly = true)
    public Optional<InviteResult> problem(InvitationOrder order) {
        if (order.name().isEmpty() || order.name().length() > LONGEST_NAME) {
            return wrong(InviteResult.Fault.NAME);
        }
        if (!EmailAddress.isOne(order.email())) {
            return wrong(InviteResult.Fault.EMAIL);
        }
        if (places.words(order.as()).isEmpty()) {
            return wrong(InviteResult.Fault.PLACE);
        }
        if (!places.isReasoned(order.as())) {
            return wrong(InviteResult.Fault.REASON);
        }
        return people.withEmail(order.email()).stream()
                .findFirst()
                .map(known -> new InviteResult.KnownAlready(known.summary().name()));
    }

    private static Optional<InviteResult> wrong(InviteResult.Fault fault) {
        return Optional.of(new InviteResult.Wrong(fault));
    }

    private InvitationId send(CommandId command, InvitationOrder order) {
        var words = places.words(order.as()).orElseThrow();
        var person = enrolling.person(PersonId.next(), order.name(), order.email());
        places.give(order.as(), person);
        var id = InvitationId.next();
        var secret = InvitationSecret.next();
        var now = clock.instant();
        var roles = InvitedPlaces.roles(order.as());
        invitations.add(id, command, person, words, roles, secret, now, now.plus(WORKS), me());
        mail(person.name(), person.email(), words, secret);
        events.publishEvent(new InvitationSent(SpaceId.COMPANY, id));
        return id;
    }

    /**
     * Sends an invitation anew with another link, for another seven days; the earlier link is dead.
     *
     * @return whether it was waiting for an answer, in time or not
     */
    @AsksSecondFactor
    public boolean resend(InvitationId id) {
        var secret = InvitationSecret.next();
        var now = clock.instant();
        if (!invitations.renew(id, secret, now, now.plus(WORKS))) {
            return false;
        }
        var sent = invitations.find(id).orElseThrow();
        mail(sent.name(), sent.email(), sent.invitedAs(), secret);
        events.publishEvent(new InvitationSent(SpaceId.COMPANY, id));
        return true;
    }

    /**
     * Takes an invitation back: its link is dead, and the place is hers no more.
     *
     * @return whether it was waiting for an answer, in time or not
     */
    @AsksSecondFactor
    public boolean revoke(InvitationId id) {
        if (!invitations.revoke(id, clock.instant())) {
            return false;
        }
        leaving.leave(invitations.find(id).orElseThrow().person(), "the invitation was taken back");
        events.publishEvent(new InvitationRevoked(SpaceId.COMPANY, id));
        return true;
    }

    /** The hubs to which somebody can be invited; few. */
    @Transactional(readOnly = true)
    public List<HubSummary> hubs() {
        return places.hubs();
    }

    /** A person's invitation; empty if she was never invited. */
    @Transactional(readOnly = true)
    public Optional<InvitationLine> of(PersonId person) {
        return invitations.of(person).map(this::line);
    }

    private InvitationLine line(Invitations.Stored stored) {
        return new InvitationLine(
                stored.id(),
                stored.person(),
                stored.name(),
                stored.email(),
                stored.invitedAs(),
                stored.stateAt(clock.instant()),
                stored.sentAt(),
                stored.expiresAt(),
                accounts.standing(stored.person()));
    }

    private void mail(String name, String email, String words, InvitationSecret secret) {
        var until = DateWords.dayAndTime(clock.instant().plus(WORKS));
        var letter = new Letter(
                "Your invitation to the partnership",
                List.of(
                        "The partnership office invites you as %s.".formatted(words),
                        "Open the link and accept. You then get a second mail from the sign-in service, by which you set your"
                                + " password.",
                        "The link is for you alone. It works once, until %s. If you did not expect it, do nothing."
                                .formatted(until)),
                new Action("Look at the invitation", MembershipLinks.invitation(secret.text())),
                people.findById(me().value())
                        .map(office -> office.summary().name() + ", partnership office")
                        .orElse("The partnership office"),
                "the partnership office invites you as " + words);
        telling.tell(Notice.to(Recipient.address(name, email), TOPIC, letter).now());
    }

    private PersonId me() {
        return identities.current().orElseThrow().person();
    }
}
