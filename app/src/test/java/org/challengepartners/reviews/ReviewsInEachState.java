package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.challengepartners.SignIn;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.membership.Phase;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.PersonId;
import org.springframework.stereotype.Component;

/**
 * One invented review in each state from plan to close, so that every screen can be seen: at four invented schools, by invented
 * reviewers, through the services. Manor School's reviews are made elsewhere.
 */
@Component
public class ReviewsInEachState {

    private static final String LEARNS = "Give middle leaders time to watch each other teach";

    /** Somebody who reviews and signs in nowhere: her steps are taken for her. */
    enum Reviewer {
        JUDITH("Judith Hale", 0xa1, true, ServesAs.OTHER, 14),
        OWEN("Owen Prichard", 0xa2, true, ServesAs.OTHER, 9),
        FARAH("Farah Aziz", 0xa3, false, ServesAs.HEADTEACHER, 4),
        LUCY("Lucy Bannerman", 0xa4, false, ServesAs.DEPUTY, 2),
        IAN("Ian Mercer", 0xa5, false, ServesAs.OTHER, 0),
        MIRIAM("Miriam Stone", 0xa6, false, ServesAs.DEPUTY, 6);

        private final String person;
        final PersonId id;
        private final boolean leads;
        private final ServesAs serves;
        private final int before;

        Reviewer(String person, int number, boolean leads, ServesAs serves, int before) {
            this.person = person;
            this.id = new PersonId(Ids.parse("00000000-0000-7000-8000-0000000001%02x".formatted(number))
                    .orElseThrow());
            this.leads = leads;
            this.serves = serves;
            this.before = before;
        }

        <T> T as(Supplier<T> work) {
            return SignIn.as(id, person, SignIn.roles("reviewer"), work);
        }
    }

    private final Enrolling enrolling;
    private final KeepingReviewers keeping;
    private final OwnReviewerProfile own;
    private final PlanningReviews planning;
    private final ScopingReviews scoping;
    private final FormingTeams forming;
    private final AnsweringInvitations answering;
    private final AgreeingTeam agreeing;
    private final SteeringReviews steering;
    private final OverseeingReviews overseeing;
    private final WritingFindings writing;
    private final Estimating estimating;
    private final AgreeingFindings agreeingFindings;
    private final RecordingDays recording;
    private final Submitting submitting;
    private final ActingOnReport acting;
    private final FollowingUp following;
    private final ReviewsInEachRound rounds;
    private final StepsOfTheDay clockSteps;
    private final Calendars calendars;
    private final Clock clock;

    ReviewsInEachState(
            Enrolling enrolling,
            KeepingReviewers keeping,
            OwnReviewerProfile own,
            PlanningReviews planning,
            ScopingReviews scoping,
            FormingTeams forming,
            AnsweringInvitations answering,
            AgreeingTeam agreeing,
            SteeringReviews steering,
            OverseeingReviews overseeing,
            WritingFindings writing,
            Estimating estimating,
            AgreeingFindings agreeingFindings,
            RecordingDays recording,
            Submitting submitting,
            ActingOnReport acting,
            FollowingUp following,
            ReviewsInEachRound rounds,
            StepsOfTheDay clockSteps,
            Calendars calendars,
            Clock clock) {
        this.enrolling = enrolling;
        this.keeping = keeping;
        this.own = own;
        this.planning = planning;
        this.scoping = scoping;
        this.forming = forming;
        this.answering = answering;
        this.agreeing = agreeing;
        this.steering = steering;
        this.overseeing = overseeing;
        this.writing = writing;
        this.estimating = estimating;
        this.agreeingFindings = agreeingFindings;
        this.recording = recording;
        this.submitting = submitting;
        this.acting = acting;
        this.following = following;
        this.rounds = rounds;
        this.clockSteps = clockSteps;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Makes them; the demonstration's people and schools must be there already. Each by its state. */
    public Map<ReviewState, ReviewId> make(DemonstrationMembership.Made made) {
        reviewers();
        var elmPark = school(made, "Elm Park School");
        var willowbank = school(made, "Willowbank Primary School");
        var fairmile = school(made, "Fairmile High School");
        var brookside = school(made, "Brookside Academy");
        var reviews = new EnumMap<ReviewState, ReviewId>(ReviewState.class);
        reviews.put(ReviewState.CLOSED, acted(brookside, Account.OTHER_HEAD, 330));
        reviews.put(ReviewState.PREPARING, accepted(offered(brookside, Account.OTHER_HEAD, 70), Account.OTHER_HEAD));
        clockSteps.take(); // the next review is being prepared
        reviews.put(ReviewState.FOLLOWED_UP, followedUp(elmPark, Account.SECOND_HEAD));
        reviews.put(ReviewState.ACTING, acted(willowbank, Account.THIRD_HEAD, 120));
        reviews.put(ReviewState.ISSUED, issued(fairmile, 40));
        reviews.put(ReviewState.PLANNED, planned(elmPark, 100));
        reviews.put(ReviewState.SCOPED, scoped(willowbank, Account.THIRD_HEAD, 90));
        reviews.put(ReviewState.TEAM_FORMING, forming(fairmile, Account.FOURTH_HEAD, 110));
        reviews.put(ReviewState.TEAM_OFFERED, offered(elmPark, Account.SECOND_HEAD, 50));
        reviews.put(ReviewState.ON_SITE, open(fairmile, 1));
        var suspended = open(fairmile, 3);
        taken(Reviewer.JUDITH, () -> steering.take(suspended, ReviewStep.SUSPEND, "The school is being inspected"));
        reviews.put(ReviewState.SUSPENDED, suspended);
        reviews.put(ReviewState.MODERATION, moderated(brookside, 8));
        reviews.put(ReviewState.FEEDBACK_GIVEN, fedBack(brookside, 15));
        reviews.putAll(rounds.make(daysAgo -> fedBack(fairmile, daysAgo), Account.FOURTH_HEAD));
        var cancelled = planned(brookside, 130);
        Account.OTHER_HEAD.does(() -> steering.agreeToCancel(cancelled));
        office(() -> done(overseeing.cancel(cancelled, "The school joins a trust that year")));
        reviews.put(ReviewState.CANCELLED, cancelled);
        return reviews;
    }

    private static SchoolSummary school(DemonstrationMembership.Made made, String name) {
        return Optional.ofNullable(made.schools().get(name)).orElseThrow();
    }

    private void reviewers() {
        var until = LocalDate.now(clock).plusYears(2);
        var wishes = new ReviewerWishes(
                10,
                Optional.empty(),
                Set.of(Phase.SPECIAL, Phase.PRIMARY, Phase.SECONDARY),
                Set.of(Specialism.SEND, Specialism.LITERACY));
        for (var reviewer : Reviewer.values()) {
            office(() -> {
                enrolling.person(
                        reviewer.id,
                        reviewer.person,
                        reviewer.person.toLowerCase(java.util.Locale.UK).replace(' ', '.') + "@partnership.example");
                return keeping.keep(
                        reviewer.id,
                        0,
                        new ReviewerTraining(
                                Optional.of(until),
                                reviewer.leads ? Optional.of(until) : Optional.empty(),
                                reviewer.serves,
                                reviewer.before),
                        wishes);
            });
            reviewer.as(() -> {
                own.confirmConflicts();
                return true;
            });
        }
    }

    // ---- before

    private ReviewId planned(SchoolSummary school, int inDays) {
        var from = LocalDate.now(clock).plusDays(inDays);
        var order = new ReviewOrder(school.id(), "QAR-2019", Held.on(from, from.plusDays(30)), ReviewType.FULL, 1);
        return opened(office(() -> planning.plan(CommandId.next(), order)));
    }

    private ReviewId scoped(SchoolSummary school, Account head, int inDays) {
        var review = planned(school, inDays);
        var first = head(
                head,
                () -> calendars
                        .school(school.space())
                        .onOrAfter(LocalDate.now(clock).plusDays(inDays)));
        head(
                head,
                () -> done(scoping.propose(
                        review,
                        new ScopeText(
                                first,
                                "How well do pupils with additional needs take part in whole-class talk?",
                                "Does our new assessment save time?",
                                "",
                                true))));
        return review;
    }

    private ReviewId forming(SchoolSummary school, Account head, int inDays) {
        var review = scoped(school, head, inDays);
        office(() -> done(forming.start(review)));
        invited(review, Reviewer.JUDITH, true);
        return review;
    }

    private ReviewId offered(SchoolSummary school, Account head, int inDays) {
        var review = scoped(school, head, inDays);
        office(() -> done(forming.start(review)));
        comes(Reviewer.OWEN, invited(review, Reviewer.OWEN, true));
        comes(Reviewer.MIRIAM, invited(review, Reviewer.MIRIAM, false));
        office(() -> done(forming.offer(review)));
        return review;
    }

    private ReviewId accepted(ReviewId review, Account head) {
        head(head, () -> done(agreeing.accept(review)));
        return review;
    }

    private InvitationId invited(ReviewId review, Reviewer reviewer, boolean lead) {
        var outcome = office(() -> forming.invite(
                CommandId.next(), review, reviewer.id, lead, "Knows schools of this phase, and comes from elsewhere"));
        if (outcome instanceof InviteOutcome.Asked asked) {
            return asked.invitation();
        }
        throw new IllegalStateException("not invited: " + outcome);
    }

    private void comes(Reviewer reviewer, InvitationId invitation) {
        reviewer.as(() -> {
            answering.noConflict(invitation);
            return answering.accept(invitation);
        });
    }

    // ---- on site and after

    private ReviewId open(SchoolSummary school, int daysAgo) {
        var first = LocalDate.now(clock).minusDays(daysAgo);
        var plan = new ReviewPlan(
                school.id(),
                "QAR-2019",
                Held.on(first, first.plusDays(2)),
                Reviewer.JUDITH.id,
                List.of(Reviewer.FARAH.id));
        var review = opened(office(() -> planning.open(CommandId.next(), plan)));
        finding(Reviewer.JUDITH, review, FindingKind.WHAT_WENT_WELL, "Leaders know every class well");
        finding(Reviewer.FARAH, review, FindingKind.EVEN_BETTER_IF, LEARNS);
        return review;
    }

    private void finding(Reviewer reviewer, ReviewId review, FindingKind kind, String wording) {
        var result = reviewer.as(
                () -> writing.add(CommandId.next(), review, new FindingText("leadership", kind, wording, null)));
        if (!(result instanceof SaveResult.Saved)) {
            throw new IllegalStateException("not saved: " + result);
        }
    }

    private ReviewId moderated(SchoolSummary school, int daysAgo) {
        var review = open(school, daysAgo);
        for (var reviewer : List.of(Reviewer.JUDITH, Reviewer.FARAH)) {
            reviewer.as(() -> {
                var words = new HashMap<String, String>();
                estimating.of(review).strands().forEach(strand -> words.put(strand.key(), "Effective"));
                return estimating.enter(review, words);
            });
        }
        taken(Reviewer.JUDITH, () -> steering.take(review, ReviewStep.CLOSE_FIELDWORK, "All is seen"));
        return review;
    }

    private ReviewId fedBack(SchoolSummary school, int daysAgo) {
        var review = moderated(school, daysAgo);
        Reviewer.JUDITH.as(() -> {
            var agreed = new HashMap<String, AgreedEstimate>();
            estimating
                    .of(review)
                    .strands()
                    .forEach(strand -> agreed.put(
                            strand.key(), new AgreedEstimate("Effective", "Seen in one kind of evidence alone", "")));
            estimating.agree(review, agreed);
            return ReviewsToReport.agreeAll(agreeingFindings, review);
        });
        taken(
                Reviewer.JUDITH,
                () -> estimating.feedBack(
                        review,
                        new FeedbackGiven("Headteacher", LocalDate.now(clock), "Leaders know every class well")));
        return review;
    }

    private ReviewId issued(SchoolSummary school, int daysAgo) {
        var review = open(school, daysAgo);
        Reviewer.JUDITH.as(() -> recording.record(review, Reviewer.FARAH.id, HalfDays.ofDays(3)));
        Reviewer.JUDITH.as(() -> submitting.submit(
                CommandId.next(), review, submitting.check(review).fingerprint()));
        return review;
    }

    private ReviewId acted(SchoolSummary school, Account head, int daysAgo) {
        var review = issued(school, daysAgo);
        head(head, () -> {
            var areas = acting.find(review).orElseThrow().areas();
            acting.add(
                    CommandId.next(),
                    review,
                    areas.getFirst().number(),
                    ActionText.action("A free afternoon every fortnight", "Deputy head", Optional.empty()));
            return acting.publish(review);
        });
        return review;
    }

    private ReviewId followedUp(SchoolSummary school, Account head) {
        var review = acted(school, head, 300);
        head(head, () -> following.invite(CommandId.next(), review, Reviewer.FARAH.id, LocalDate.now(clock)));
        Reviewer.FARAH.as(() -> following.answer(following.mine().getFirst().id(), true));
        head(head, () -> done(following.hold(review, "Leaders watch each other teach once a fortnight")));
        return review;
    }

    // ---- people

    private static <T> T office(Supplier<T> work) {
        return head(Account.OFFICE, work);
    }

    private static <T> T head(Account account, Supplier<T> work) {
        return SignIn.as(account.id(), account.person(), SignIn.roles(account.realmRole()), work);
    }

    private static void taken(Reviewer reviewer, Supplier<StepResult> step) {
        reviewer.as(() -> done(step.get()));
    }

    private static boolean done(StepResult result) {
        if (!result.isTaken()) {
            throw new IllegalStateException("not taken: " + result);
        }
        return true;
    }

    private static ReviewId opened(OpenResult result) {
        if (result instanceof OpenResult.Opened opened) {
            return opened.review();
        }
        throw new IllegalStateException("not opened: " + result);
    }
}
