package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.SchoolSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** S-A8: a key opens while it is in force and its realm role is held, and in the transaction after that no more. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class KeysInForceTests {

    private PersonId deputy = PersonId.next();

    @Autowired
    DemonstrationMembership demonstration;

    @Autowired
    OwnSchools ownSchools;

    @Autowired
    Keyring keys;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private SchoolSummary manor;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        manor = demonstration.make().manor();
    }

    @BeforeEach
    void somebodyNew() {
        deputy = PersonId.next();
    }

    @Test
    void aPlaceThatEndsIsClosedInTheNextTransactionOfEveryOpenTab() throws Exception {
        give();
        var secondTabHasRead = new CountDownLatch(1);
        var placeHasEnded = new CountDownLatch(1);
        try (var secondTab = Executors.newSingleThreadExecutor()) {
            var seenInSecondTab = secondTab.submit(() -> SignIn.as(deputy, SignIn.roles("headteacher"), () -> {
                assertThat(ownSchools.find(manor.id())).isPresent();
                secondTabHasRead.countDown();
                await(placeHasEnded);
                return ownSchools.find(manor.id()).isPresent()
                        || !ownSchools.all().isEmpty()
                        || !keys.keysTo(manor.space()).isEmpty()
                        || !keys.myRoles(manor.space()).isEmpty();
            }));
            await(secondTabHasRead);
            assertThat(take()).isTrue();
            placeHasEnded.countDown();

            assertThat(seenInSecondTab.get()).isFalse();
        }
        asDeputy(() -> assertThatThrownBy(() -> keys.take(manor.space(), deputy, KeyRole.DEPUTY, "once more"))
                .isInstanceOf(DataAccessException.class));
    }

    @Test
    void aTransactionThatHasBegunEndsWithTheKeysItBeganWith() {
        give();
        asDeputy(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            assertThat(ownSchools.all()).hasSize(1);
            endThePlaceElsewhere();
            assertThat(keys.myRoles(manor.space())).containsExactly(KeyRole.DEPUTY);
        }));
        asDeputy(() -> assertThat(ownSchools.all()).isEmpty());
    }

    @Test
    void aKeySleepsWhileItsRealmRoleIsNotHeld() {
        SignIn.as(Account.MANOR_HEAD.id(), SignIn.roles("reviewer", "hub-lead"), () -> {
            assertThat(ownSchools.all()).isEmpty();
            assertThat(keys.myRoles(manor.space())).isEmpty();
        });
        Account.MANOR_HEAD.does(() -> assertThat(ownSchools.all()).hasSize(1));
    }

    @Test
    void aRealmRoleWithoutAKeyOpensNothing() {
        SignIn.as(PersonId.next(), SignIn.everyRole(), () -> {
            assertThat(ownSchools.all()).isEmpty();
            assertThat(keys.keysTo(manor.space())).isEmpty();
        });
    }

    @Test
    void aKeyForATimeOpensUntilThatTimeAndNotLonger() {
        asHead(() -> keys.giveUntil(
                clock.instant().plus(Duration.ofDays(1)), manor.space(), deputy, KeyRole.DEPUTY, "for a day"));
        asDeputy(() -> assertThat(ownSchools.all()).hasSize(1));

        superuser("update tenancy.key set valid = tstzrange(now() - interval '2 days', now() - interval '1 day')");
        asDeputy(() -> assertThat(ownSchools.all()).isEmpty());

        superuser("update tenancy.key set valid = tstzrange(now() + interval '1 day', null)");
        asDeputy(() -> assertThat(ownSchools.all()).isEmpty());
    }

    @Test
    void nobodyGivesAKeyToHerselfNorToASpaceThatIsNotHers() {
        asHead(() -> assertThatThrownBy(
                        () -> keys.give(manor.space(), Account.MANOR_HEAD.id(), KeyRole.DEPUTY, "me too"))
                .isInstanceOf(DataAccessException.class));
        Account.OTHER_HEAD.does(() -> {
            assertThatThrownBy(() -> keys.give(manor.space(), deputy, KeyRole.DEPUTY, "not mine"))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> keys.take(manor.space(), Account.MANOR_HEAD.id(), KeyRole.HEADTEACHER, "not mine"))
                    .isInstanceOf(DataAccessException.class);
            assertThat(keys.keysTo(manor.space())).isEmpty();
        });
    }

    private void give() {
        asHead(() -> keys.give(manor.space(), deputy, KeyRole.DEPUTY, "stands in for the head"));
    }

    private boolean take() {
        return SignIn.as(
                Account.MANOR_HEAD.id(),
                SignIn.roles("headteacher"),
                () -> keys.take(manor.space(), deputy, KeyRole.DEPUTY, "has left the school"));
    }

    /** On another connection, as another person would. */
    private void endThePlaceElsewhere() {
        superuser("update tenancy.key set valid = tstzrange(lower(valid), now())");
    }

    private void superuser(String change) {
        JdbcClient.create(TestPostgres.get().superuser())
                .sql(change + " where person = ?")
                .param(deputy.value())
                .update();
    }

    private void asHead(Runnable work) {
        Account.MANOR_HEAD.does(work);
    }

    private void asDeputy(Runnable work) {
        SignIn.as(deputy, SignIn.roles("headteacher"), work);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
