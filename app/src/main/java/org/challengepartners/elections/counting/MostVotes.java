package org.challengepartners.elections.counting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Approval and first past the post: one vote for each candidate whom a paper names, and the most votes fill the seats. */
final class MostVotes {

    private final CountOrder order;
    private final Bundles bundles;
    private final CountSheet sheet;

    MostVotes(CountOrder order, Papers papers) {
        this.order = order;
        this.bundles = papers.bundles();
        this.sheet = new CountSheet(order);
    }

    Count count() {
        var votes = add();
        var counted = entry(votes, Optional.empty());
        sheet.enter(counted);
        var level = electAllWhoAreClear(votes);
        if (level.isEmpty()) {
            sheet.close(counted);
            return sheet.result(List.of());
        }
        return order.rules().ties() == Ties.LOT ? byLot(votes, level) : leftOpen(votes, level);
    }

    private long[] add() {
        var votes = new long[order.candidates().size() + 1];
        for (int bundle = 0; bundle < bundles.count(); bundle++) {
            for (int place = bundles.start(bundle); place < bundles.end(bundle); place++) {
                votes[bundles.named(place)] += bundles.times(bundle);
            }
        }
        return votes;
    }

    /** From the most votes down, while there is a seat for all who have as many; those are returned for whom there is not. */
    private List<Integer> electAllWhoAreClear(long[] votes) {
        while (sheet.vacancies() > 0) {
            var left = sheet.all(CandidateState.CONTINUING).stream()
                    .filter(number -> votes[number] > 0)
                    .toList();
            if (left.isEmpty()) {
                break;
            }
            var next = Levels.leaders(left, votes, 1);
            if (next.size() > sheet.vacancies()) {
                return next;
            }
            sheet.elect(next);
        }
        return List.of();
    }

    private Count byLot(long[] votes, List<Integer> level) {
        var drawn = sheet.levels().draw(level, 1);
        drawn.stream().limit(sheet.vacancies()).forEach(number -> sheet.elect(List.of(number)));
        sheet.close(entry(votes, Optional.of(new Tie(level, OptionalInt.empty(), drawn))));
        return sheet.result(List.of());
    }

    private Count leftOpen(long[] votes, List<Integer> level) {
        sheet.close(entry(votes, Optional.of(new Tie(level, OptionalInt.empty(), List.of()))));
        return sheet.result(level);
    }

    private static CountSheet.Entry entry(long[] votes, Optional<Tie> tie) {
        return new CountSheet.Entry(new Stage.FirstPreferences(), 0, votes, List.of(), 0, 0, tie);
    }
}
