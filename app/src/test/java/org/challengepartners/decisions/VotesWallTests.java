package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself refuses, whatever statement the application sends it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VotesWallTests {

    @Autowired
    DecisionsHouse house;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    ContestId contest;
    MemberId manor;
    MemberId trust;

    @BeforeAll
    void openAVote() {
        var made = house.people();
        manor = Objects.requireNonNull(made.members().get("The Governing Body of Manor School"))
                .id();
        trust = Objects.requireNonNull(made.members().get("Three Rivers Learning Trust"))
                .id();
        contest = house.openVote("The wall around votes");
        house.cast(Account.OTHER_MEMBER, contest, trust, Choice.AGAINST);
    }

    @Test
    void aVoteForAMemberThatThePersonDoesNotRepresentIsRefused() {
        assertThatThrownBy(() -> insert(Account.MANOR_MEMBER, contest, trust, 1, Account.MANOR_MEMBER))
                .rootCause()
                .hasMessageContaining("only who represents the member casts its vote");
        assertThatThrownBy(() -> insert(Account.MANOR_HEAD, contest, manor, 1, Account.MANOR_HEAD))
                .rootCause()
                .hasMessageContaining("only who represents the member casts its vote");
    }

    @Test
    void aVoteInTheNameOfAnotherPersonIsRefused() {
        assertThatThrownBy(() -> insert(Account.MANOR_MEMBER, contest, manor, 1, Account.SECOND_MEMBER))
                .rootCause()
                .hasMessageContaining("only who represents the member casts its vote");
    }

    @Test
    void aSecondVersionIsRefusedSinceAnAdvisoryVoteIsFinal() {
        assertThatThrownBy(() -> insert(Account.OTHER_MEMBER, contest, trust, 1, Account.OTHER_MEMBER))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> insert(Account.OTHER_MEMBER, contest, trust, 2, Account.OTHER_MEMBER))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aVoteOfAMemberWhoIsNotOnTheRollIsRefused() {
        var other = house.openVote("Manor was struck off this roll");
        DecisionsHouse.strikeOff(other, manor);

        assertThatThrownBy(() -> insert(Account.MANOR_MEMBER, other, manor, 1, Account.MANOR_MEMBER))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @DisplayName("AT-42, AT-43: The database refuses a vote after the closing instant")
    void aVoteAfterTheClosingInstantIsRefused() {
        var closed = house.openVote("Closed at once");
        DecisionsHouse.letItClose(closed);

        assertThatThrownBy(() -> insert(Account.MANOR_MEMBER, closed, manor, 1, Account.MANOR_MEMBER))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theRepresentativeItselfMayInsertOnce() {
        var fresh = house.openVote("By hand");

        assertThatCode(() -> insert(Account.MANOR_MEMBER, fresh, manor, 1, Account.MANOR_MEMBER))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyReadsTheVotesAndNobodyChangesThem() {
        for (var sql : new String[] {
            "select count(*) from decisions.vote",
            "update decisions.vote set choice = 'FOR'",
            "delete from decisions.vote",
            "select * from decisions.counted('" + contest + "')",
            "update decisions.contest set closes_at = now() + interval '1 year'",
            "insert into decisions.roll_entry (space_id, contest_id, member_id, legal_name) values ('" + SpaceId.COMPANY
                    + "', '" + contest + "', '" + UUID.randomUUID() + "', 'Us')"
        }) {
            assertThatThrownBy(() -> as(
                            Account.OTHER_MEMBER,
                            () -> database.sql(sql).query().listOfRows()))
                    .as(sql)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whileVotingIsOpenThereAreNoNumbersAndNoOthersVote() {
        assertThat(rows(Account.OTHER_MEMBER, "select * from decisions.tally('" + contest + "')"))
                .isZero();
        assertThat(rows(Account.OTHER_MEMBER, "select * from decisions.answers('" + contest + "', 0, 9)"))
                .isZero();
        assertThat(rows(Account.MANOR_MEMBER, "select * from decisions.my_vote('" + contest + "', '" + trust + "')"))
                .isZero();
        assertThat(rows(Account.OTHER_MEMBER, "select * from decisions.my_vote('" + contest + "', '" + trust + "')"))
                .isEqualTo(1);
    }

    @Test
    void theResultIsForThoseWhoHaveAPartInItAndNotForEverybodyOfTheDirectory() {
        var closed = house.openVote("Closed, and not for heads");
        DecisionsHouse.letItClose(closed);

        assertThat(rows(Account.MANOR_MEMBER, "select * from decisions.tally('" + closed + "')"))
                .isEqualTo(1);
        assertThat(rows(Account.MANOR_HEAD, "select * from decisions.tally('" + closed + "')"))
                .isZero();
    }

    private long rows(Account account, String sql) {
        return DecisionsHouse.as(
                account,
                () -> Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ ->
                        (long) database.sql(sql).query().listOfRows().size())));
    }

    private void as(Account account, Runnable work) {
        account.does(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run()));
    }

    private void insert(Account account, ContestId into, MemberId member, int version, Account castBy) {
        as(
                account,
                () -> database.sql("""
                        insert into decisions.vote
                            (space_id, contest_id, member_id, version, choice, command, cast_by, cast_at)
                        values (?, ?, ?, ?, 'FOR', ?, ?, now())
                        """)
                        .param(SpaceId.COMPANY.value())
                        .param(into.value())
                        .param(member.value())
                        .param(version)
                        .param(UUID.randomUUID())
                        .param(castBy.id().value())
                        .update());
    }
}
