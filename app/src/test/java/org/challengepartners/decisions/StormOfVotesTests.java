package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.decisions.Voters.Voter;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;

/** However many windows the representatives of many members press in at the same time, each member has one vote. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class StormOfVotesTests {

    private static final int VOTERS = Boolean.getBoolean("storm.long") ? 100 : 20;
    private static final int TABS = 50;
    private static final int THREADS = 50;

    @Autowired
    DecisionsHouse house;

    @Autowired
    Voting voting;

    @Test
    @DisplayName("AT-01: Fifty parallel votes for each of many members give exactly one vote for each")
    void fiftyWindowsOfEachMemberGiveOneVote() throws Exception {
        house.people();
        var contest = house.openVote("A storm of votes");
        var voters = Voters.make(contest, VOTERS);
        var casts = new ArrayList<Callable<Map.Entry<MemberId, CastResult>>>();
        for (var voter : voters) {
            casts.addAll(Collections.nCopies(TABS, () -> Map.entry(voter.member(), cast(contest, voter))));
        }

        var counted = new HashMap<MemberId, Integer>();
        var refused = new HashMap<MemberId, Integer>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var answer : threads.invokeAll(casts)) {
                var result = answer.get().getValue();
                assertThat(result).isInstanceOfAny(CastResult.Counted.class, CastResult.AlreadyVoted.class);
                (result instanceof CastResult.Counted ? counted : refused)
                        .merge(answer.get().getKey(), 1, Integer::sum);
            }
        }

        assertThat(counted)
                .hasSize(VOTERS)
                .allSatisfy((_, times) -> assertThat(times).isEqualTo(1));
        assertThat(refused)
                .hasSize(VOTERS)
                .allSatisfy((_, times) -> assertThat(times).isEqualTo(TABS - 1));
        assertThat(JdbcClient.create(TestPostgres.get().superuser())
                        .sql("select count(*), count(distinct member_id) from decisions.vote where contest_id = ?")
                        .param(contest.value())
                        .query((row, _) -> row.getInt(1) + " votes of " + row.getInt(2) + " members")
                        .single())
                .isEqualTo("%d votes of %d members", VOTERS, VOTERS);
    }

    /** Presses again, as a person does, with the same command where a busy application gave no answer. */
    private CastResult cast(ContestId contest, Voter voter) {
        var command = CommandId.next();
        while (true) {
            try {
                return SignIn.as(
                        voter.person(),
                        SignIn.roles("company-member"),
                        () -> voting.cast(command, contest, voter.member(), Choice.FOR));
            } catch (CannotCreateTransactionException busy) {
                Thread.onSpinWait();
            }
        }
    }
}
