package org.challengepartners.elections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.challengepartners.elections.counting.Candidate;
import org.challengepartners.elections.counting.CountRecord;

/**
 * What came of an election: the one thing that page, mail, certificate and files are made of.
 *
 * @param count recounted from the published record whenever it is read
 * @param turnout empty where nobody was opposed
 * @param checkpoint what was signed at the close; empty where nobody was opposed
 */
public record ElectionResult(
        ElectionPaper paper, CountRecord count, Optional<Turnout> turnout, Optional<Checkpoint> checkpoint) {

    /**
     * How many could vote and how many have, in members, counted from the rows.
     *
     * @param onRoll the members on the roll
     * @param used those of them for which a ballot was cast
     */
    public record Turnout(int onRoll, int used) {}

    /** A figure with its name and unit. */
    public record Figure(String name, String value) {}

    /** Who is elected, in one sentence. */
    public String sentence() {
        var elected = elected();
        if (elected.isEmpty()) {
            return "Nobody is elected.";
        }
        var names = elected.stream().map(Candidate::name).collect(Collectors.joining(", "));
        return "Elected%s: %s.%s".formatted(count.count().unopposed() ? " unopposed" : "", names, open());
    }

    private String open() {
        int open = paper.seats() - count.count().elected().size();
        return open == 0 ? "" : " " + Words.counted(open, "seat stays empty.", "seats stay empty.");
    }

    /** Who is elected, in the order of election. */
    public List<Candidate> elected() {
        return count.count().elected().stream().map(count.order()::candidate).toList();
    }

    /** The counts, each with its unit; never a percentage. */
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("Seats", "%,d".formatted(paper.seats())));
        turnout.ifPresent(turned -> {
            figures.add(new Figure("Members on the roll", "%,d".formatted(turned.onRoll())));
            figures.add(new Figure("Members that voted", "%,d".formatted(turned.used())));
            figures.add(
                    new Figure("Valid ballots", "%,d".formatted(count.papers().valid())));
            figures.add(new Figure(
                    "Rejected ballots",
                    "%,d".formatted(turned.used() - count.papers().valid())));
        });
        count.papers()
                .rejected()
                .forEach(rejected -> figures.add(new Figure(
                        "Rejected: " + rejected.fault().words(),
                        Words.counted(rejected.times(), "ballot", "ballots"))));
        return figures;
    }
}
