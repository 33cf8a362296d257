package org.challengepartners.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.decisions.Outcome.Figure;
import org.challengepartners.decisions.arithmetic.WrittenCourse;
import org.challengepartners.membership.MemberId;
import org.challengepartners.shell.DateWords;

/**
 * How a written resolution stands, from the agreements themselves; the one object that feeds the screen, mails and every record.
 * Counts come first; a percentage is cut and judges nothing.
 *
 * @param state passed, open or lapsed
 * @param members how many members have agreed in time
 * @param rights the votes that they have
 */
public record ResolutionResult(ResolutionPaper paper, WrittenCourse.State state, int members, int rights) {

    private static final int DAYS_TO_FILE = 15;

    static ResolutionResult of(ResolutionPaper paper, List<Agreement> agreements, Instant now) {
        var course = new WrittenCourse(
                paper.rules().majority(paper.kind()),
                paper.rights(),
                paper.paper().closing().at());
        var inTime = agreements.stream()
                .filter(agreement ->
                        agreement.receivedAt().isBefore(paper.paper().closing().at()))
                .filter(agreement -> !agreement.receivedAt().isAfter(now))
                .toList();
        return new ResolutionResult(
                paper,
                course.at(now, inTime.stream().map(Agreement::counted).toList()),
                inTime.size(),
                inTime.stream().mapToInt(Agreement::rights).sum());
    }

    /** When it passed: the instant at which the deciding agreement was received. */
    public Optional<Instant> passedAt() {
        return state instanceof WrittenCourse.Passed passed
                ? Optional.of(passed.deciding().receivedAt())
                : Optional.empty();
    }

    /** Whether it passed at this member's agreement. */
    boolean decidedBy(MemberId member) {
        return state instanceof WrittenCourse.Passed passed
                && passed.deciding().member().equals(member.toString());
    }

    /** The result in a sentence. */
    public String sentence() {
        var kind = paper.kind().inSentence();
        return switch (state) {
            case WrittenCourse.Passed passed ->
                "Passed as %s on %s, when members with %s of %s had agreed."
                        .formatted(
                                kind,
                                DateWords.dayAndTime(passed.deciding().receivedAt()) + " (UK time)",
                                number(passed.agreed()),
                                Counted.votes(paper.rights()));
            case WrittenCourse.Open open ->
                "Not passed yet: %s of %s have agreed, and %s more %s needed."
                        .formatted(
                                number(open.agreed()),
                                Counted.votes(paper.rights()),
                                number(open.missing()),
                                open.missing() == 1 ? "is" : "are");
            case WrittenCourse.Lapsed lapsed ->
                "Lapsed at %s, and not passed: %s of %s had agreed, and %s more %s needed."
                        .formatted(
                                paper.paper().closing().words(),
                                number(lapsed.agreed()),
                                Counted.votes(paper.rights()),
                                number(lapsed.missing()),
                                lapsed.missing() == 1 ? "was" : "were");
        };
    }

    /** The counts with their units; what was agreed after it had passed is in them, and changed nothing. */
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(
                "Agreed",
                "%s (%s of the %s of all eligible members)"
                        .formatted(
                                Counted.votes(rights),
                                Outcome.percentage(rights, paper.rights()),
                                Counted.votes(paper.rights()))));
        figures.add(new Figure(
                "Members who agreed",
                "%s of %s"
                        .formatted(
                                Counted.members(members),
                                Counted.members(paper.paper().rollSize()))));
        figures.add(new Figure("Needed", paper.rule()));
        switch (state) {
            case WrittenCourse.Passed passed -> {
                figures.add(new Figure("Agreed when it passed", Counted.votes(passed.agreed())));
                if (paper.kind() == ResolutionKind.SPECIAL) {
                    figures.add(new Figure("To be sent to Companies House", filing(passed)));
                }
            }
            case WrittenCourse.Open open -> figures.add(new Figure("Still needed", Counted.votes(open.missing())));
            case WrittenCourse.Lapsed lapsed -> figures.add(new Figure("Missing", Counted.votes(lapsed.missing())));
        }
        return figures;
    }

    private static String filing(WrittenCourse.Passed passed) {
        var passedOn = passed.deciding().receivedAt().atZone(Closing.LONDON).toLocalDate();
        return "by %s (Companies Act 2006, ss 29 and 30)".formatted(DateWords.day(passedOn.plusDays(DAYS_TO_FILE)));
    }

    private static String number(int count) {
        return "%,d".formatted(count);
    }
}
