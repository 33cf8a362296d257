package org.challengepartners.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the findings of a review from before the product as they stand in an old document: one a line, with or without a
 * bullet, a grade in brackets at the end.
 */
public final class EarlierFindings {

    /** How many a review can have. */
    public static final int MOST = 300;

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•·▪*–-]|\\d{1,3}[.)])?\\s+");
    private static final Pattern GRADE = Pattern.compile("^(.*\\S)\\s*\\(([^()]+)\\)\\s*[.;]?\\s*$");

    private EarlierFindings() {}

    /** The findings of that kind, in their order; what stands in brackets is a grade only if it is a word of the scale. */
    public static List<FindingText> read(String text, FindingKind kind, Framework framework) {
        return text.replace("\r\n", "\n")
                .lines()
                .map(line -> BULLET.matcher(" " + line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> finding(line, kind, framework))
                .toList();
    }

    private static FindingText finding(String line, FindingKind kind, Framework framework) {
        var graded = GRADE.matcher(line);
        if (graded.matches()) {
            var grade = word(graded.group(2), framework);
            if (grade.isPresent()) {
                return new FindingText(null, kind, graded.group(1), grade.get());
            }
        }
        return new FindingText(null, kind, line, null);
    }

    private static Optional<String> word(String typed, Framework framework) {
        var plain = typed.strip().toLowerCase(Locale.UK);
        return framework.scale().stream()
                .filter(word -> word.toLowerCase(Locale.UK).equals(plain))
                .findFirst();
    }

    /** What keeps them from being entered, each a sentence; empty if nothing does. */
    public static List<String> problems(List<FindingText> findings, Framework framework) {
        if (findings.isEmpty()) {
            return List.of("Enter at least one finding");
        }
        if (findings.size() > MOST) {
            return List.of("Enter at most %d findings, one a line".formatted(MOST));
        }
        var problems = new ArrayList<String>();
        for (int i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            if (finding.problems(framework).contains(FindingProblem.TOO_LONG)) {
                problems.add("Finding %d must be %,d characters or fewer: “%s…”"
                        .formatted(i + 1, FindingText.LONGEST, finding.wording().substring(0, 40)));
            }
        }
        return List.copyOf(problems);
    }
}
