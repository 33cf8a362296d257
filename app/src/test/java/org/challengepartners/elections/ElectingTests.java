package org.challengepartners.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.decisions.Closing;
import org.challengepartners.elections.ElectionHouse.Voter;
import org.challengepartners.elections.counting.Candidate;
import org.challengepartners.elections.counting.Method;
import org.challengepartners.elections.counting.Paper;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** An election from its announcement to the opening of the voting, or to those whom nobody opposes. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ElectingTests {

    @Autowired
    ElectionHouse house;

    @Autowired
    Electing electing;

    @Autowired
    OpeningBallots opening;

    @Autowired
    Nominating nominating;

    Made made;

    @BeforeAll
    void makeThePartnership() {
        made = house.people();
    }

    @Test
    @DisplayName("The office announces an election once, however often the button is pressed")
    void anElectionIsAnnouncedOnce() {
        var order = house.order("Announced once", 2, Method.SCOTTISH_STV);

        var first = ElectionHouse.office(() -> electing.announce(order));

        assertThat(first).isInstanceOf(AnnounceResult.Announced.class);
        assertThat(ElectionHouse.office(() -> electing.announce(order))).isEqualTo(first);
    }

    @Test
    @DisplayName("An election without title, seats, rules or time is not announced, and each fault says what to do")
    void anIncompleteOrderIsRefused() {
        var order = new ElectionOrder(
                CommandId.next(),
                " ",
                "",
                0,
                Method.SCOTTISH_STV,
                "",
                false,
                new Closing(Instant.parse("2020-01-01T00:00:00Z")));

        assertThat(ElectionHouse.office(() -> electing.announce(order)))
                .isEqualTo(new AnnounceResult.Incomplete(List.of(
                        ElectionFault.TITLE_MISSING,
                        ElectionFault.PURPOSE_MISSING,
                        ElectionFault.ARTICLES_MISSING,
                        ElectionFault.SEATS_WRONG,
                        ElectionFault.NOMINATIONS_IN_THE_PAST)));
    }

    @Test
    @DisplayName(
            "The page says what the election does in law, and that a result is no appointment unless the articles say so")
    void theLegalEffectIsSaid() {
        var order = house.order("Legal effect", 1, Method.SCOTTISH_STV);
        var silent = new ElectionOrder(
                CommandId.next(),
                order.title(),
                order.purpose(),
                1,
                order.method(),
                order.articles(),
                false,
                order.nominationsUntil());

        var election = ((AnnounceResult.Announced) ElectionHouse.office(() -> electing.announce(silent))).id();

        assertThat(house.seen(Account.MANOR_MEMBER, election).paper().effect())
                .isEqualTo(
                        "An election under rules in the articles (Articles of 12 May 2014, article 24); an election result is not an appointment unless the articles say so");
    }

    @Test
    @DisplayName("A member nominates somebody whose address it knows; without her consent she is not on the paper")
    void consentIsNeeded() {
        var election = house.announced("Consent", 1, Method.SCOTTISH_STV);

        assertThat(house.nominated(election, Account.MANOR_HEAD))
                .isEqualTo(new NominateResult.Nominated("Helen Carter"));
        assertThat(house.nominated(election, Account.MANOR_HEAD))
                .isEqualTo(new NominateResult.NominatedAlready("Helen Carter"));
        assertThat(ElectionHouse.as(
                        Account.MANOR_MEMBER,
                        () -> nominating.nominate(
                                CommandId.next(), election, house.manor(), "Nobody", "nobody@nowhere.example")))
                .isInstanceOf(NominateResult.NobodyThere.class);
        assertThat(standing(election)).isEmpty();

        house.stands(election, Account.SECOND_HEAD);
        assertThat(standing(election)).containsExactly("Samuel Okafor");
    }

    @Test
    @DisplayName(
            "A candidate who withdraws before voting opens, or of whom the office records it, is on no paper; afterwards papers pass her over")
    void whoWithdrawsBeforeTheOpeningIsOnNoPaper() {
        var election = house.announced("Second thoughts", 1, Method.SCOTTISH_STV);
        ElectionHouse.CANDIDATES.forEach(candidate -> house.stands(election, candidate));
        house.stands(election, Account.FOURTH_HEAD);
        ElectionHouse.letNominationsClose(election);

        assertThat(ElectionHouse.as(Account.THIRD_HEAD, () -> nominating.withdraw(election, "I have moved")))
                .isInstanceOf(StandResult.Kept.class);
        assertThat(recorded(election, Account.FOURTH_HEAD, " ")).isInstanceOf(StandResult.ReasonMissing.class);
        assertThat(recorded(election, Account.FOURTH_HEAD, "She is ill")).isInstanceOf(StandResult.Kept.class);
        assertThat(ElectionHouse.office(() -> opening.open(house.ballotOrder(election))))
                .isInstanceOf(OpenBallotResult.Opened.class);

        assertThat(house.seen(Account.MANOR_MEMBER, election).onPaper())
                .extracting(CandidateLine::name)
                .containsExactlyInAnyOrder("Helen Carter", "Samuel Okafor");
        assertThat(recorded(election, Account.SECOND_HEAD, "She has died")).isInstanceOf(StandResult.Kept.class);
        house.cast(house.three(made).getFirst(), election, Paper.ranking(1));
        house.cast(house.three(made).getLast(), election, Paper.ranking(2));
        ElectionHouse.letItClose(election);
        assertThat(recorded(election, Account.MANOR_HEAD, "Too late")).isInstanceOf(StandResult.Closed.class);
        assertThat(house.result(election).elected()).hasSize(1).noneMatch(one -> gone(election, one));
    }

    private boolean gone(ElectionId election, Candidate elected) {
        return house.seen(Account.MANOR_MEMBER, election).candidates().stream()
                .filter(one -> !one.withdrawnBecause().isEmpty())
                .anyMatch(one -> one.name().equals(elected.name()));
    }

    private StandResult recorded(ElectionId election, Account candidate, String because) {
        var line = house.seen(Account.OFFICE, election).candidates().stream()
                .filter(one -> one.person().equals(candidate.id()))
                .findFirst()
                .orElseThrow();
        return ElectionHouse.office(() -> electing.withdraw(election, line.id(), because));
    }

    @Test
    @DisplayName("A statement can be changed until nominations close, and by the candidate alone")
    void statementsFreezeWithTheNominations() {
        var election = house.announced("Statements", 1, Method.SCOTTISH_STV);
        house.stands(election, Account.MANOR_HEAD);

        assertThat(stand(election, Account.MANOR_HEAD, "Changed my mind")).isInstanceOf(StandResult.Kept.class);
        assertThat(ElectionHouse.as(Account.MANOR_HEAD, () -> nominating.stand(election, 0, "From an old window")))
                .isInstanceOf(StandResult.ChangedMeanwhile.class);
        assertThatThrownBy(() -> ElectionHouse.as(Account.SECOND_HEAD, () -> nominating.stand(election, 0, "Not hers")))
                .isInstanceOf(NoSuchElementException.class);

        ElectionHouse.letNominationsClose(election);
        assertThat(stand(election, Account.MANOR_HEAD, "Too late")).isInstanceOf(StandResult.Closed.class);
        assertThat(house.nominated(election, Account.THIRD_HEAD)).isInstanceOf(NominateResult.Closed.class);
        assertThat(house.seen(Account.MANOR_MEMBER, election).candidates())
                .singleElement()
                .satisfies(one -> assertThat(one.statement()).isEqualTo("Changed my mind"));
    }

    @Test
    @DisplayName("The database itself refuses a nomination in another's name, a forged consent and a late statement")
    void theDatabaseProvesNominations() {
        var election = house.announced("Forged", 1, Method.SCOTTISH_STV);
        house.nominated(election, Account.MANOR_HEAD);

        assertThatThrownBy(() -> inTransaction(Account.MANOR_MEMBER, """
                        update elections.nomination set consented_at = now(), version = version + 1 where election_id = '%s'
                        """.formatted(election)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> inTransaction(Account.MANOR_MEMBER, """
                        insert into elections.nomination (space_id, nomination_id, election_id, candidate, name, member_id, nominator,
                            nominated_by, nominated_at, command)
                        select space_id, uuidv7(), election_id, uuidv7(), 'Forged', uuidv7(), 'Nobody', tenancy.me(), now(), uuidv7()
                          from elections.election where election_id = '%s'
                        """.formatted(election)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName(
            "Uncontested: where there is a seat for everybody who stands, they are declared elected unopposed and nobody votes")
    void uncontestedElectionsNeedNoVote() {
        var election = house.announced("Two for two", 2, Method.SCOTTISH_STV);
        house.stands(election, Account.MANOR_HEAD);
        house.stands(election, Account.SECOND_HEAD);
        assertThat(declared(election)).isFalse();
        ElectionHouse.letNominationsClose(election);

        assertThat(ElectionHouse.office(() -> opening.open(house.ballotOrder(election))))
                .isInstanceOf(OpenBallotResult.Uncontested.class);
        assertThat(declared(election)).isTrue();
        assertThat(declared(election)).isFalse();

        var seen = house.seen(Account.MANOR_MEMBER, election);
        assertThat(seen.state()).isEqualTo(ElectionState.DECIDED);
        assertThat(seen.result().orElseThrow().sentence()).isEqualTo("Elected unopposed: Helen Carter, Samuel Okafor.");
        assertThat(seen.result().orElseThrow().turnout()).isEqualTo(Optional.empty());
    }

    @Test
    @DisplayName(
            "Voting opens only after nominations have closed, with candidates, and before a closing time in the future")
    void openingNeedsItsConditions() {
        var election = house.announced("Too early", 1, Method.SCOTTISH_STV);

        assertThat(ElectionHouse.office(() -> opening.open(house.ballotOrder(election))))
                .isEqualTo(new OpenBallotResult.Incomplete(
                        List.of(ElectionFault.NOMINATIONS_OPEN, ElectionFault.NOBODY_STANDS)));
    }

    @Test
    @DisplayName(
            "AT-37: The roll is frozen at opening, its root is in the manifest, and the manifest's hash in every notice")
    void theManifestIsInEveryNotice() {
        var election = house.open("Frozen");

        var hours = house.seen(Account.OFFICE, election).hours().orElseThrow();
        var manifest = ElectionHouse.superuser()
                .sql("select payload from elections.board where election_id = ? and kind = 'MANIFEST'")
                .param(election.value())
                .query(String.class)
                .single();
        assertThat(Manifest.sha256(manifest)).isEqualTo(hours.manifestHash());
        assertThat(manifest)
                .contains(hours.rollRoot(), hours.publicKey(), "\"Helen Carter\"")
                .doesNotContain(" :", ": {");
        assertThat(new Manifest(manifest).candidates())
                .extracting(Candidate::name)
                .containsExactly("Helen Carter", "Priya Raman", "Samuel Okafor");
        assertThat(ElectionHouse.superuser()
                        .sql("select count(*) from messages.message m where to_jsonb(m)::text like ?")
                        .param("%" + hours.manifestHash() + "%")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    @DisplayName("AT-64: After opening nobody gets onto the roll or the paper, whoever tries and however")
    void nothingIsAddedLate() {
        var election = house.open("No latecomers");

        assertThatThrownBy(() -> inTransaction(Account.OFFICE, """
                        insert into elections.entitlement (space_id, election_id, member_id, legal_name, salt)
                        select space_id, election_id, uuidv7(), 'A latecomer', uuidv7() from elections.election where election_id = '%s'
                        """.formatted(election)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> inTransaction(Account.OFFICE, """
                        update elections.opening set closes_at = closes_at + interval '1 day' where election_id = '%s'
                        """.formatted(election)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(house.nominated(election, Account.FOURTH_HEAD)).isInstanceOf(NominateResult.Closed.class);
        var newcomer = house.entered(made, 1).getFirst();
        assertThat(house.cast(new Voter(newcomer.member(), newcomer.account()), election, Paper.ranking(1)))
                .isInstanceOf(CastBallotResult.NotEntitled.class);
    }

    @Test
    @DisplayName("AT-65: Below ten entitled the office and the voters are warned")
    void smallRollsWarn() {
        assertThat(new BallotHours(Instant.EPOCH, new Closing(Instant.EPOCH), 9, "", "", "", "").tooFew())
                .isTrue();
        assertThat(new BallotHours(Instant.EPOCH, new Closing(Instant.EPOCH), 10, "", "", "", "").tooFew())
                .isFalse();
    }

    @Test
    @DisplayName("No hat reads the secret of the lot, and what it commits to is told from the announcement on")
    void theLotIsKeptFromEverybody() {
        var election = house.announced("Committed", 1, Method.SCOTTISH_STV);

        assertThat(house.seen(Account.MANOR_MEMBER, election).paper().lotCommitment())
                .matches("[0-9a-f]{64}");
        for (var account : List.of(Account.MANOR_MEMBER, Account.OFFICE)) {
            assertThatThrownBy(() -> inTransaction(account, "update elections.lot set secret = secret"))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(ask(account, "select elections.lot_secret('%s')".formatted(election)))
                    .isEmpty();
        }
    }

    private boolean declared(ElectionId election) {
        return ElectionHouse.office(() -> opening.declareUnopposed(election));
    }

    private List<String> standing(ElectionId election) {
        return house.seen(Account.MANOR_MEMBER, election).candidates().stream()
                .filter(CandidateLine::stands)
                .map(CandidateLine::name)
                .toList();
    }

    private StandResult stand(ElectionId election, Account account, String statement) {
        return ElectionHouse.as(
                account,
                () -> nominating.stand(
                        election, nominating.mine(election).orElseThrow().line().version(), statement));
    }

    private static void inTransaction(Account account, String sql) {
        ElectionHouse.wearing(hat(account), account, statement -> statement.executeUpdate(sql));
    }

    private static Optional<String> ask(Account account, String sql) {
        return ElectionHouse.wearing(hat(account), account, statement -> {
            try (var rows = statement.executeQuery(sql)) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        });
    }

    private static String hat(Account account) {
        return account == Account.OFFICE ? "cp_office" : "cp_member";
    }
}
