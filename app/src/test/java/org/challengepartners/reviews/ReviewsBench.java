package org.challengepartners.reviews;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import org.challengepartners.BenchReport;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the server does for a review's pages when its team has written down 500 records of evidence and 60 findings. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ReviewsBench {

    private static final int RECORDS = 500;
    private static final int FINDINGS = 60;
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 400;
    private static final double BUDGET = 30;
    private static final double MILLIS = 1e6;
    private static final int OF_THE_FINDING = 3;

    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());

    @Autowired
    ReviewsHouse house;

    @Autowired
    Reviewing reviewing;

    @Autowired
    WritingFindings writing;

    @Autowired
    ReadingEvidence reading;

    @Test
    void theReviewPageWithFiveHundredRecordsOfEvidence() {
        assumeTrue(BenchReport.wanted("reviews"));
        var review = house.open(house.manor());
        for (int number = 0; number < FINDINGS; number++) {
            house.wrote(Account.LEAD_REVIEWER, review, "Finding %d of the team".formatted(number), null);
        }
        write(review);
        var report = new BenchReport();
        measure(report, "reviews.page-with-500-records", () -> {
            var found = reviewing.find(review).orElseThrow();
            writing.all(found.id());
            reading.page(review, EvidenceFilter.ALL, PageRequest.of(0, 25));
        });
        measure(
                report,
                "reviews.evidence-last-page",
                () -> reading.page(review, EvidenceFilter.ALL, PageRequest.of(RECORDS / 25 - 1, 25)));
        measure(
                report,
                "reviews.evidence-search",
                () -> reading.page(review, EvidenceFilter.sharedWith("thinking 77"), PageRequest.of(0, 25)));
        report.publish();
    }

    private static void measure(BenchReport report, String id, Runnable ask) {
        var times = new double[ROUNDS];
        SignIn.as(Account.LEAD_REVIEWER.id(), SignIn.roles("reviewer"), () -> {
            for (int round = 0; round < WARM_UP; round++) {
                ask.run();
            }
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                ask.run();
                times[round] = (System.nanoTime() - start) / MILLIS;
            }
        });
        Arrays.sort(times);
        report.atMost(id, times[ROUNDS * 95 / 100], "ms (p95)", BUDGET);
        report.note(id + ".median", times[ROUNDS / 2], "ms");
    }

    private void write(ReviewId review) {
        superuser
                .sql("""
                        insert into reviews.evidence (space_id, evidence_id, version, command_id, review_id, author, author_name, kind,
                                                      strand_key, line, partner, note, state, recorded_at, changed_at)
                        select r.team_space, uuidv7(), 0, gen_random_uuid(), r.review_id, :peer, 'Daniel Osei', 'LESSON_VISIT', 'provision',
                               'How do pupils talk?', 'Head of year 4', repeat('Pupils explain their thinking ' || n || '. ', 20),
                               case when n % 5 = 0 then 'PRIVATE' else 'SHARED' end, now() - n * interval '1 minute', now()
                          from reviews.review r, generate_series(1, :records) n where r.review_id = :review
                        """)
                .param("peer", Account.PEER_REVIEWER.id().value())
                .param("records", RECORDS * 5 / 4)
                .param("review", review.value())
                .update();
        superuser
                .sql("""
                        insert into reviews.finding_evidence (space_id, finding_id, evidence_id)
                        select f.space_id, f.finding_id, e.evidence_id from reviews.finding f
                          cross join lateral (select x.evidence_id from reviews.evidence x where x.space_id = f.space_id
                                                and x.state = 'SHARED' order by md5(f.finding_id::text || x.evidence_id) limit :each) e
                         where f.review_id = :review
                        """)
                .param("each", OF_THE_FINDING)
                .param("review", review.value())
                .update();
        superuser
                .sql("vacuum analyze reviews.evidence, reviews.finding, reviews.finding_evidence")
                .update();
    }
}
