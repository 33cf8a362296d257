package org.challengepartners.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class BroadcasterTests {

    final SpaceId school = SpaceId.next();
    final SpaceId otherSchool = SpaceId.next();
    final Broadcaster broadcaster = new Broadcaster();

    /** Something happened, in a test. */
    record Happened(SpaceId space, String object) implements SpaceEvent {}

    /** Counts how often it was told, and by which thread. */
    static class Counting implements Broadcaster.Listener {
        final AtomicInteger told = new AtomicInteger();
        final CountDownLatch first = new CountDownLatch(1);
        final Thread teller = Thread.currentThread();

        @Override
        public boolean wantsToHear() {
            return true;
        }

        @Override
        public void hear() {
            assertThat(Thread.currentThread()).isNotSameAs(teller);
            told.incrementAndGet();
            first.countDown();
        }
    }

    @BeforeEach
    void beginATransaction() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void endTheTransaction() {
        TransactionSynchronizationManager.clear();
        broadcaster.stop();
    }

    @Test
    void nobodyHearsOfWhatIsNotCommitted() {
        var listener = listening(school);

        broadcaster.on(new Happened(school, "review 1"));

        assertThat(listener.told).hasValue(0);
    }

    @Test
    void whoWatchesTheSpaceHearsAfterCommitOnAThreadOfItsOwn() throws InterruptedException {
        var listener = listening(school);
        var stranger = listening(otherSchool);

        broadcaster.on(new Happened(school, "review 1"));
        commit();

        assertThat(listener.first.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(stranger.told).hasValue(0);
    }

    @Test
    void whoHasLeftHearsNothing() throws InterruptedException {
        var gone = listening(school);
        var stays = listening(school);
        broadcaster.unsubscribe(Set.of(school), gone);

        broadcaster.on(new Happened(school, "review 1"));
        commit();

        assertThat(stays.first.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(gone.told).hasValue(0);
    }

    private Counting listening(SpaceId space) {
        var listener = new Counting();
        broadcaster.subscribe(Set.of(space), listener);
        return listener;
    }

    private static void commit() {
        TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
    }
}
