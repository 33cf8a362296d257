package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.membership.RegisterOfPeople;
import org.challengepartners.membership.SchoolPost;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office forms the team of a review: it invites, and offers the team to the school (reviews.md 3, rows 3 to 5, and 4.1). */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class FormingTeams {

    private static final int DAYS_TO_ANSWER = 5; // company days

    private final Reviews reviews;
    private final Places places;
    private final TeamInvitations invitations;
    private final ReviewLife life;
    private final RegisterOfPeople people;
    private final Calendars calendars;
    private final ReviewNotices notices;
    private final TeamRuling ruling;
    private final ConflictsWithHosts conflicts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormingTeams(
            Reviews reviews,
            Places places,
            TeamInvitations invitations,
            ReviewLife life,
            RegisterOfPeople people,
            Calendars calendars,
            ReviewNotices notices,
            TeamRuling ruling,
            ConflictsWithHosts conflicts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.places = places;
        this.invitations = invitations;
        this.life = life;
        this.people = people;
        this.calendars = calendars;
        this.notices = notices;
        this.ruling = ruling;
        this.conflicts = conflicts;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody who was asked to be of the team, the open invitations first; few. */
    @Transactional(readOnly = true)
    public List<InvitationDetail> asked(ReviewId id) {
        return invitations.of(id);
    }

    /** Begins to form the team. */
    public StepResult start(ReviewId id) {
        return life.byOffice(reviews.findAlone(id).orElseThrow(), ReviewStep.START_TEAM, "");
    }

    /**
     * Asks somebody to take a place.
     *
     * @param command made when the form opened; a repeat gets its first answer and asks nobody again
     * @param why this person, as the host will read it
     * @throws java.util.NoSuchElementException if there is no such review or person
     */
    public InviteOutcome invite(CommandId command, ReviewId id, PersonId person, boolean lead, String why) {
        var review = reviews.findAlone(id).orElseThrow();
        var earlier = invitations.by(command);
        if (earlier.isPresent()) {
            return new InviteOutcome.Asked(earlier.get().id());
        }
        if (review.state() != ReviewState.TEAM_FORMING) {
            return new InviteOutcome.NotNow(review.state());
        }
        var asked = people.find(person).orElseThrow();
        var posts = people.postsOf(person);
        var unfit = unfit(review, asked, posts, lead);
        if (unfit.isPresent()) {
            return new InviteOutcome.Unfit(unfit.get());
        }
        var own = posts.stream().findFirst();
        var releasing = own.filter(post -> post.role() != KeyRole.HEADTEACHER).map(SchoolPost::school);
        var now = clock.instant();
        var answerBy = answerBy();
        var invitation = invitations.ask(
                command,
                review,
                new TeamInvitations.Asked(asked, lead, releasing, leadName(id), why.strip()),
                answerBy,
                now);
        events.publishEvent(new ReviewerInvited(asked.space(), invitation, person));
        notices.invited(
                review, invitation, asked, lead, calendars.company().deadline(LocalDate.now(clock), DAYS_TO_ANSWER));
        return new InviteOutcome.Asked(invitation);
    }

    private LocalDate answerBy() {
        return calendars.company().plus(LocalDate.now(clock), DAYS_TO_ANSWER);
    }

    private String leadName(ReviewId id) {
        return invitations.of(id).stream()
                .filter(InvitationDetail::lead)
                .filter(one -> one.state().isOpen())
                .map(InvitationDetail::name)
                .findFirst()
                .orElse("");
    }

    /** The rules that no team may break, as far as they concern one person: the others are asked when the team is offered. */
    private Optional<String> unfit(Review review, PersonSummary person, List<SchoolPost> posts, boolean lead) {
        if (posts.stream().anyMatch(post -> post.school().id().equals(review.school()))) {
            return Optional.of("%s works at the school itself".formatted(person.name()));
        }
        if (conflicts.of(review).contains(person.id())) {
            return Optional.of("%s has a conflict of interest with this school".formatted(person.name()));
        }
        var open = invitations.of(review.id()).stream()
                .filter(one -> one.state().isOpen())
                .toList();
        if (open.stream().anyMatch(one -> one.person().equals(person.id()))) {
            return Optional.of("%s has been asked already".formatted(person.name()));
        }
        if (open.stream().filter(one -> one.lead() == lead).count() >= (lead ? 1 : review.peers())) {
            return Optional.of(
                    lead
                            ? "Somebody has been asked to lead already"
                            : "As many peer reviewers have been asked as the team has places");
        }
        return Optional.empty();
    }

    /** Sends an invitation that has lapsed again, which is possible once, and only to a place that is still free for her. */
    public boolean inviteAgain(InvitationId id) {
        var found = invitations.find(id).orElseThrow();
        var person = people.find(found.person()).orElseThrow();
        var fits = reviews.findAlone(found.review())
                .filter(review -> review.state() == ReviewState.TEAM_FORMING)
                .filter(review -> unfit(review, person, people.postsOf(person.id()), found.lead())
                        .isEmpty())
                .isPresent();
        return fits && invitations.again(id, answerBy(), clock.instant());
    }

    /** Offers the confirmed team to the head of the school, with names, roles, schools and why this team. */
    public StepResult offer(ReviewId id) {
        var review = reviews.findAlone(id).orElseThrow();
        var result = life.byOffice(review, ReviewStep.CONFIRM_TEAM, "");
        if (result.isTaken()) {
            confirmed(id).forEach(one -> seat(review, one));
            ruling.explain(review);
            notices.offered(review, calendars.schools().deadline(LocalDate.now(clock), DAYS_TO_ANSWER));
        }
        return result;
    }

    private List<InvitationDetail> confirmed(ReviewId id) {
        return invitations.of(id).stream()
                .filter(one -> one.state() == PlaceState.CONFIRMED)
                .toList();
    }

    private void seat(Review review, InvitationDetail one) {
        var person = people.find(one.person()).orElseThrow();
        var role = one.lead() ? KeyRole.LEAD_REVIEWER : KeyRole.PEER_REVIEWER;
        var school =
                people.postsOf(one.person()).stream().map(SchoolPost::school).findFirst();
        var place = places.find(review.id(), one.person().value()).orElseGet(() -> review.place(person, role));
        place.offer(role, school.map(SchoolSummary::name).orElse(""), one.why());
        place.from(school.map(SchoolSummary::space));
        places.save(place);
    }
}
