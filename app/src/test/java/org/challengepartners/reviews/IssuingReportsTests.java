package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.challengepartners.IntegrationTest;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.documents.Document;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.documents.PdfGate;
import org.challengepartners.documents.WordGate;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A disputed answer goes to a second lead; the office issues the report to the school, which owns it, and corrects it at its request. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class IssuingReportsTests {

    @Autowired
    ReviewsHouse house;

    @Autowired
    ReviewsToReport toReport;

    @Autowired
    CheckingAccuracy checking;

    @Autowired
    AnsweringPoints answering;

    @Autowired
    DraftingReports drafting;

    @Autowired
    OverseeingRounds rounds;

    @Autowired
    IssuingReports issuing;

    @Autowired
    AskingCorrection asking;

    @Autowired
    ReportReading reading;

    @Autowired
    SharedReports shared;

    @Autowired
    ReviewerPool pool;

    @Autowired
    SharingReports sharing;

    @Autowired
    Clock clock;

    SchoolSummary manor;

    @BeforeAll
    void makeThePartnership() {
        manor = house.manor();
    }

    @Test
    @DisplayName(
            "Rows 24 and 25: the head disputes, a second lead with dated keys looks, the office writes the outcome, which is final")
    void aDisputeGoesToASecondLead() {
        var review = toReport.finalising(manor);
        pool.enter();
        assertThat(ReviewsBefore.missing(ReviewsBefore.as(Account.MANOR_HEAD, () -> answering.dispute(review, ""))))
                .containsExactly("Enter the reason");
        ReviewsBefore.taken(Account.MANOR_HEAD, () -> answering.dispute(review, "The map was not looked at"));
        Account.OFFICE.does(() -> {
            assertThat(rounds.appoint(review, Account.QUALITY_READER.id())).isPresent();
            assertThat(rounds.appoint(review, Account.PEER_REVIEWER.id())).isPresent();
            assertThat(rounds.appoint(review, Account.SECOND_LEAD.id())).isEmpty();
            assertThat(ReviewsBefore.missing(rounds.resolve(review, "It stands")))
                    .containsExactly("Wait until the second lead has said what she thinks");
        });
        assertThat(keys(review, "SECOND_LEAD")).hasSize(2).allMatch(until -> !until.isEmpty());

        Account.SECOND_LEAD.does(() -> {
            assertThat(checking.find(review)
                            .orElseThrow()
                            .dispute()
                            .orElseThrow()
                            .grounds())
                    .isEqualTo("The map was not looked at");
            var sentence = drafting.find(review).orElseThrow().sentences().stream()
                    .filter(SentenceDetail::isJudgement)
                    .findFirst()
                    .orElseThrow();
            drafting.change(
                    review,
                    sentence.id(),
                    sentence.version(),
                    new FindingText(
                            sentence.text().strand(), sentence.text().kind(), "All pupils know what comes next", null),
                    Set.of(sentence.findings().getFirst().finding()));
            assertThat(answering.opine(review, "The head is right")).isEmpty();
        });
        ReviewsBefore.taken(Account.OFFICE, () -> rounds.resolve(review, "The head is right: the sentence is changed"));

        assertThat(keys(review, "SECOND_LEAD")).isEmpty();
        var round = ReviewsBefore.as(Account.MANOR_HEAD, () -> checking.find(review))
                .orElseThrow();
        assertThat(round.state()).isEqualTo(ReviewState.FINALISING);
        assertThat(round.latest().name()).isEqualTo("D3");
        assertThat(ReviewsBefore.missing(
                        ReviewsBefore.as(Account.MANOR_HEAD, () -> answering.dispute(review, "Again"))))
                .hasSize(1);
        assertThat(ReviewsBefore.as(Account.SECOND_LEAD, () -> checking.find(review)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "Rows 24 and 26: a report is issued when the time to dispute is over, or the head has nothing more to say")
    void aReportWaitsForTheSchool() {
        var review = toReport.finalising(manor);
        assertThat(toReport.issue(review))
                .isInstanceOfSatisfying(
                        IssueResult.Not.class,
                        not -> assertThat(ReviewsBefore.missing(not.why()))
                                .singleElement()
                                .asString()
                                .contains("until the headteacher says that her school has nothing more to say"));
        assertThat(ReviewsBefore.as(Account.LEAD_REVIEWER, () -> answering.letIssue(review)))
                .isEqualTo(new StepResult.NotYours());
        ReviewsBefore.taken(Account.MANOR_HEAD, () -> answering.letIssue(review));
        ReviewsBefore.taken(Account.MANOR_HEAD, () -> answering.letIssue(review)); // pressed twice
        assertThat(toReport.issue(review)).isInstanceOf(IssueResult.Issued.class);

        var silent = toReport.finalising(manor);
        superuser(
                "update reviews.review_transition set taken_at = taken_at - interval '40 days' where review_id = '%s'",
                silent);
        assertThat(toReport.issue(silent)).isInstanceOf(IssueResult.Issued.class);
    }

    @Test
    @DisplayName(
            "Row 24: whoever has read the draft for quality at any time is no second lead, for page and wall alike")
    void aFormerReaderIsNoSecondLead() {
        var review = toReport.disputed(manor);
        superuser("update reviews.quality_reader set ended_at = now() where review_id = '%s'", review);
        assertThat(ReviewsBefore.as(Account.OFFICE, () -> rounds.appoint(review, Account.QUALITY_READER.id())))
                .contains("Nadia Farrow has read the draft as its quality reader: choose somebody else");
        assertThat(ReviewsBefore.as(Account.OFFICE, () -> rounds.appoint(review, Account.OTHER_HEAD.id())))
                .get()
                .asString()
                .contains("is not accredited to lead today");
    }

    @Test
    @DisplayName(
            "Reviews 2: one of the office who works in the school's trust reads no draft, though she works in its hub too")
    void theStrongerTieWins() {
        var review = toReport.finalising(manor);
        superuser("""
                begin; set local session_replication_role = replica;
                insert into establishments.establishment (urn, name, status, trust_code, facts, file_day)
                select 900001 + n, 'Academy ' || n, 'OPEN', 'TR900', '{}', current_date from generate_series(0, 1) n;
                insert into membership.school_establishment (space_id, school_establishment_id, version, school_id, urn, name, reason, decided_by,
                       decided_at)
                select s.space_id, gen_random_uuid(), 0, s.school_id, case s.name when 'Manor School' then 900001 else 900002 end, s.name, 'x',
                       s.school_id, now() from membership.school s where s.name in ('Manor School', 'Elm Park School');
                insert into tenancy.key (space_id, person, role, valid, given_by, reason)
                select s.space_id, '%s', 'HEADTEACHER', tstzrange(now(), null), s.school_id, 'tied' from membership.school s
                 where s.name = 'Elm Park School';
                commit
                """.formatted(Account.OFFICE.id()), review);
        try {
            assertThat(ReviewsBefore.as(Account.OFFICE, () -> issuing.read(review)))
                    .isEmpty();
        } finally {
            superuser("""
                    begin; set local session_replication_role = replica;
                    delete from tenancy.key where reason = 'tied';
                    delete from membership.school_establishment where urn in (900001, 900002);
                    delete from establishments.establishment where urn in (900001, 900002); commit
                    """, review);
        }
    }

    @Test
    void anAnswerIsDisputedWithinFiveWorkingDays() {
        var review = toReport.finalising(manor);
        superuser(
                "update reviews.review_transition set taken_at = taken_at - interval '40 days' where review_id = '%s'",
                review);
        assertThat(ReviewsBefore.missing(ReviewsBefore.as(Account.MANOR_HEAD, () -> answering.dispute(review, "Late"))))
                .containsExactly("Answers can be disputed once, within five working days: that time is over");
    }

    @Test
    @DisplayName(
            "Row 26: the office issues F1, hashed and the school's; the keys of peers and reader end, the lead reads for 30 days")
    void theOfficeIssuesTheReport() {
        var review = toReport.heard(manor);
        var last = ReviewsBefore.as(Account.MANOR_HEAD, () -> checking.find(review))
                .orElseThrow()
                .latest();
        var read = ReviewsBefore.as(Account.OFFICE, () -> issuing.read(review)).orElseThrow();
        assertThat(read.findings()).isEqualTo(last.texts());
        assertThat(ReviewsBefore.as(Account.OFFICE, () -> issuing.issue(CommandId.next(), review, "another")))
                .isEqualTo(new IssueResult.ChangedSinceRead());

        var command = CommandId.next();
        var issued = ReviewsBefore.as(Account.OFFICE, () -> issuing.issue(command, review, read.fingerprint()));
        assertThat(issued)
                .isInstanceOfSatisfying(
                        IssueResult.Issued.class,
                        one -> assertThat(one.fingerprint()).isEqualTo(last.fingerprint()));
        assertThat(ReviewsBefore.as(Account.OFFICE, () -> issuing.issue(command, review, read.fingerprint())))
                .isInstanceOfSatisfying(
                        IssueResult.Issued.class,
                        one -> assertThat(one.fingerprint()).isEqualTo(last.fingerprint()));
        assertThat(ReviewsBefore.as(Account.OFFICE, () -> issuing.issue(CommandId.next(), review, read.fingerprint())))
                .isInstanceOf(IssueResult.Not.class);

        var report =
                ReviewsBefore.as(Account.MANOR_HEAD, () -> reading.open(review)).orElseThrow();
        assertThat(report.findings()).isEqualTo(last.texts());
        assertThat(report.version()).isEqualTo("F1");
        assertThat(keys(review, "PEER_REVIEWER")).isEmpty();
        assertThat(keys(review, "QUALITY_READER")).isEmpty();
        assertThat(keys(review, "LEAD_REVIEWER")).hasSize(2).allMatch(until -> !until.isEmpty());
        assertThat(ReviewsBefore.as(Account.OFFICE, () -> issuing.read(review))).isEmpty();
        assertThat(ReviewsBefore.as(Account.LEAD_REVIEWER, () -> reading.open(review)))
                .isEmpty();
        assertThat(ReviewsBefore.as(Account.MANOR_HEAD, () -> checking.find(review)))
                .isPresent();
    }

    @Test
    @DisplayName(
            "Reviews 5: the office reads a draft while it is finalising or disputed, which is a line in the trail, and never before")
    void theOfficeReadsTheDraftOnlyToIssueIt() {
        var review = toReport.responding(manor);
        assertThat(ReviewsBefore.as(Account.OFFICE, () -> issuing.read(review))).isEmpty();
        var ready = toReport.finalising(manor);
        assertThat(ReviewsBefore.as(Account.OFFICE, () -> issuing.read(ready))).isPresent();
        assertThat(JdbcClient.create(TestPostgres.get().superuser())
                        .sql("select count(*) from audit.line where action = 'DraftRead' and object like ?")
                        .param("%" + ready)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Row 26, R-25: what is printed says word for word what the page says")
    void thePdfSaysWhatThePageSays() {
        var review = toReport.issued(manor);
        var document = ReviewsBefore.as(Account.MANOR_HEAD, () -> reading.takeAway(review, DocumentForm.PDF))
                .orElseThrow();
        PdfGate.saysWhatThePageSays(document);
        WordGate.saysWhatThePageSays(document);
        assertThat(document.saysTheSameInPrint()).isTrue();
        assertThat(new Document("Other", document.page().replace("</main>", "<p>\uE000</p></main>"))
                        .saysTheSameInPrint())
                .isFalse();
    }

    @Test
    @DisplayName(
            "Row 36: a correction at the head's request makes F2; F1 is kept, both have hashes, and holders of shares are told")
    void aCorrectionMakesASecondVersion() {
        var review = toReport.issued(manor);
        var before =
                ReviewsBefore.as(Account.MANOR_HEAD, () -> reading.open(review)).orElseThrow();
        Account.MANOR_HEAD.does(() -> sharing.share(
                CommandId.next(),
                review,
                "second.head@partnership.example",
                "To learn from it",
                LocalDate.now(clock).plusDays(9)));
        Account.MANOR_HEAD.does(() -> {
            assertThat(asking.ask(review, 99, "x", "y")).contains("Choose the line that is wrong");
            assertThat(asking.ask(review, 1, "The team's estimate is Leading.", ""))
                    .isPresent();
            assertThat(asking.ask(review, 1, "The team's estimate is Leading.", "The word was mistyped"))
                    .isEmpty();
            assertThat(asking.ask(review, 2, "Another", "Another"))
                    .contains("Another correction waits for the office already");
        });
        assertThat(ReviewsBefore.missing(ReviewsBefore.as(Account.OFFICE, () -> issuing.correct(review, 2, " "))))
                .containsExactly("Enter the reason");
        ReviewsBefore.taken(Account.OFFICE, () -> issuing.correct(review, 2, "The estimate was mistyped."));
        assertThat(ReviewsBefore.as(Account.OFFICE, () -> issuing.correct(review, 2, "Twice")))
                .isInstanceOf(StepResult.NotNow.class);

        var after =
                ReviewsBefore.as(Account.MANOR_HEAD, () -> reading.open(review)).orElseThrow();
        assertThat(after.version()).isEqualTo("F2");
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
        assertThat(after.findings().getFirst().wording()).isEqualTo("The team's estimate is Leading.");
        assertThat(after.corrections()).singleElement().satisfies(made -> {
            assertThat(made.fingerprint()).matches("[0-9a-f]{64}").isNotEqualTo(before.fingerprint());
            assertThat(made.was()).isEqualTo(before.findings().getFirst().wording());
            assertThat(made.erratum()).isEqualTo("The estimate was mistyped.");
        });
        assertThat(ReviewsBefore.as(Account.SECOND_HEAD, () -> shared.open(after.id()))
                        .orElseThrow()
                        .version())
                .isEqualTo("F2");
        assertThat(JdbcClient.create(TestPostgres.get().superuser())
                        .sql("""
                                select count(*) from messages.message m join membership.person p on p.space_id = m.space_id
                                 where p.person_id = ? and m.letter ->> 'title' = 'The report of the review of Manor School was corrected'
                                """)
                        .param(Account.SECOND_HEAD.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(JdbcClient.create(TestPostgres.get().superuser())
                        .sql(
                                "select wording from reviews.report_finding f join reviews.report r using (report_id) where r.review_id = ? and f.position = 1")
                        .param(review.value())
                        .query(String.class)
                        .single())
                .isEqualTo(before.findings().getFirst().wording());
    }

    /** Until when each key of that role to the review's two rooms opens; empty for one without an end. */
    private static List<String> keys(ReviewId review, String role) {
        return JdbcClient.create(TestPostgres.get().superuser())
                .sql("""
                        select coalesce(upper(k.valid)::text, '') from tenancy.key k join reviews.review r on k.space_id in (r.space_id, r.team_space)
                         where r.review_id = ? and k.role = ? and k.valid @> now()
                        """)
                .params(review.value(), role)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static void superuser(String sql, ReviewId review) {
        JdbcClient.create(TestPostgres.get().superuser())
                .sql(sql.formatted(review))
                .update();
    }
}
