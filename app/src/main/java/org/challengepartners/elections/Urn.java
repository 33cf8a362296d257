package org.challengepartners.elections;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.decisions.Closing;
import org.challengepartners.decisions.proof.Commitment;
import org.challengepartners.decisions.proof.Hash;
import org.challengepartners.decisions.proof.SaltedEntry;
import org.challengepartners.elections.counting.Paper;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Roll and urn of an election, each of which no hat can read. What may be known, and when, the database's own functions decide; one
 * of them is the only way in for a ballot, and nothing joins it to a voter.
 */
@Repository
class Urn {

    private static final String ENTER = """
            insert into elections.entitlement (space_id, election_id, member_id, legal_name, salt)
            select ?, ?, * from unnest(?::uuid[], ?::text[], ?::uuid[])
            """;

    private final JdbcClient database;

    Urn(JdbcClient database) {
        this.database = database;
    }

    /** What the database says to a ballot. */
    enum Answer {
        RECORDED,
        ALREADY_USED,
        NOT_ENTITLED,
        CLOSED
    }

    /** A member, who votes for it, and whether a ballot was cast for it. */
    record Told(MemberSummary member, PersonId person, boolean used) {}

    /** What a job tells the roll, once each. */
    enum Tidings {
        CLOSES_SOON,
        RESULT
    }

    /** An election whose roll has still to be told something. */
    record Due(ElectionId election, Tidings what) {

        /** The name of the task that tells it: what, then which. */
        String task() {
            return what + " " + election;
        }

        /** What a task of that name tells. */
        static Due ofTask(String name) {
            var parts = name.split(" ", 2);
            return new Due(ElectionId.parse(parts[1]).orElseThrow(), Tidings.valueOf(parts[0]));
        }
    }

    /** Freezes the roll of a voting that opens in this transaction. */
    void enter(ElectionId election, List<SaltedEntry> roll) {
        database.sql(ENTER)
                .param(SpaceId.COMPANY.value())
                .param(election.value())
                .param(roll.stream().map(SaltedEntry::member).toArray(UUID[]::new))
                .param(roll.stream().map(SaltedEntry::legalName).toArray(String[]::new))
                .param(roll.stream().map(SaltedEntry::salt).toArray(UUID[]::new))
                .update();
    }

    Answer cast(ElectionId election, MemberId member, CommandId command, Commitment commitment, Paper paper) {
        return Answer.valueOf(database.sql("select elections.cast_ballot(?, ?, ?, decode(?, 'hex'), ?)")
                .param(election.value())
                .param(member.value())
                .param(command.value())
                .param(commitment.hash().hex())
                .param(paper.toString())
                .query(String.class)
                .single());
    }

    /** True, under a lock, for the one who settles an election whose voting has closed. */
    boolean close(ElectionId election) {
        return about("select elections.close_urn(?)", election)
                .query(Boolean.class)
                .single();
    }

    List<Commitment> commitments(ElectionId election) {
        return about("select commitment from elections.commitments(?)", election)
                .query((row, _) -> new Commitment(new Hash(row.getString(1))))
                .list();
    }

    Map<Paper, Integer> papers(ElectionId election) {
        Map<Paper, Integer> papers = new LinkedHashMap<>();
        about("select paper, times from elections.papers(?)", election)
                .query((row, _) -> Map.entry(Paper.parse(row.getString(1)), row.getInt(2)))
                .list()
                .forEach(entry -> papers.put(entry.getKey(), entry.getValue()));
        return papers;
    }

    String lotSecret(ElectionId election) {
        return about("select elections.lot_secret(?)", election)
                .query(String.class)
                .single();
    }

    Optional<ElectionResult.Turnout> turnout(ElectionId election) {
        return about("select on_roll, used from elections.turnout(?)", election)
                .query((row, _) -> new ElectionResult.Turnout(row.getInt(1), row.getInt(2)))
                .optional();
    }

    /** Everybody on the roll, by name. */
    Slice<RollPlace> roll(ElectionId election, Pageable page) {
        var lines = database.sql("select member_id, legal_name, used from elections.roll(?, ?, ?)")
                .param(election.value())
                .param(page.getOffset())
                .param(page.getPageSize() + 1)
                .query((row, _) -> new RollPlace(
                        new MemberSummary(new MemberId(row.getObject(1, UUID.class)), row.getString(2)),
                        Optional.ofNullable((@Nullable Boolean) row.getObject(3, Boolean.class))))
                .list();
        boolean more = lines.size() > page.getPageSize();
        return new SliceImpl<>(more ? lines.subList(0, page.getPageSize()) : lines, page, more);
    }

    /** The hashes of the roll's entries, in the order of the members' ids. */
    List<String> leaves(ElectionId election) {
        return about("select leaf from elections.roll_leaves(?)", election)
                .query((row, _) -> row.getString(1))
                .list();
    }

    List<OwnEntitlement> mine(ElectionId election) {
        return about("select member_id, legal_name, salt, used from elections.my_entitlements(?)", election)
                .query((row, _) -> new OwnEntitlement(
                        new MemberSummary(new MemberId(row.getObject(1, UUID.class)), row.getString(2)),
                        row.getObject(3, UUID.class),
                        row.getBoolean(4)))
                .list();
    }

    /** Few: the ballots that the members of the signed-in person have still to cast, the next to close first. */
    List<AwaitedBallot> awaitingMe() {
        return database.sql("select election_id, title, closes_at, member_id, legal_name from elections.awaiting_me()")
                .query((row, _) -> new AwaitedBallot(
                        new ElectionId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        new Closing(row.getObject(3, OffsetDateTime.class).toInstant()),
                        new MemberSummary(new MemberId(row.getObject(4, UUID.class)), row.getString(5))))
                .list();
    }

    /** For a job: who votes now for the members on the roll; before the close only for those without a ballot. */
    List<Told> participation(ElectionId election) {
        return about("select member_id, legal_name, person_id, used from elections.participation(?)", election)
                .query((row, _) -> new Told(
                        new MemberSummary(new MemberId(row.getObject(1, UUID.class)), row.getString(2)),
                        new PersonId(row.getObject(3, UUID.class)),
                        row.getBoolean(4)))
                .list();
    }

    /** For a job: what has still to be told, the election that closes first at the top. */
    List<Due> due() {
        return database.sql("select election_id, what from elections.due()")
                .query((row, _) ->
                        new Due(new ElectionId(row.getObject(1, UUID.class)), Tidings.valueOf(row.getString(2))))
                .list();
    }

    /** True for the one job that tells it; another waits for it and finds it told. */
    boolean tells(Due due) {
        return database.sql("""
                        insert into elections.told (space_id, election_id, what) values (?, ?, ?) on conflict do nothing
                        """)
                        .param(SpaceId.COMPANY.value())
                        .param(due.election().value())
                        .param(due.what().name())
                        .update()
                == 1;
    }

    void postManifest(ElectionId election, String manifest) {
        database.sql("select elections.post_manifest(?, ?)")
                .param(election.value())
                .param(manifest)
                .query()
                .singleRow();
    }

    /** False if it is decided already. */
    boolean declareUnopposed(ElectionId election, String record) {
        return database.sql("select elections.declare_unopposed(?, ?)")
                .param(election.value())
                .param(record)
                .query(Boolean.class)
                .single();
    }

    void publish(Checkpoint checkpoint, String count) {
        database.sql("select elections.publish(?, ?, ?, ?)")
                .param(checkpoint.election().value())
                .param(checkpoint.json())
                .param(checkpoint.signature())
                .param(count)
                .query()
                .singleRow();
    }

    private StatementSpec about(String sql, ElectionId election) {
        return database.sql(sql).param(election.value());
    }
}
