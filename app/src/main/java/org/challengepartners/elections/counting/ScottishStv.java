package org.challengepartners.elections.counting;

import java.util.List;
import java.util.Optional;

/**
 * The count of Scottish council elections: weighted inclusive Gregory, five decimals, cut. The rules named here are those of
 * Schedule 1 to the Scottish Local Government Elections Order 2007.
 */
final class ScottishStv {

    private static final long ONE = Method.SCOTTISH_STV.one();

    private final long valid;
    private final Piles piles;
    private final CountSheet sheet;
    private final long quota;
    private long nonTransferable;
    private long lost;

    ScottishStv(CountOrder order, Papers papers) {
        this.valid = papers.valid();
        this.piles = new Piles(papers.bundles(), order.candidates().size());
        this.sheet = new CountSheet(order);
        this.quota = (valid / (order.rules().seats() + 1) + 1) * ONE; // rule 46
    }

    Count count() {
        write(new Stage.FirstPreferences(), piles.deal(ONE), List.of(), Optional.empty()); // rule 45
        while (valid > 0 && sheet.goesOn()) {
            var waiting = sheet.all(CandidateState.ELECTED).stream()
                    .filter(number -> sheet.votes(number) > quota)
                    .toList();
            if (waiting.isEmpty()) {
                exclude(sheet.fewest(sheet.all(CandidateState.CONTINUING)));
            } else {
                transferSurplus(sheet.most(waiting));
            }
        }
        return sheet.result(List.of());
    }

    /** Rules 48 and 49: the value of each paper times the surplus, divided by the candidate's votes, cut. */
    private void transferSurplus(Levels.Chosen chosen) {
        int candidate = chosen.candidate();
        long votes = sheet.votes(candidate);
        long surplus = votes - quota;
        var moved = piles.move(candidate, value -> Math.multiplyExact(surplus, value) / votes, sheet::continues);
        take(candidate, surplus, moved, new Stage.Surplus(candidate, surplus), chosen.tie());
    }

    /** Rule 50: papers of an excluded candidate go on at the value at which they were received. */
    private void exclude(Levels.Chosen chosen) {
        int candidate = chosen.candidate();
        long votes = sheet.votes(candidate);
        sheet.exclude(candidate);
        var moved = piles.move(candidate, value -> value, sheet::continues);
        take(candidate, votes, moved, new Stage.Exclusion(candidate, votes), chosen.tie());
    }

    private void take(int candidate, long given, Piles.Moved moved, Stage.Step step, Optional<Tie> tie) {
        var votes = sheet.copyOfVotes();
        votes[candidate] -= given;
        long arrived = moved.nonTransferable();
        for (int number = 1; number < votes.length; number++) {
            votes[number] += moved.received()[number];
            arrived += moved.received()[number];
        }
        nonTransferable += moved.nonTransferable();
        lost += given - arrived;
        write(step, votes, moved.parcels(), tie);
    }

    /** Rules 47 and 52: whoever has the quota is elected, and then all who continue, once there is a seat for each of them. */
    private void write(Stage.Step step, long[] votes, List<Stage.Parcel> parcels, Optional<Tie> tie) {
        var entry = new CountSheet.Entry(step, quota, votes, parcels, nonTransferable, lost, tie);
        sheet.enter(entry);
        if (valid > 0) {
            sheet.electAllWith(quota);
            sheet.fillLastSeats();
        }
        sheet.close(entry);
    }
}
