package org.challengepartners.decisions;

import java.time.LocalDate;

/**
 * What was frozen when a written resolution was circulated.
 *
 * @param paper its text, roll and instants; it lapses at the closing
 * @param rules under which it was put
 * @param rights the votes of all eligible members
 * @param needed how many of them must agree
 */
public record ResolutionPaper(
        ContestPaper paper, ResolutionKind kind, Matter matter, Constitution rules, int rights, int needed) {

    /** The day on which the first copy was sent, in Europe/London: Companies Act 2006, s 290. */
    public LocalDate circulatedOn() {
        return new Circulation(paper.opensAt(), rules.lapseDays()).date();
    }

    /** The last day on which an agreement has effect, in Europe/London. */
    public LocalDate lastDay() {
        return new Circulation(paper.opensAt(), rules.lapseDays()).lapse().lastDay();
    }

    /** What it takes, with the numbers of this resolution: {@code more than 1/2 of the 230 votes …: 116 votes}. */
    public String rule() {
        return "%s of %s of all eligible members: %s"
                .formatted(rules.needs(kind), Counted.votes(rights), Counted.votes(needed));
    }
}
