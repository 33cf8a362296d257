package org.challengepartners.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.Phase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who a transaction acts for is settled when it begins, by the database, and by nobody inside it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class IdentityTests {

    @Autowired
    DemonstrationMembership demonstration;

    @Autowired
    OwnSchools ownSchools;

    @Autowired
    Enrolling enrolling;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource pool;

    @Autowired
    Clock clock;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        demonstration.make();
    }

    @Test
    void aServiceCalledByNobodyIsAnErrorAndNotAnEmptyList() {
        assertThatThrownBy(ownSchools::all).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void aTransactionOfNobodyDoesNotBegin() {
        assertThatThrownBy(() -> inTransaction(() -> names())).isInstanceOf(CannotCreateTransactionException.class);
    }

    @Test
    void somebodyWhomTheSignInDoesNotKnowIsNobody() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("Mallory", "secret", "ROLE_headteacher"));

        assertThatThrownBy(ownSchools::all).isInstanceOf(CannotCreateTransactionException.class);
    }

    @Test
    void aQueryOutsideATransactionIsRefused() {
        Account.MANOR_HEAD.does(() ->
                assertThatThrownBy(() -> names()).hasStackTraceContaining("permission denied for schema membership"));
    }

    @Test
    void nobodyEntersTwiceInOneTransaction() {
        Account.MANOR_HEAD.does(() -> assertThatThrownBy(
                        () -> inTransaction(() -> enter(Account.OTHER_HEAD, "headteacher")))
                .hasStackTraceContaining("permission denied for function enter"));
    }

    @Test
    void aHatPutOnInsideATransactionOpensNothing() {
        Account.MANOR_HEAD.does(() -> {
            assertThat(inTransaction(() -> names())).containsExactly("Manor School");
            assertThat(inTransaction(() -> {
                        database.sql("set local role cp_office").update();
                        return names();
                    }))
                    .isEmpty();
        });
    }

    @Test
    void aHatCannotBeClaimedByAPersonWithoutItsKey() throws SQLException {
        for (var hat : new String[] {"cp_office", "cp_job", "cp_owner", "cp_gate", "none"}) {
            try (var connection = TestPostgres.get().connectAs("cp_app").getConnection();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                assertThatThrownBy(() -> statement.execute(
                                "select set_config('role', '%s', true), tenancy.enter('%s', '{headteacher,office,job}')"
                                        .formatted(hat, Account.MANOR_HEAD.id())))
                        .hasMessageMatching("(?s).*(hat .* not allowed|permission denied to set role).*");
                connection.rollback();
            }
        }
    }

    @Test
    void nothingOfAnIdentityStaysOnAConnectionForItsNextBorrower() throws SQLException {
        Account.OFFICE.does(() -> enrolling.directoryReader(Account.LEAD_REVIEWER.id()));
        Account.MANOR_HEAD.does(() -> assertThat(ownSchools.all()).hasSize(1));

        var borrowed = new ArrayList<Connection>();
        var found = new HashSet<String>();
        try {
            for (int i = 0; i < 5; i++) {
                var connection = pool.getConnection();
                borrowed.add(connection);
                try (var statement = connection.createStatement();
                        var row = statement.executeQuery(
                                "select concat(current_user, '/', current_setting('role'), '/',"
                                        + " current_setting('tenancy.person', true), current_setting('tenancy.spaces', true),"
                                        + " current_setting('tenancy.keys', true), current_setting('tenancy.hat', true))")) {
                    row.next();
                    found.add(row.getString(1));
                }
            }
        } finally {
            for (var connection : borrowed) {
                connection.close();
            }
        }
        assertThat(found).containsExactly("cp_app/none/");
    }

    @Test
    void theClockOfATransactionIsTheDatabasesAndStandsStill() {
        Account.MANOR_HEAD.does(() -> {
            var first = inTransaction(() -> {
                var begun = clock.instant();
                database.sql("select count(*) from membership.school").query().singleValue();
                assertThat(clock.instant()).isEqualTo(begun);
                assertThat(databaseNow()).isEqualTo(begun);
                return begun;
            });
            assertThat(inTransaction(() -> clock.instant())).isAfter(first);
        });
    }

    @Test
    void officeWorkIsRefusedToAPersonWithTheRoleButWithoutTheOfficeKey() {
        SignIn.as(
                Account.MANOR_HEAD.id(),
                SignIn.roles("office"),
                () -> assertThatThrownBy(this::enrol)
                        .isInstanceOf(CannotCreateTransactionException.class)
                        .hasStackTraceContaining("hat cp_office not allowed"));
    }

    @Test
    void officeWorkIsRefusedToAPersonWithTheOfficeKeyButWithoutTheRole() {
        SignIn.as(
                Account.OFFICE.id(),
                SignIn.roles("headteacher"),
                () -> assertThatThrownBy(this::enrol).isInstanceOf(AuthorizationDeniedException.class));
    }

    @Test
    void officeWorkInsideAMembersTransactionIsAnError() {
        Account.OFFICE.does(() -> assertThatThrownBy(() -> inTransaction(this::enrol))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the hat of a transaction is never changed inside it"));
    }

    @Test
    void aRefusedTransactionGivesItsConnectionBack() {
        for (int i = 0; i < 50; i++) { // more than the pool has
            assertThatThrownBy(() -> inTransaction(() -> "nobody"))
                    .isInstanceOf(CannotCreateTransactionException.class)
                    .hasMessageContaining("no identity");
        }
    }

    private Object enrol() {
        return enrolling.school("Not a School", "Nowhere", Phase.PRIMARY, LocalDate.of(2026, 1, 1));
    }

    private Object enter(Account account, String realmRole) {
        return database.sql("select tenancy.enter(?, ?)")
                .params(account.id().value(), new String[] {realmRole})
                .query()
                .singleRow();
    }

    private List<String> names() {
        return database.sql("select name from membership.school")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Instant databaseNow() {
        return database.sql("select now()").query(OffsetDateTime.class).single().toInstant();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> work.get()));
    }
}
