package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.shell.DateWords;

/**
 * What a school says is not accurate.
 *
 * @param anchor the sentence of the draft
 * @param should what it should say
 * @param evidenceOn of when the evidence is
 */
public record PointText(
        PointKind kind,
        SentenceId anchor,
        String wrong,
        String should,
        String evidence,
        Optional<LocalDate> evidenceOn) {

    /** The longest of its texts, in characters. */
    public static final int LONGEST = 2000;

    /** Takes its words without blanks around them. */
    public PointText {
        wrong = plain(wrong);
        should = plain(should);
        evidence = plain(evidence);
    }

    private static String plain(String words) {
        return words.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    /**
     * What keeps it from being a point, each a sentence that says what to do; empty if nothing does.
     *
     * @param lastDay the last day on site: what is of a later day could not have been seen
     */
    List<String> problems(LocalDate lastDay) {
        var problems = new ArrayList<String>();
        if (wrong.isEmpty()) {
            problems.add("Enter what is wrong");
        }
        if (should.isEmpty()) {
            problems.add("Enter what it should say");
        }
        if (kind != PointKind.A && evidence.isEmpty()) {
            problems.add("Enter the evidence: where it can be seen");
        }
        if (kind != PointKind.A && evidenceOn.isEmpty()) {
            problems.add("Enter of which day the evidence is");
        }
        if (kind != PointKind.A
                && evidenceOn.filter(day -> !day.isBefore(lastDay)).isPresent()) {
            problems.add("The evidence must be from before the last day on site, %s".formatted(DateWords.day(lastDay)));
        }
        if (Math.max(wrong.length(), Math.max(should.length(), evidence.length())) > LONGEST) {
            problems.add("Each text must be %,d characters or fewer".formatted(LONGEST));
        }
        return problems;
    }
}
