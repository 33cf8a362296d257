package org.challengepartners.reviews.ui;

import org.challengepartners.reviews.AccuracyRound;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.SummaryList;

/** Which draft the school checks, until when, and what it has answered. */
class AccuracyFacts extends SummaryList {

    AccuracyFacts(AccuracyRound round) {
        row("School", round.schoolName())
                .row("State", StateTag.of(round.state()))
                .row(
                        "Version",
                        "%s, sent on %s"
                                .formatted(
                                        round.latest().name(),
                                        DateWords.dayAndTime(round.latest().sentAt())));
        round.time()
                .ifPresent(time -> row(
                        "Time to answer",
                        "From %s until %s%s"
                                .formatted(
                                        DateWords.day(time.sentOn()),
                                        time.end().wordsWithCalendar(),
                                        time.extended() ? "; extended once by the office" : "")));
        round.receipt()
                .ifPresent(receipt -> row(
                        "Answer of the school",
                        "%s, reference %s, by %s on %s"
                                .formatted(
                                        receipt.points() == 0
                                                ? "No points"
                                                : DraftSections.many(receipt.points(), "point"),
                                        receipt.reference(),
                                        receipt.by(),
                                        DateWords.dayAndTime(receipt.at()))));
    }
}
