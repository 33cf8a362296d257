package org.challengepartners.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.challengepartners.IntegrationTest;
import org.challengepartners.decisions.Constituting;
import org.challengepartners.decisions.ConstitutionDraft;
import org.challengepartners.decisions.Weight;
import org.challengepartners.decisions.proof.Commitment;
import org.challengepartners.decisions.proof.Hash;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.elections.ElectionHouse.Voter;
import org.challengepartners.elections.counting.CountRecord;
import org.challengepartners.elections.counting.Method;
import org.challengepartners.elections.counting.Paper;
import org.challengepartners.elections.counting.Verified;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Nothing joins a ballot to its voter, nothing is told before the end, and afterwards everybody can check everything else. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class SecretBallotTests {

    @Autowired
    ElectionHouse house;

    @Autowired
    OpeningBallots opening;

    @Autowired
    FollowingElections following;

    @Autowired
    RecordingElections recording;

    @Autowired
    CountingWhatHasClosed job;

    @Autowired
    Constituting constituting;

    Made made;
    List<Voter> voters;

    @BeforeAll
    void makeThePartnership() {
        made = house.people();
        voters = new ArrayList<>(house.three(made));
        voters.addAll(house.entered(made, 4));
    }

    @Test
    @DisplayName(
            "AT-60: While voting is open the one transaction of a ballot leaves rows in the roll and the urn, and nowhere else")
    void aBallotLeavesNoOtherTrace() {
        var election = house.open("No trace");
        house.cast(voters.getFirst(), election, Paper.ranking(2, 1));

        assertThat(rowsOf(xidOf(election))).containsExactlyInAnyOrder("elections.entitlement", "urn.ballot");
    }

    @Test
    @DisplayName(
            "AT-60, AT-63: After the close no transaction number joins a ballot to a voter: the urn is written anew")
    void theUrnIsRewritten() {
        var election = house.open("Rewritten");
        voters.forEach(voter -> house.cast(voter, election, Paper.ranking(1 + voters.indexOf(voter) % 3)));
        assertThat(joinedByXmin(election)).isEqualTo(voters.size()); // the trap: every voter is named
        var ids = ballotIds(election);

        ElectionHouse.letItClose(election);
        house.result(election);

        assertThat(joinedByXmin(election)).isZero();
        assertThat(ballotIds(election)).doesNotContainAnyElementsOf(ids).hasSize(voters.size());
        assertThat(ElectionHouse.superuser()
                        .sql("select count(distinct xmin::text) from urn.ballot where election_id = ?")
                        .param(election.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(ElectionHouse.superuser()
                        .sql("select encode(commitment, 'hex') from urn.ballot where election_id = ? order by ctid")
                        .param(election.value())
                        .query((row, _) -> row.getString(1))
                        .list())
                .isSorted();
    }

    @Test
    @DisplayName(
            "AT-60: No table, message or line of the trail holds a voter together with a ballot's commitment or paper")
    void noTableHoldsPersonAndChoice() {
        var election = house.open("Nobody knows");
        var sealed = ElectionHouse.sealed(election, Paper.ranking(3, 1, 2));
        house.cast(voters.getFirst(), election, sealed);
        assertThat(tablesThatHold(sealed.commitment())).containsExactly("urn.ballot");
        assertThat(tablesThatHold(sealed.random())).isEmpty();
        assertThat(tablesThatHold(sealed.nonce().toString())).isEmpty();
        assertThat(tablesThatHold(sealed.command().value().toString())).containsExactly("elections.entitlement");

        ElectionHouse.letItClose(election);
        house.result(election);

        assertThat(tablesThatHold(sealed.commitment())).containsExactlyInAnyOrder("urn.ballot", "elections.board");
        assertThat(tablesThatHold(sealed.command().value().toString())).containsExactly("elections.entitlement");
    }

    @Test
    @DisplayName(
            "AT-62, AT-63: The urn has a random key, the election, the commitment and the paper, and neither time nor serial")
    void theUrnHasNothingElse() {
        assertThat(ElectionHouse.superuser()
                        .sql("""
                                select attname || ' ' || format_type(atttypid, atttypmod) || ' '
                                       || coalesce((select pg_get_expr(adbin, adrelid) from pg_attrdef d
                                                     where d.adrelid = a.attrelid and d.adnum = a.attnum), '')
                                  from pg_attribute a where attrelid = 'urn.ballot'::regclass and attnum > 0 and not attisdropped
                                 order by attnum
                                """)
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly(
                        "ballot_id uuid gen_random_uuid()", "election_id uuid ", "commitment bytea ", "sealed text ");
    }

    @Test
    @DisplayName("S-B2: No hat reads roll or urn, nor the hidden columns through which they could be joined")
    void noHatReadsTheUrn() {
        for (var sql : List.of(
                "select count(*) from urn.ballot",
                "select count(*) from elections.entitlement",
                "select xmin from urn.ballot",
                "select secret from elections.lot")) {
            for (var account : List.of(Account.MANOR_MEMBER, Account.OFFICE)) {
                assertThatThrownBy(() -> ElectionHouse.wearing(
                                account == Account.OFFICE ? "cp_office" : "cp_member",
                                account,
                                statement -> statement.execute(sql)))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    @DisplayName("The counting role reads election and paper by column, and neither row number nor commitment")
    void theCountReadsTwoColumns() {
        try (var connection = TestPostgres.get().superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set role cp_gate");
            statement.execute("select election_id, sealed from urn.ballot");
            for (var hidden : List.of("xmin", "ctid", "ballot_id", "commitment")) {
                assertThatThrownBy(() -> statement.execute("select " + hidden + " from urn.ballot"))
                        .hasMessageContaining("permission denied");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    @DisplayName(
            "AT-61, AT-62, S-B3: Before the close neither member nor office learns a number, a paper, a commitment or who has voted")
    void nothingIsToldBeforeTheEnd() {
        var election = house.open("Nothing live");
        voters.subList(0, 5).forEach(voter -> house.cast(voter, election, Paper.ranking(1)));

        for (var account : List.of(Account.SECOND_MEMBER, Account.OFFICE)) {
            var hat = account == Account.OFFICE ? "cp_office" : "cp_member";
            for (var function : List.of("turnout", "papers", "commitments")) {
                assertThat(rows(hat, account, "select 1 from elections.%s('%s')".formatted(function, election)))
                        .as(function)
                        .isZero();
            }
            assertThatThrownBy(
                            () -> rows(hat, account, "select 1 from elections.participation('%s')".formatted(election)))
                    .hasMessageContaining("permission denied");
            assertThat(house.seen(account, election).result()).isEmpty();
            assertThat(ElectionHouse.as(account, () -> following.roll(election, PageRequest.of(0, 100))))
                    .isNotEmpty()
                    .allMatch(place -> place.voted().isEmpty());
            assertThat(ElectionHouse.as(account, () -> recording.data(election)))
                    .isEmpty();
        }
        assertThatThrownBy(() -> ElectionHouse.job(statement ->
                        statement.execute("select elections.publish('%s', '{}', '', 'a lie')".formatted(election))))
                .hasMessageContaining("not what came of a voting that has closed");
    }

    @Test
    @DisplayName(
            "Neither member nor office closes an urn or publishes a result; and the job publishes the urn's list alone")
    void theUrnsListAloneIsPublished() {
        var election = house.open("Forged");
        voters.subList(0, 3).forEach(voter -> house.cast(voter, election, Paper.ranking(1)));
        ElectionHouse.letItClose(election);
        for (var account : List.of(Account.SECOND_MEMBER, Account.OFFICE)) {
            for (var sql :
                    List.of("select elections.publish('%s', '{}', '', 'a lie')", "select elections.close_urn('%s')")) {
                assertThatThrownBy(() -> ElectionHouse.wearing(
                                account == Account.OFFICE ? "cp_office" : "cp_member",
                                account,
                                statement -> statement.execute(sql.formatted(election))))
                        .hasMessageContaining("permission denied for function");
            }
        }
        assertThat(ElectionHouse.<Boolean>job(statement -> statement.execute(publishing(election, ""))))
                .as("the urn's own list")
                .isTrue();
        for (var forged : List.of(
                "|| jsonb_build_object('commitments', jsonb_build_array(repeat('a', 64), repeat('b', 64), repeat('c', 64)))",
                "|| jsonb_build_object('commitments', (select jsonb_agg(c.commitment) from (table list limit 2) c))",
                "|| '{\"rollSize\": 1}'",
                "|| '{\"used\": 2}'",
                "|| jsonb_build_object('manifestHash', repeat('a', 64))",
                "|| jsonb_build_object('rollRoot', repeat('a', 64))",
                "|| jsonb_build_object('countHash', repeat('a', 64))")) {
            assertThatThrownBy(() -> ElectionHouse.job(statement -> statement.execute(publishing(election, forged))))
                    .as(forged)
                    .hasMessageContaining("not what came of a voting that has closed");
        }
        assertThat(house.result(election).checkpoint())
                .as("who looks has it counted")
                .isPresent();
    }

    private static String publishing(ElectionId election, String otherwise) {
        return """
                with list as (select commitment from elections.commitments('%1$s')),
                     told as (select jsonb_build_object('election', o.election_id, 'manifestHash', o.manifest_hash, 'rollRoot', o.roll_root,
                         'rollSize', o.roll_size, 'used', (select count(*) from list),
                         'commitments', (select jsonb_agg(l.commitment order by l.commitment) from list l),
                         'countHash', encode(sha256(convert_to('a count', 'UTF8')), 'hex')) %2$s as checkpoint
                       from elections.opening o where o.election_id = '%1$s')
                select elections.publish('%1$s', t.checkpoint::text, '', 'a count') from told t
                """.formatted(election, otherwise);
    }

    @Test
    @DisplayName("AT-65: Who has voted is hidden below three voters and below half of the roll, and shown from both on")
    void fewVotersAreHidden() {
        var few = house.open("Two of many");
        voters.subList(0, 2).forEach(voter -> house.cast(voter, few, Paper.ranking(1)));
        ElectionHouse.letItClose(few);
        house.result(few);
        assertThat(roll(few)).allMatch(place -> place.voted().isEmpty());

        var most = house.open("Most of them");
        var roll = house.seen(Account.OFFICE, most).hours().orElseThrow().onRoll();
        ElectionHouse.superuser()
                .sql("""
                        delete from elections.entitlement where election_id = ? and member_id not in (:members)
                        """.replace("?", "'%s'::uuid".formatted(most)))
                .param(
                        "members",
                        voters.stream().map(voter -> voter.member().value()).toList())
                .update();
        assertThat(roll).isGreaterThan(voters.size());
        voters.subList(0, 4).forEach(voter -> house.cast(voter, most, Paper.ranking(1)));
        ElectionHouse.letItClose(most);
        house.result(most);
        assertThat(roll(most).stream().filter(place -> place.voted().orElseThrow()))
                .hasSize(4);
    }

    @Test
    @DisplayName(
            "AT-66: Where some members have more than one vote, a secret ballot is refused and the office is told why")
    void weightsAreRefused() {
        var election = house.announced("Weights", 1, Method.SCOTTISH_STV);
        ElectionHouse.CANDIDATES.forEach(candidate -> house.stands(election, candidate));
        ElectionHouse.letNominationsClose(election);
        adopt(Weight.SCHOOL);
        try {
            assertThat(ElectionHouse.office(() -> opening.open(house.ballotOrder(election))))
                    .isEqualTo(new OpenBallotResult.Incomplete(List.of(ElectionFault.WEIGHTS_DIFFER)));
            assertThat(ElectionFault.WEIGHTS_DIFFER.words()).contains("more than one vote");
        } finally {
            adopt(Weight.MEMBER);
        }
        assertThat(ElectionHouse.office(() -> opening.open(house.ballotOrder(election))))
                .isInstanceOf(OpenBallotResult.Opened.class);
    }

    @Test
    @DisplayName(
            "AT-10, AT-24: The turnout is counted from the rows, equals the exported record, and never changes after the close")
    void theTurnoutIsCountedFromRows() {
        var election = house.open("Turnout", 2, Method.SCOTTISH_STV);
        voters.forEach(voter -> house.cast(voter, election, Paper.ranking(1, 2)));
        ElectionHouse.letItClose(election);

        var first = house.result(election);

        var checkpoint = first.checkpoint().orElseThrow();
        assertThat(first.turnout().orElseThrow())
                .isEqualTo(new ElectionResult.Turnout(checkpoint.rollSize(), voters.size()));
        assertThat(checkpoint.used()).isEqualTo(voters.size());
        assertThat(checkpoint.ballots().commitments()).hasSize(voters.size());
        assertThat(checkpoint.root()).isEqualTo(checkpoint.ballots().root().hex());
        assertThat(house.result(election).checkpoint()).isEqualTo(first.checkpoint());
        assertThat(house.result(election).count().text())
                .isEqualTo(first.count().text());
        var exported = new String(
                ElectionHouse.as(Account.MANOR_MEMBER, () -> recording.data(election))
                        .orElseThrow()
                        .content(),
                StandardCharsets.UTF_8);
        assertThat(exported).contains("\\\"used\\\":" + voters.size(), checkpoint.root());
    }

    @Test
    @DisplayName(
            "AT-43: With all jobs stopped the first who looks has the election counted; the job finds nothing left")
    void countedOnDemandAndOnce() {
        var looked = house.open("Looked at");
        var unseen = house.open("Unseen");
        house.cast(voters.getFirst(), looked, Paper.ranking(1));
        house.cast(voters.getFirst(), unseen, Paper.ranking(1));
        ElectionHouse.letItClose(looked);
        ElectionHouse.letItClose(unseen);

        var text = house.result(looked).count().text();
        job.due().forEach(job::tell);

        assertThat(house.result(looked).count().text()).isEqualTo(text);
        assertThat(lines(looked)).containsExactly("MANIFEST", "CHECKPOINT", "COUNT");
        assertThat(lines(unseen)).containsExactly("MANIFEST", "CHECKPOINT", "COUNT");
        assertThat(job.due()).isEmpty();
    }

    @Test
    @DisplayName(
            "The record holds everything by which anybody can count again: root, signature, lot, and the same text byte for byte")
    void theRecordVerifies() {
        var election = house.open("Verified", 2, Method.SCOTTISH_STV);
        var sealed = ElectionHouse.sealed(election, Paper.ranking(3, 2));
        var receipt = ((CastBallotResult.Recorded) house.cast(voters.getFirst(), election, sealed)).receipt();
        house.cast(voters.get(1), election, Paper.ranking(1));
        house.cast(voters.get(2), election, Paper.crosses());
        ElectionHouse.letItClose(election);

        var result = house.result(election);

        assertThat(CountRecord.verify(result.count().text())).isInstanceOf(Verified.Holds.class);
        assertThat(result.count().order().lot().commitment())
                .isEqualTo(house.seen(Account.OFFICE, election).paper().lotCommitment());
        assertThat(result.checkpoint().orElseThrow().countHash())
                .isEqualTo(result.count().sha256());
        assertThat(result.checkpoint()
                        .orElseThrow()
                        .ballots()
                        .inclusionOf(new Commitment(new Hash(sealed.commitment()))))
                .isPresent();
        assertThat(new String(receipt.json(), StandardCharsets.UTF_8))
                .contains(sealed.commitment(), receipt.code())
                .doesNotContain(sealed.random(), sealed.nonce().toString(), "3 2");
        assertThat(result.figures())
                .extracting(ElectionResult.Figure::name)
                .contains("Members on the roll", "Members that voted", "Valid ballots", "Rejected: blank");
    }

    @Test
    @DisplayName("What is published is a chain that nobody can change: neither a line nor its order")
    void theBoardIsAChain() {
        var election = house.open("Chained");
        ElectionHouse.letItClose(election);
        house.result(election);

        assertThat(ElectionHouse.superuser()
                        .sql("""
                                select bool_and(b.prev_hash = coalesce(p.hash, '')) from elections.board b
                                  left join elections.board p on p.election_id = b.election_id and p.seq = b.seq - 1
                                 where b.election_id = ?
                                """)
                        .param(election.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThatThrownBy(() -> ElectionHouse.superuser()
                        .sql("update elections.board set payload = payload || ' ' where election_id = ?")
                        .param(election.value())
                        .update())
                .hasMessageContaining("board");
    }

    private void adopt(Weight weight) {
        var draft = new ConstitutionDraft("Articles of 12 May 2014", "28", weight, "1/2", "3/4");
        ElectionHouse.office(() -> constituting.adopt(CommandId.next(), draft));
    }

    private List<RollPlace> roll(ElectionId election) {
        return ElectionHouse.as(
                Account.MANOR_MEMBER,
                () -> following.roll(election, PageRequest.of(0, 1_000)).getContent());
    }

    private static long rows(String hat, Account account, String sql) {
        return ElectionHouse.wearing(hat, account, statement -> {
            try (var found = statement.executeQuery("select count(*) from (%s) as answer".formatted(sql))) {
                found.next();
                return found.getLong(1);
            }
        });
    }

    private static List<String> lines(ElectionId election) {
        return ElectionHouse.superuser()
                .sql("select kind from elections.board where election_id = ? order by seq")
                .param(election.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static long joinedByXmin(ElectionId election) {
        return ElectionHouse.superuser()
                .sql("""
                        select count(*) from elections.entitlement e join urn.ballot b on b.election_id = e.election_id
                           and b.xmin = e.xmin where e.election_id = ? and e.used
                        """)
                .param(election.value())
                .query(Long.class)
                .single();
    }

    private static Set<String> ballotIds(ElectionId election) {
        return new HashSet<>(ElectionHouse.superuser()
                .sql("select ballot_id::text from urn.ballot where election_id = ?")
                .param(election.value())
                .query((row, _) -> row.getString(1))
                .list());
    }

    private static String xidOf(ElectionId election) {
        return ElectionHouse.superuser()
                .sql("select xmin::text from urn.ballot where election_id = ?")
                .param(election.value())
                .query(String.class)
                .single();
    }

    private static List<String> rowsOf(String xid) {
        return tables(table -> "exists (select 1 from %s where xmin::text = '%s')".formatted(table, xid));
    }

    private static List<String> tablesThatHold(String text) {
        return tables(
                table -> "exists (select 1 from %s t where to_jsonb(t)::text like '%%%s%%')".formatted(table, text));
    }

    /** The tables of the whole house of which that is true. */
    private static List<String> tables(Function<String, String> condition) {
        var database = ElectionHouse.superuser();
        return database.sql("""
                        select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)' order by 1
                        """).query((row, _) -> row.getString(1)).list().stream()
                .filter(table -> database.sql("select " + condition.apply(table))
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
