package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.challengepartners.SignIn;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.springframework.stereotype.Component;

/** Brings a review to each of the states before its days on site, through the services and by the people whose steps they are. */
@Component
public class ReviewsBefore {

    private static final String WHY_LEAD = "Has led reviews of schools of this kind";
    private static final String WHY_PEER = "Knows the phase, and comes from another hub";

    private final PlanningReviews planning;
    private final ScopingReviews scoping;
    private final FormingTeams forming;
    private final AnsweringInvitations answering;
    private final AgreeingTeam agreeing;
    private final AcceptingProtocol protocol;
    private final SelfEvaluating evaluating;
    private final Analysing analysing;
    private final Timetabling timetabling;
    private final ReviewerPool pool;
    private final Calendars calendars;
    private final Clock clock;

    ReviewsBefore(
            PlanningReviews planning,
            ScopingReviews scoping,
            FormingTeams forming,
            AnsweringInvitations answering,
            AgreeingTeam agreeing,
            AcceptingProtocol protocol,
            SelfEvaluating evaluating,
            Analysing analysing,
            Timetabling timetabling,
            ReviewerPool pool,
            Calendars calendars,
            Clock clock) {
        this.planning = planning;
        this.scoping = scoping;
        this.forming = forming;
        this.answering = answering;
        this.agreeing = agreeing;
        this.protocol = protocol;
        this.evaluating = evaluating;
        this.analysing = analysing;
        this.timetabling = timetabling;
        this.pool = pool;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Planned: the office has put it into a window of two months. */
    public ReviewId planned(SchoolSummary school) {
        pool.enter();
        var today = LocalDate.now(clock);
        var order = new ReviewOrder(
                school.id(), "QAR-2019", Held.on(today.plusDays(30), today.plusDays(90)), ReviewType.FULL, 1);
        var result = as(Account.OFFICE, () -> planning.plan(CommandId.next(), order));
        if (result instanceof OpenResult.Opened opened) {
            return opened.review();
        }
        throw new IllegalStateException("not planned: " + result);
    }

    /** The head has proposed the first school day after four weeks. */
    public ReviewId scoped(SchoolSummary school, Account head) {
        var review = planned(school);
        taken(
                head,
                () -> scoping.propose(review, scope(school, LocalDate.now(clock).plusDays(40))));
        return review;
    }

    /** A scope that begins with the school's first open day from then on. */
    public ScopeText scope(SchoolSummary school, LocalDate from) {
        var first = calendars.school(school.space()).onOrAfter(from);
        return new ScopeText(
                first,
                "How well do pupils communicate, and does it carry over from lesson to lesson?",
                "Is our new assessment worth the time that it takes?",
                "Total communication: signs, symbols and speech side by side",
                true);
    }

    /** The office is forming the team, and has asked nobody yet. */
    public ReviewId forming(SchoolSummary school, Account head) {
        var review = scoped(school, head);
        taken(Account.OFFICE, () -> forming.start(review));
        return review;
    }

    /** Asks somebody. */
    public InvitationId invited(ReviewId review, Account person, boolean lead) {
        var outcome = as(
                Account.OFFICE,
                () -> forming.invite(CommandId.next(), review, person.id(), lead, lead ? WHY_LEAD : WHY_PEER));
        if (outcome instanceof InviteOutcome.Asked asked) {
            return asked.invitation();
        }
        throw new IllegalStateException("not invited: " + outcome);
    }

    /** Has no conflict, and comes. */
    public void accepts(Account person, InvitationId invitation) {
        person.does(() -> {
            done(answering.noConflict(invitation));
            done(answering.accept(invitation));
        });
    }

    /** Both places are confirmed and the head has the team before her. */
    public ReviewId offered(SchoolSummary school, Account head) {
        var review = forming(school, head);
        accepts(Account.LEAD_REVIEWER, invited(review, Account.LEAD_REVIEWER, true));
        accepts(Account.PEER_REVIEWER, invited(review, Account.PEER_REVIEWER, false));
        pool.letAllGo(review);
        taken(Account.OFFICE, () -> forming.offer(review));
        return review;
    }

    /** The team is accepted, and both reviewers have accepted the protocol. */
    public ReviewId preparing(SchoolSummary school, Account head) {
        var review = offered(school, head);
        taken(head, () -> agreeing.accept(review));
        Account.LEAD_REVIEWER.does(() -> protocol.accept(review));
        Account.PEER_REVIEWER.does(() -> protocol.accept(review));
        return review;
    }

    /** The head writes something under each heading, and submits. */
    public void evaluated(ReviewId review, Account head) {
        evaluated(review, head, true);
    }

    /** The same, and she lets the team read the open areas of the last review, or not. */
    void evaluated(ReviewId review, Account head, boolean areasToo) {
        head.does(() -> {
            var empty = evaluating.find(review).orElseThrow();
            for (var heading : empty.headings()) {
                var estimate =
                        heading.strand().graded() ? empty.framework().scale().get(1) : null;
                evaluating.save(
                        review,
                        heading.strand().key(),
                        heading.version(),
                        new SelfText("What we know of ourselves, with what shows it", estimate, false));
            }
        });
        taken(head, () -> evaluating.submit(review, areasToo));
    }

    /** The lead writes a line of enquiry and shares the analysis. */
    public void analysed(ReviewId review) {
        Account.LEAD_REVIEWER.does(() -> analysing.add(
                CommandId.next(),
                review,
                "provision",
                "How do pupils who use symbols take part when the class talks?",
                "Lesson visits in three classes, talks with pupils"));
        taken(Account.LEAD_REVIEWER, () -> analysing.share(review));
    }

    /** Lead and head agree a timetable of one activity. */
    public void timetabled(ReviewId review, Account head) {
        Account.LEAD_REVIEWER.does(() -> {
            var day = timetabling.find(review).orElseThrow().held().from();
            timetabling.add(CommandId.next(), review, visit(day, Account.PEER_REVIEWER));
        });
        taken(Account.LEAD_REVIEWER, () -> timetabling.agree(review));
        taken(head, () -> timetabling.agree(review));
    }

    static ActivityPlan visit(LocalDate day, Account reviewer) {
        return new ActivityPlan(
                day,
                LocalTime.of(9, 15),
                LocalTime.of(10, 0),
                ActivityKind.LESSON_VISIT,
                Optional.of(reviewer.id()),
                "Classrooms of the youngest pupils",
                "Leader for communication");
    }

    static void taken(Account by, Supplier<StepResult> step) {
        var result = as(by, step);
        if (!result.isTaken()) {
            throw new IllegalStateException("not taken: " + result);
        }
    }

    private static void done(AnswerOutcome outcome) {
        if (outcome != AnswerOutcome.DONE) {
            throw new IllegalStateException("not done: " + outcome);
        }
    }

    static <T> T as(Account account, Supplier<T> work) {
        return SignIn.as(account.id(), account.person(), SignIn.roles(account.realmRole()), work);
    }

    static List<String> missing(StepResult result) {
        return result instanceof StepResult.Missing missing ? missing.missing() : List.of();
    }
}
