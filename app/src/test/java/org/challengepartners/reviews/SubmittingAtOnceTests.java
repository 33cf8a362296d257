package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens in the same instant: nothing that a reviewer has saved is left out of a report unseen. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmittingAtOnceTests {

    @Autowired
    ReviewsHouse house;

    @Autowired
    WritingFindings writing;

    @Autowired
    Submitting submitting;

    @Autowired
    TransactionTemplate transaction;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SchoolSummary manor;
    ReviewId review;
    FindingDetail calm;

    @BeforeAll
    void makeThePartnership() {
        manor = house.manor();
    }

    @BeforeEach
    void writeAFinding() {
        review = house.open(manor);
        calm = house.wrote(Account.PEER_REVIEWER, review, "Calm", null);
    }

    @Test
    void theLeadWaitsForAPeerWhoIsSavingAndThenChecksAgain() {
        var checked = as(Account.LEAD_REVIEWER, () -> submitting.check(review).fingerprint());
        var saved = new CountDownLatch(1);
        var leadWaits = new CountDownLatch(1);
        Supplier<Boolean> saveSlowly = () -> transaction.execute(status -> {
            house.reworded(Account.PEER_REVIEWER, review, calm, "Calm and kind");
            saved.countDown();
            return reached(leadWaits);
        });
        var peer = CompletableFuture.supplyAsync(() -> as(Account.PEER_REVIEWER, saveSlowly), threads);
        assertThat(reached(saved)).isTrue();

        var lead = CompletableFuture.supplyAsync(
                () -> as(Account.LEAD_REVIEWER, () -> submitting.submit(CommandId.next(), review, checked)), threads);
        await().until(SubmittingAtOnceTests::somebodyWaits);
        leadWaits.countDown();

        assertThat(peer.join()).isTrue();
        assertThat(lead.join()).isEqualTo(new SubmitResult.ChangedSinceChecked());
    }

    @Test
    void ofTwoPressesAtOnceBothGetTheSameAnswerAndOneReportIsMade() {
        var checked = as(Account.LEAD_REVIEWER, () -> submitting.check(review).fingerprint());
        var command = CommandId.next();
        Supplier<SubmitResult> press =
                () -> as(Account.LEAD_REVIEWER, () -> submitting.submit(command, review, checked));

        var first = CompletableFuture.supplyAsync(press, threads);
        var second = CompletableFuture.supplyAsync(press, threads);

        assertThat(first.join()).isInstanceOf(SubmitResult.Submitted.class).isEqualTo(second.join());
    }

    @AfterAll
    void stopTheThreads() {
        threads.shutdownNow();
    }

    private static boolean somebodyWaits() {
        return JdbcClient.create(TestPostgres.get().superuser())
                .sql("select exists (select 1 from pg_locks where not granted)")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private static boolean reached(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static <T> T as(Account account, Supplier<T> work) {
        return SignIn.as(account.id(), account.person(), Set.of(account.realmRole()), work);
    }
}
