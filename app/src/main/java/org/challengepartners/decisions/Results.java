package org.challengepartners.decisions;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database's own functions say about votes that no one may read by herself. */
@Repository
class Results {

    private final JdbcClient database;

    Results(JdbcClient database) {
        this.database = database;
    }

    /** Counted from the rows; nothing while the contest is open. */
    Optional<PollResult> outcome(ContestPaper contest) {
        if (contest.asked().manner() == Manner.FOR_OR_AGAINST) {
            return forOrAgainst(contest).map(PollResult.class::cast);
        }
        var lines = answers(contest.id(), 0, null);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var given = lines.stream().flatMap(line -> line.answer().stream()).toList();
        return Optional.of(
                contest.asked().manner() == Manner.CONSENT
                        ? ConsentOutcome.of(contest.vehicle(), contest.asked(), lines.size(), given)
                        : OptionOutcome.of(contest.vehicle(), contest.asked(), lines.size(), given));
    }

    private Optional<Outcome> forOrAgainst(ContestPaper contest) {
        return database.sql("select on_roll, votes_for, votes_against, abstained from decisions.tally(?)")
                .param(contest.id().value())
                .query((row, _) ->
                        new Outcome(contest.vehicle(), row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .optional();
    }

    /** Every member on the roll with its vote, by name; nobody while the contest is open. */
    Slice<RollLine> byName(ContestId contest, Pageable page) {
        var lines = answers(contest, page.getOffset(), page.getPageSize() + 1);
        boolean more = lines.size() > page.getPageSize();
        return new SliceImpl<>(more ? lines.subList(0, page.getPageSize()) : lines, page, more);
    }

    private List<RollLine> answers(ContestId contest, long from, @Nullable Integer most) {
        return database.sql("""
                        select member_id, legal_name, choice, points, comment, version from decisions.answers(?, ?, ?)
                        """)
                .param(1, contest.value())
                .param(2, from)
                .param(3, most, Types.INTEGER)
                .query((row, _) -> new RollLine(
                        new MemberSummary(new MemberId(row.getObject(1, UUID.class)), row.getString(2)),
                        answer(row.getString(3), row.getString(4), row.getString(5)),
                        row.getInt(6)))
                .list();
    }

    private static Optional<Answer> answer(@Nullable String choice, String points, String comment) {
        return Optional.ofNullable(choice).map(given -> Answer.read(Choice.valueOf(given), points, comment));
    }

    /** Few: the votes that the members of the signed-in person have still to cast, the next to close first. */
    List<AwaitedVote> awaitingMe() {
        return database.sql("""
                        select proposal_id, contest_id, title, closes_at, member_id, legal_name
                        from decisions.awaiting_me()
                        """)
                .query((row, _) -> new AwaitedVote(
                        new ProposalId(row.getObject(1, UUID.class)),
                        new ContestId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        new Closing(row.getObject(4, OffsetDateTime.class).toInstant()),
                        new MemberSummary(new MemberId(row.getObject(5, UUID.class)), row.getString(6))))
                .list();
    }
}
