package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.IntegrationTest;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the services forbid the database forbids too: each person on a review tries, by plain SQL as the application's login with her own
 * keys, what is another's to read or to write, or is not to be written now.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ReviewWallTests {

    private static final String ROOM = "(select space_id from reviews.review where review_id = '$review')";
    private static final String FINDING = "update reviews.finding set wording = 'Mine' where review_id = '$review'";
    private static final String TEAM = "(select team_space from reviews.review where review_id = '$review')";

    @Autowired
    ReviewsHouse house;

    @Autowired
    ReviewsToReport toReport;

    @Autowired
    ReviewsBefore before;

    @Autowired
    AnsweringPoints answering;

    @Autowired
    DraftingReports drafting;

    @Autowired
    Reviewing reviewing;

    @Autowired
    ShowingExcellence showing;

    @Autowired
    AccreditingExcellence accrediting;

    SchoolSummary manor;
    private final Map<ReviewState, ReviewId> reviews = new EnumMap<>(ReviewState.class);

    private static final String REJECTED =
            "update reviews.ruling set outcome = 'REJECTED', reason = 'No longer' where review_id = '$review'";

    /** Somebody's attempt at one review. */
    private record Attempt(Account who, String sql) {}

    @BeforeAll
    void aReviewInEachState() {
        manor = house.manor();
        reviews.put(ReviewState.MODERATION, moderated());
        reviews.put(ReviewState.DRAFTING, toReport.drafting(manor));
        var withSchool = toReport.withSchool(manor);
        toReport.raised(withSchool);
        reviews.put(ReviewState.WITH_SCHOOL, withSchool);
        var responding = toReport.responding(manor);
        Account.LEAD_REVIEWER.does(() -> answering.decide(
                responding,
                toReport.firstPoint(responding),
                PointVerdict.DECLINED,
                "We saw all classes",
                Optional.of(true),
                true));
        reviews.put(ReviewState.RESPONDING, responding);
        reviews.put(ReviewState.FINALISING, toReport.finalising(manor));
        reviews.put(ReviewState.DISPUTED, toReport.disputed(manor));
    }

    private ReviewId moderated() {
        var review = toReport.feedbackGiven(manor);
        superuser("update reviews.review set state = 'MODERATION' where review_id = '$review'", review);
        return review;
    }

    @Test
    @DisplayName(
            "Reviews 4.2, 5: a draft is written by its lead in her turn, and a peer reads it only if the lead lets her")
    void theDraftIsItsLeads() {
        var review = Optional.ofNullable(reviews.get(ReviewState.DRAFTING)).orElseThrow();
        nothingGoesThrough(
                ReviewState.DRAFTING,
                new Attempt(Account.PEER_REVIEWER, "select * from reviews.sentence where review_id = '$review'"),
                new Attempt(Account.PEER_REVIEWER, "select * from reviews.draft where review_id = '$review'"),
                new Attempt(Account.MANOR_HEAD, "select * from reviews.sentence where review_id = '$review'"),
                new Attempt(Account.PEER_REVIEWER, sentence()),
                new Attempt(Account.PEER_REVIEWER, comment(Account.PEER_REVIEWER, false)),
                new Attempt(Account.LEAD_REVIEWER, comment(Account.LEAD_REVIEWER, true)),
                new Attempt(Account.LEAD_REVIEWER, comment(Account.QUALITY_READER, false)),
                new Attempt(
                        Account.PEER_REVIEWER,
                        "update reviews.draft set peers_read = true where review_id = '$review'"));
        assertThat(goes(Account.LEAD_REVIEWER, sentence(), review)).isTrue();

        Account.LEAD_REVIEWER.does(() -> drafting.letPeersRead(review, true));
        assertThat(goes(Account.PEER_REVIEWER, "select * from reviews.sentence where review_id = '$review'", review))
                .isTrue();
        nothingGoesThrough(
                ReviewState.DRAFTING,
                new Attempt(
                        Account.PEER_REVIEWER,
                        "update reviews.sentence set version = version + 1, wording = 'Another' where review_id = '$review'"),
                new Attempt(Account.PEER_REVIEWER, "delete from reviews.sentence where review_id = '$review'"),
                new Attempt(
                        Account.PEER_REVIEWER,
                        "delete from reviews.sentence_finding where sentence_id in (select sentence_id from reviews.sentence"
                                + " where review_id = '$review')"));
        Account.LEAD_REVIEWER.does(() -> drafting.letPeersRead(review, false));
    }

    @Test
    @DisplayName(
            "Row 14: what the team agrees, and what the school has heard, is written by the lead while it is moderated")
    void whatIsAgreedIsTheLeads() {
        nothingGoesThrough(
                ReviewState.MODERATION,
                new Attempt(
                        Account.PEER_REVIEWER,
                        "update reviews.agreed_estimate set word = 'Leading' where review_id = '$review'"),
                new Attempt(
                        Account.PEER_REVIEWER,
                        "update reviews.feedback set headlines = 'None' where review_id = '$review'"),
                new Attempt(Account.PEER_REVIEWER, REJECTED),
                new Attempt(Account.MANOR_HEAD, "select * from reviews.ruling where review_id = '$review'"),
                new Attempt(Account.LEAD_REVIEWER, "delete from reviews.ruling where review_id = '$review'"),
                new Attempt(Account.PEER_REVIEWER, FINDING));
        nothingGoesThrough(ReviewState.WITH_SCHOOL, new Attempt(Account.LEAD_REVIEWER, FINDING));
        nothingGoesThrough(ReviewState.RESPONDING, new Attempt(Account.LEAD_REVIEWER, FINDING));
        for (var state : List.of(ReviewState.MODERATION, ReviewState.DRAFTING)) {
            assertThat(goes(
                            Account.LEAD_REVIEWER,
                            FINDING,
                            Optional.ofNullable(reviews.get(state)).orElseThrow()))
                    .as(state.name())
                    .isTrue();
        }
        assertThat(goes(
                        Account.LEAD_REVIEWER,
                        "update reviews.sentence set wording = 'Without a version' where review_id = '$review'",
                        Optional.ofNullable(reviews.get(ReviewState.DRAFTING)).orElseThrow()))
                .isFalse();
        nothingGoesThrough(
                ReviewState.DRAFTING,
                new Attempt(Account.LEAD_REVIEWER, REJECTED),
                new Attempt(Account.PEER_REVIEWER, FINDING),
                new Attempt(
                        Account.LEAD_REVIEWER,
                        "update reviews.agreed_estimate set word = 'Leading' where review_id = '$review'"),
                new Attempt(
                        Account.LEAD_REVIEWER,
                        "update reviews.feedback set headlines = 'None' where review_id = '$review'"));
    }

    @Test
    @DisplayName("Row 18: a version is sent by the step that sends it, and says what the draft says; a peer reads none")
    void whatIsSentIsTheDraft() {
        nothingGoesThrough(
                ReviewState.WITH_SCHOOL,
                new Attempt(Account.MANOR_HEAD, sent(2)),
                new Attempt(Account.LEAD_REVIEWER, sent(2)),
                new Attempt(Account.PEER_REVIEWER, sent(2)),
                new Attempt(Account.QUALITY_READER, sent(2)),
                new Attempt(Account.QUALITY_READER, line()),
                new Attempt(Account.PEER_REVIEWER, "select * from reviews.sent_draft where review_id = '$review'"),
                new Attempt(Account.PEER_REVIEWER, "select * from reviews.sent_line where review_id = '$review'"),
                new Attempt(
                        Account.LEAD_REVIEWER,
                        "update reviews.sentence set version = version + 1, wording = 'Later' where review_id = '$review'"),
                new Attempt(
                        Account.QUALITY_READER,
                        "update reviews.sentence set version = version + 1, wording = 'Later' where review_id = '$review'"));
        nothingGoesThrough(ReviewState.DISPUTED, new Attempt(Account.SECOND_LEAD, line()));
    }

    @Test
    @DisplayName(
            "Rows 19 and 20, 4.3: points are the school's to raise in time, and stand once its head has submitted them")
    void pointsAreTheSchools() {
        nothingGoesThrough(
                ReviewState.WITH_SCHOOL,
                new Attempt(Account.LEAD_REVIEWER, "select * from reviews.point where review_id = '$review'"),
                new Attempt(Account.PEER_REVIEWER, point()),
                new Attempt(Account.LEAD_REVIEWER, point()),
                new Attempt(Account.QUALITY_READER, point()),
                new Attempt(
                        Account.MANOR_HEAD,
                        "update reviews.point set submitted = true, number = 1 where review_id = '$review'"),
                new Attempt(Account.MANOR_HEAD, response(1)),
                new Attempt(Account.MANOR_HEAD, response(0)),
                new Attempt(Account.LEAD_REVIEWER, response(0)));
        nothingGoesThrough(
                ReviewState.RESPONDING,
                new Attempt(Account.PEER_REVIEWER, "select * from reviews.point where review_id = '$review'"),
                new Attempt(Account.MANOR_HEAD, point()),
                new Attempt(Account.MANOR_HEAD, "update reviews.point set wrong = 'More' where review_id = '$review'"),
                new Attempt(
                        Account.MANOR_HEAD, "update reviews.point set submitted = false where review_id = '$review'"),
                new Attempt(Account.MANOR_HEAD, "delete from reviews.point where review_id = '$review'"),
                new Attempt(Account.LEAD_REVIEWER, "delete from reviews.point where review_id = '$review'"));
    }

    @Test
    @DisplayName("Rows 22 and 23: the lead decides, another signs off, and nobody changes what is signed")
    void whoDecidesDoesNotSign() {
        nothingGoesThrough(
                ReviewState.RESPONDING,
                new Attempt(Account.LEAD_REVIEWER, answer("checked_at = now()")),
                new Attempt(
                        Account.QUALITY_READER, answer("checked_at = now()")), // the step signs, and has not been taken
                new Attempt(Account.QUALITY_READER, answer("verdict = 'ACCEPTED'")),
                new Attempt(Account.LEAD_REVIEWER, answer("sent_back = 'Again'")),
                new Attempt(Account.MANOR_HEAD, answer("verdict = 'ACCEPTED'")),
                new Attempt(Account.PEER_REVIEWER, answer("verdict = 'ACCEPTED'")),
                new Attempt(Account.PEER_REVIEWER, "select * from reviews.point_answer where review_id = '$review'"));
        nothingGoesThrough(
                ReviewState.FINALISING,
                new Attempt(Account.LEAD_REVIEWER, answer("verdict = 'PART'")),
                new Attempt(Account.LEAD_REVIEWER, answer("checked_at = null")),
                new Attempt(Account.QUALITY_READER, answer("reason = 'Another'")),
                new Attempt(Account.QUALITY_READER, answer("checked_at = now()")));
    }

    @Test
    @DisplayName(
            "Rows 24 and 25: a dispute is the head's, its opinion the second lead's, who is independent and accredited")
    void aDisputeIsLookedAtByAnIndependentLead() {
        nothingGoesThrough(
                ReviewState.FINALISING,
                new Attempt(Account.MANOR_HEAD, dispute()), // the step disputes, and has not been taken
                new Attempt(Account.LEAD_REVIEWER, dispute()),
                new Attempt(Account.LEAD_REVIEWER, content()));
        nothingGoesThrough(
                ReviewState.DISPUTED,
                new Attempt(
                        Account.MANOR_HEAD, "update reviews.dispute set opinion = 'Mine' where review_id = '$review'"),
                new Attempt(
                        Account.LEAD_REVIEWER,
                        "update reviews.dispute set opinion = 'Mine' where review_id = '$review'"),
                new Attempt(Account.PEER_REVIEWER, "select * from reviews.dispute where review_id = '$review'"),
                new Attempt(
                        Account.LEAD_REVIEWER,
                        "update reviews.sentence set version = version + 1, wording = 'Mine' where review_id = '$review'"),
                second(Account.PEER_REVIEWER),
                second(Account.LEAD_REVIEWER),
                second(Account.QUALITY_READER),
                second(Account.MANOR_HEAD),
                second(Account.OTHER_HEAD));
    }

    @Test
    @DisplayName("Reviews M6: an area of excellence goes from claimed to expired one way, each step by whose it is")
    void excellenceGoesOneWay() {
        var review = house.open(manor);
        Account.MANOR_HEAD.does(() ->
                showing.claim(CommandId.next(), review, "Total communication", "Signs and speech in every class"));
        refuses(
                review,
                new Attempt(Account.LEAD_REVIEWER, claim()),
                new Attempt(Account.PEER_REVIEWER, claim()),
                new Attempt(Account.MANOR_HEAD, area("state = 'TESTED', evaluation = 'We are good'")),
                new Attempt(Account.PEER_REVIEWER, area("state = 'TESTED', evaluation = 'Good'")),
                new Attempt(
                        Account.LEAD_REVIEWER,
                        area("state = 'LISTED', evaluation = 'Good', contact = 'x', consented_at = now()")),
                new Attempt(
                        Account.OFFICE,
                        area("state = 'ACCREDITED', accredited_on = current_date, valid_until = current_date + 9")));
        Account.LEAD_REVIEWER.does(() -> showing.test(id(review), "Seen in every class"));
        refuses(
                review,
                new Attempt(Account.MANOR_HEAD, area("state = 'LISTED', contact = 'x', consented_at = now()")),
                new Attempt(Account.MANOR_HEAD, area("evaluation = 'Better'")),
                new Attempt(
                        Account.OFFICE,
                        area("state = 'LISTED', accredited_on = current_date, valid_until = current_date + 9")));
        refuses(
                review,
                new Attempt(
                        Account.OFFICE,
                        area("state = 'ACCREDITED', accredited_on = current_date, valid_until = current_date + 9000")),
                new Attempt(
                        Account.OFFICE,
                        area(
                                "state = 'ACCREDITED', accredited_on = current_date - 300, valid_until = current_date + 300")));
        Account.OFFICE.does(() -> accrediting.accredit(id(review)));
        refuses(
                review,
                new Attempt(Account.LEAD_REVIEWER, area("state = 'LISTED', contact = 'x', consented_at = now()")),
                new Attempt(Account.LEAD_REVIEWER, area("state = 'TESTED'")),
                new Attempt(Account.OFFICE, area("valid_until = current_date + 9000")),
                new Attempt(Account.OFFICE, area("state = 'TESTED'")));
        Account.MANOR_HEAD.does(() ->
                assertThat(showing.list(id(review), "The office of the school")).isTrue());
    }

    @Test
    @DisplayName(
            "Rows 2, 5, 7 and 35: what is the head's to say nobody says for her; and nobody accepts a protocol for another")
    void theHeadsWordIsHers() {
        nothingGoesThrough(
                ReviewState.MODERATION,
                new Attempt(
                        Account.LEAD_REVIEWER,
                        "insert into reviews.cancel_consent (space_id, review_id, agreed_by_name, agreed_at) values (%s, '$review', 'Helen Carter', now())"
                                .formatted(ROOM)),
                new Attempt(
                        Account.LEAD_REVIEWER,
                        "insert into reviews.objection (space_id, review_id, person_id, person_name, reason, note, objected_at)"
                                + " values (%s, '$review', tenancy.me(), 'x', 'OTHER', '', now())".formatted(ROOM)),
                new Attempt(
                        Account.LEAD_REVIEWER,
                        "insert into reviews.self_evaluation (space_id, review_id, number, strand_key, wording, not_applicable,"
                                + " submitted_by_name, submitted_at) values (%s, '$review', 9, 'leadership', 'x', false, 'x', now())"
                                        .formatted(ROOM)),
                new Attempt(
                        Account.PEER_REVIEWER,
                        "insert into reviews.protocol_acceptance (space_id, review_id, person_id, wording, accepted_at)"
                                + " values (%s, '$review', '%s', 'x', now())"
                                        .formatted(ROOM, Account.LEAD_REVIEWER.id())));
    }

    @Test
    @DisplayName(
            "Rows 7 and 8: lines of enquiry are the lead's until she shares them, what is shared and carried goes with its step")
    void whatIsPreparedIsItsWriters() {
        var review = before.preparing(manor, Account.MANOR_HEAD);
        assertThat(goes(Account.LEAD_REVIEWER, enquiry(), review)).isTrue();
        refuses(
                review,
                new Attempt(Account.PEER_REVIEWER, enquiry()),
                new Attempt(Account.LEAD_REVIEWER, shared()),
                new Attempt(Account.LEAD_REVIEWER, carried()),
                new Attempt(Account.MANOR_HEAD, carried()));
        before.evaluated(review, Account.MANOR_HEAD);
        refuses(review, new Attempt(Account.MANOR_HEAD, carried())); // the step was taken before
        before.analysed(review);
        refuses(
                review,
                new Attempt(Account.LEAD_REVIEWER, shared()),
                new Attempt(Account.LEAD_REVIEWER, enquiry()),
                new Attempt(
                        Account.LEAD_REVIEWER,
                        "update reviews.enquiry set wording = 'Another' where review_id = '$review'"),
                new Attempt(Account.LEAD_REVIEWER, "delete from reviews.enquiry where review_id = '$review'"),
                new Attempt(Account.PEER_REVIEWER, "delete from reviews.enquiry where review_id = '$review'"));
    }

    @Test
    @DisplayName("Reviews 3: what was planned is not issued at once, without draft, quality reader and accuracy round")
    void whatWasPlannedGoesByItsDraft() {
        var atOnce =
                "update reviews.review set steps = steps + 1, step = 'ISSUE_AT_ONCE', state = 'ISSUED', issued_at = now(),"
                        + " issue_command = gen_random_uuid(), issue_fingerprint = 'x' where review_id = '$review'";
        var planned = before.preparing(manor, Account.MANOR_HEAD);
        superuser("update reviews.review set state = 'ON_SITE' where review_id = '$review'", planned);
        refuses(planned, new Attempt(Account.LEAD_REVIEWER, atOnce));

        var light = house.open(manor);
        assertThat(goes(Account.LEAD_REVIEWER, atOnce, light)).isTrue();
        superuser(
                "insert into reviews.review_transition (space_id, review_id, number, from_state, step, to_state, person_id, person_name,"
                        + " reason, taken_at) select space_id, review_id, 2, 'SUSPENDED', 'POSTPONE', 'PLANNED', review_id, 'x', 'x', now()"
                        + " from reviews.review where review_id = '$review';"
                        + " update reviews.review set steps = 2 where review_id = '$review'",
                light);
        refuses(light, new Attempt(Account.LEAD_REVIEWER, atOnce)); // planned anew
        Account.LEAD_REVIEWER.does(() ->
                assertThat(reviewing.find(light).orElseThrow().maySubmit()).isFalse());
    }

    private java.util.UUID id(ReviewId review) {
        return ReviewsBefore.as(
                Account.MANOR_HEAD,
                () -> showing.find(review).orElseThrow().areas().getFirst().id());
    }

    private static Attempt second(Account person) {
        return new Attempt(
                Account.OFFICE,
                "update reviews.dispute set second_lead = '%s' where review_id = '$review'".formatted(person.id()));
    }

    private static String sentence() {
        return """
                insert into reviews.sentence (space_id, sentence_id, version, command_id, review_id, kind, wording, position, changed_by_name,
                    changed_at) values (%s, gen_random_uuid(), 0, gen_random_uuid(), '$review', 'CONTEXT', 'A small school', 99, 'x', now())
                """.formatted(TEAM);
    }

    private static String enquiry() {
        return """
                insert into reviews.enquiry (space_id, enquiry_id, command_id, review_id, version, position, wording, evidence_wanted,
                    changed_by_name, changed_at) values (%s, gen_random_uuid(), gen_random_uuid(), '$review', 0, 99, 'How?', '', 'x', now())
                """.formatted(TEAM);
    }

    private static String shared() {
        return """
                insert into reviews.shared_enquiry (space_id, review_id, position, wording, evidence_wanted, shared_at)
                values (%s, '$review', 99, 'How?', '', now())
                """.formatted(ROOM);
    }

    private static String carried() {
        return """
                insert into reviews.carried_area (space_id, review_id, position, wording, progress) values (%s, '$review', 99, 'Area', 'None')
                """.formatted(ROOM);
    }

    private static String comment(Account author, boolean byReader) {
        return """
                insert into reviews.draft_comment (space_id, comment_id, command_id, review_id, author, author_name, by_reader, wording, written_at)
                values (%s, gen_random_uuid(), gen_random_uuid(), '$review', '%s', 'x', %s, 'Say for whom', now())
                """.formatted(TEAM, author.id(), byReader);
    }

    private static String sent(int number) {
        return """
                insert into reviews.sent_draft (space_id, review_id, number, fingerprint, sent_by_name, sent_at)
                values (%s, '$review', %d, repeat('a', 64), 'x', now())
                """.formatted(ROOM, number);
    }

    private static String line() {
        return """
                insert into reviews.sent_line (space_id, review_id, number, position, anchor, kind, wording)
                values (%s, '$review', 1, 99, gen_random_uuid(), 'CONTEXT', 'Another sentence')
                """.formatted(ROOM);
    }

    private static String point() {
        return """
                insert into reviews.point (space_id, point_id, version, command_id, review_id, kind, anchor, wrong, should, evidence, raised_by_name,
                    changed_at)
                values (%s, gen_random_uuid(), 0, gen_random_uuid(), '$review', 'A',
                    coalesce((select anchor from reviews.sent_line where review_id = '$review' limit 1), gen_random_uuid()), 'a', 'b', '', 'x', now())
                """.formatted(ROOM);
    }

    private static String response(int points) {
        return """
                insert into reviews.response (space_id, review_id, command_id, reference, points, submitted_by_name, submitted_at)
                values (%s, '$review', gen_random_uuid(), 'x', %d, 'x', now())
                """.formatted(ROOM, points);
    }

    private static String answer(String change) {
        return "update reviews.point_answer set %s where review_id = '$review'".formatted(change);
    }

    private static String dispute() {
        return """
                insert into reviews.dispute (space_id, review_id, grounds, disputed_by_name, disputed_at)
                values (%s, '$review', 'x', 'x', now())
                """.formatted(ROOM);
    }

    private static String content() {
        return "update reviews.response_time set content_by_name = 'x', content_at = now(), content_after = 1 where review_id = '$review'";
    }

    private static String claim() {
        return """
                insert into reviews.excellence_area (space_id, area_id, command_id, review_id, school_name, title, why, state, changed_at)
                values (%s, gen_random_uuid(), gen_random_uuid(), '$review', 'Manor School', 'Another', 'x', 'CLAIMED', now())
                """.formatted(ROOM);
    }

    private static String area(String change) {
        return "update reviews.excellence_area set %s where review_id = '$review'".formatted(change);
    }

    private void nothingGoesThrough(ReviewState state, Attempt... attempts) {
        refuses(Optional.ofNullable(reviews.get(state)).orElseThrow(), attempts);
    }

    private static void refuses(ReviewId review, Attempt... attempts) {
        var went = new ArrayList<String>();
        for (var attempt : attempts) {
            if (goes(attempt.who(), attempt.sql(), review)) {
                went.add("%s: %s".formatted(attempt.who(), attempt.sql()));
            }
        }
        assertThat(went).isEmpty();
    }

    /** Whether it reads or changes a row. What is refused is refused by the wall or by a trigger, and by nothing else. */
    static boolean goes(Account who, String sql, ReviewId review) {
        try (var connection = TestPostgres.get().connectAs("cp_app").getConnection()) {
            connection.setAutoCommit(false);
            enter(connection, who);
            try (var statement = connection.createStatement()) {
                var rows = statement.execute(sql.replace("$review", review.toString()));
                return rows ? statement.getResultSet().next() : statement.getUpdateCount() > 0;
            } catch (SQLException refused) {
                assertThat(List.of("42501", "23001"))
                        .as(who + ": " + refused.getMessage())
                        .contains(refused.getSQLState());
                return false;
            } finally {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void enter(Connection connection, Account who) throws SQLException {
        try (var enter = connection.prepareStatement("select set_config('role', ?, true), tenancy.enter(?, ?)")) {
            enter.setString(1, who == Account.OFFICE ? "cp_office" : "cp_member");
            enter.setObject(2, who.id().value());
            enter.setArray(
                    3,
                    connection.createArrayOf("text", Stream.of(who.realmRole()).toArray(String[]::new)));
            enter.execute();
        }
    }

    private static void superuser(String sql, ReviewId review) {
        JdbcClient.create(TestPostgres.get().superuser())
                .sql("begin; set local session_replication_role = replica; %s; commit"
                        .formatted(sql.replace("$review", review.toString())))
                .update();
    }
}
