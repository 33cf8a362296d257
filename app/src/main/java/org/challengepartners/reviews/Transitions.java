package org.challengepartners.reviews;

import static org.challengepartners.reviews.Actor.CLOCK;
import static org.challengepartners.reviews.Actor.HEADTEACHER;
import static org.challengepartners.reviews.Actor.LEAD_REVIEWER;
import static org.challengepartners.reviews.Actor.OFFICE;
import static org.challengepartners.reviews.Actor.PEER_REVIEWER;
import static org.challengepartners.reviews.Actor.QUALITY_READER;
import static org.challengepartners.reviews.Actor.SCHOOL_DELEGATE;
import static org.challengepartners.reviews.ReviewState.ACTING;
import static org.challengepartners.reviews.ReviewState.CANCELLED;
import static org.challengepartners.reviews.ReviewState.CLOSED;
import static org.challengepartners.reviews.ReviewState.DISPUTED;
import static org.challengepartners.reviews.ReviewState.DRAFTING;
import static org.challengepartners.reviews.ReviewState.FEEDBACK_GIVEN;
import static org.challengepartners.reviews.ReviewState.FINALISING;
import static org.challengepartners.reviews.ReviewState.FOLLOWED_UP;
import static org.challengepartners.reviews.ReviewState.ISSUED;
import static org.challengepartners.reviews.ReviewState.MODERATION;
import static org.challengepartners.reviews.ReviewState.ON_SITE;
import static org.challengepartners.reviews.ReviewState.PLANNED;
import static org.challengepartners.reviews.ReviewState.PREPARING;
import static org.challengepartners.reviews.ReviewState.QUALITY_READ;
import static org.challengepartners.reviews.ReviewState.RESPONDING;
import static org.challengepartners.reviews.ReviewState.SCOPED;
import static org.challengepartners.reviews.ReviewState.SUSPENDED;
import static org.challengepartners.reviews.ReviewState.TEAM_FORMING;
import static org.challengepartners.reviews.ReviewState.TEAM_OFFERED;
import static org.challengepartners.reviews.ReviewState.WITH_SCHOOL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The life of a review as a table (reviews.md 3). From one state a step leads to one other. The database holds the same table
 * without the guards ({@code reviews.legal_step}) and refuses what is not in it, whoever asks; a test compares the two.
 */
final class Transitions {

    private static final Set<ReviewState> WITH_A_LEAD = EnumSet.of(
            PREPARING,
            ON_SITE,
            MODERATION,
            FEEDBACK_GIVEN,
            DRAFTING,
            QUALITY_READ,
            WITH_SCHOOL,
            RESPONDING,
            FINALISING,
            DISPUTED,
            SUSPENDED);

    private static final List<Transition> ALL = table();

    private Transitions() {}

    static List<Transition> all() {
        return ALL;
    }

    static Optional<Transition> from(ReviewState state, ReviewStep step) {
        return ALL.stream().filter(line -> line.leads(state, step)).findFirst();
    }

    private static List<Transition> table() {
        var table = new Table();
        table.begins(ReviewStep.CREATE, PLANNED);
        table.begins(ReviewStep.OPEN_WITH_TEAM, ON_SITE);
        before(table);
        onSite(table);
        report(table);
        afterwards(table);
        atAnyTime(table);
        return List.copyOf(table.lines);
    }

    private static void before(Table table) {
        table.from(PLANNED)
                .guarded(Guard.SCHOOL_DAYS)
                .to(SCOPED, ReviewStep.PROPOSE_SCOPE, HEADTEACHER, SCHOOL_DELEGATE);
        table.from(SCOPED).guarded(Guard.PLACES_KNOWN).to(TEAM_FORMING, ReviewStep.START_TEAM, OFFICE, CLOCK);
        table.from(TEAM_FORMING)
                .guarded(Guard.PLACES_CONFIRMED, Guard.TEAM_RULES)
                .to(TEAM_OFFERED, ReviewStep.CONFIRM_TEAM, OFFICE);
        table.from(TEAM_OFFERED)
                .guarded(Guard.REASON, Guard.OBJECTION_IN_TIME)
                .to(TEAM_FORMING, ReviewStep.OBJECT, HEADTEACHER);
        table.from(TEAM_OFFERED).guarded(Guard.PLACE_EMPTY).to(TEAM_FORMING, ReviewStep.REOPEN_TEAM, OFFICE);
        table.from(TEAM_OFFERED).guarded(Guard.TEAM_WHOLE).to(PREPARING, ReviewStep.ACCEPT_TEAM, HEADTEACHER);
        table.from(TEAM_OFFERED)
                .guarded(Guard.SILENCE, Guard.TEAM_WHOLE)
                .to(PREPARING, ReviewStep.ACCEPT_BY_SILENCE, CLOCK);
        table.from(PREPARING)
                .guarded(Guard.SELF_EVALUATION_COMPLETE)
                .to(PREPARING, ReviewStep.SUBMIT_SELF_EVALUATION, HEADTEACHER);
        table.from(PREPARING)
                .guarded(Guard.SELF_EVALUATION_SUBMITTED, Guard.ANALYSIS_WRITTEN)
                .to(PREPARING, ReviewStep.SUBMIT_ANALYSIS, LEAD_REVIEWER);
        table.from(PREPARING)
                .guarded(Guard.TIMETABLE_COMPLETE)
                .to(PREPARING, ReviewStep.AGREE_TIMETABLE, LEAD_REVIEWER, HEADTEACHER);
        table.from(PREPARING)
                .guarded(Guard.DAY_ONE, Guard.PREPARED_OR_REASON)
                .to(ON_SITE, ReviewStep.OPEN_DAY_ONE, LEAD_REVIEWER);
        table.from(PREPARING).guarded(Guard.DAY_ONE, Guard.PREPARED).to(ON_SITE, ReviewStep.DAY_ONE_COMES, CLOCK);
    }

    private static void onSite(Table table) {
        table.from(ON_SITE).guarded(Guard.LAST_DAY_OR_REASON).to(MODERATION, ReviewStep.CLOSE_FIELDWORK, LEAD_REVIEWER);
        table.from(ON_SITE).guarded(Guard.REASON).to(SUSPENDED, ReviewStep.SUSPEND, LEAD_REVIEWER, OFFICE);
        table.from(SUSPENDED).to(ON_SITE, ReviewStep.RESUME, LEAD_REVIEWER, OFFICE);
        table.from(MODERATION)
                .guarded(Guard.FINDINGS_AGREED, Guard.OWN_ESTIMATES, Guard.ESTIMATES_REST, Guard.FEEDBACK_LOGGED)
                .to(FEEDBACK_GIVEN, ReviewStep.AGREE_FINDINGS, LEAD_REVIEWER);
    }

    private static void report(Table table) {
        table.from(FEEDBACK_GIVEN).to(DRAFTING, ReviewStep.START_DRAFT, LEAD_REVIEWER);
        table.from(DRAFTING)
                .guarded(Guard.SENTENCES_LINKED, Guard.STRANDS_COMPLETE, Guard.NAMES_CHECKED)
                .to(QUALITY_READ, ReviewStep.SUBMIT_DRAFT, LEAD_REVIEWER);
        table.from(QUALITY_READ)
                .guarded(Guard.COMMENTS_WRITTEN, Guard.READER_INDEPENDENT)
                .to(DRAFTING, ReviewStep.RETURN_DRAFT, QUALITY_READER);
        table.from(QUALITY_READ)
                .guarded(Guard.READER_INDEPENDENT)
                .to(WITH_SCHOOL, ReviewStep.PASS_DRAFT, QUALITY_READER);
        table.from(WITH_SCHOOL)
                .guarded(Guard.RESPONSE_IN_TIME, Guard.POINTS_RAISED)
                .to(RESPONDING, ReviewStep.SUBMIT_POINTS, HEADTEACHER);
        table.from(WITH_SCHOOL)
                .guarded(Guard.RESPONSE_IN_TIME, Guard.NO_POINTS)
                .to(FINALISING, ReviewStep.SUBMIT_NO_POINTS, HEADTEACHER);
        table.from(WITH_SCHOOL).guarded(Guard.RESPONSE_TIME_OVER).to(FINALISING, ReviewStep.END_RESPONSE_TIME, CLOCK);
        table.from(FINALISING)
                .guarded(Guard.REASON, Guard.REOPENING_IN_TIME)
                .to(WITH_SCHOOL, ReviewStep.REOPEN_RESPONSE, OFFICE);
        table.from(RESPONDING)
                .guarded(Guard.POINTS_DECIDED, Guard.READER_INDEPENDENT)
                .to(FINALISING, ReviewStep.SIGN_OFF_ANSWERS, QUALITY_READER);
        table.from(FINALISING)
                .guarded(Guard.REASON, Guard.DISPUTE_IN_TIME)
                .to(DISPUTED, ReviewStep.DISPUTE, HEADTEACHER);
        table.from(DISPUTED).guarded(Guard.REASON).to(FINALISING, ReviewStep.RESOLVE, OFFICE);
        table.from(FINALISING).guarded(Guard.SCHOOL_HEARD, Guard.SAME_WORDS).to(ISSUED, ReviewStep.ISSUE, OFFICE);
        for (var state : EnumSet.of(ON_SITE, MODERATION, FEEDBACK_GIVEN)) {
            table.from(state).guarded(Guard.BEGUN_WITH_TEAM).to(ISSUED, ReviewStep.ISSUE_AT_ONCE, LEAD_REVIEWER);
        }
    }

    private static void afterwards(Table table) {
        table.from(ISSUED).guarded(Guard.AREAS_ANSWERED).to(ACTING, ReviewStep.PUBLISH_PLAN, HEADTEACHER);
        table.from(ACTING)
                .guarded(Guard.FOLLOW_UP_ACCEPTED)
                .to(FOLLOWED_UP, ReviewStep.HOLD_FOLLOW_UP, HEADTEACHER, LEAD_REVIEWER, PEER_REVIEWER);
        for (var state : EnumSet.of(ACTING, FOLLOWED_UP)) {
            table.from(state).guarded(Guard.TIME_TO_CLOSE).to(CLOSED, ReviewStep.CLOSE, CLOCK);
        }
        for (var state : EnumSet.of(ISSUED, ACTING, FOLLOWED_UP, CLOSED)) {
            table.from(state).guarded(Guard.REASON).to(state, ReviewStep.CORRECT, OFFICE);
        }
    }

    private static void atAnyTime(Table table) {
        for (var state : EnumSet.range(PLANNED, TEAM_OFFERED)) {
            table.from(state).guarded(Guard.REASON).to(PLANNED, ReviewStep.POSTPONE, HEADTEACHER, OFFICE);
        }
        table.from(PREPARING)
                .guarded(Guard.REASON, Guard.NOT_LATE)
                .to(PLANNED, ReviewStep.POSTPONE, HEADTEACHER, OFFICE);
        table.from(PREPARING)
                .guarded(Guard.REASON, Guard.LATE)
                .to(PLANNED, ReviewStep.POSTPONE_LATE, HEADTEACHER, OFFICE);
        table.from(SUSPENDED).guarded(Guard.REASON).to(PLANNED, ReviewStep.POSTPONE, LEAD_REVIEWER, OFFICE);
        for (var state : WITH_A_LEAD) {
            table.from(state).guarded(Guard.REASON).to(state, ReviewStep.HAND_OVER, OFFICE);
            table.from(state).to(state, ReviewStep.LEAD_LEAVES, LEAD_REVIEWER);
        }
        for (var state : ReviewState.running()) {
            table.from(state).guarded(Guard.REASON, Guard.SCHOOL_AGREES).to(CANCELLED, ReviewStep.CANCEL, OFFICE);
        }
    }

    /** Writes the lines one after the other. */
    private static final class Table {

        private final List<Transition> lines = new ArrayList<>();

        void begins(ReviewStep step, ReviewState to) {
            lines.add(new Transition(null, step, to, Set.of(OFFICE), Set.of()));
        }

        Line from(ReviewState state) {
            return new Line(state, Set.of());
        }

        private final class Line {

            private final ReviewState from;
            private final Set<Guard> guards;

            Line(ReviewState from, Set<Guard> guards) {
                this.from = from;
                this.guards = guards;
            }

            Line guarded(Guard... by) {
                return new Line(from, Set.copyOf(Arrays.asList(by)));
            }

            void to(ReviewState to, ReviewStep step, Actor... by) {
                lines.add(new Transition(from, step, to, Set.copyOf(Arrays.asList(by)), guards));
            }
        }
    }
}
