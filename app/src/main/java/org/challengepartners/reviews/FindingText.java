package org.challengepartners.reviews;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer writes as one finding.
 *
 * @param strand the key of its strand in the review's framework, or nothing for one that is not placed
 * @param grade a word of the framework's scale, or nothing: most findings carry none
 */
public record FindingText(
        @Nullable String strand,
        FindingKind kind,
        String wording,
        @Nullable String grade) {

    /** The longest wording that is kept, in characters. */
    public static final int LONGEST = 4000;

    /** Takes the wording without blanks around it; its own line breaks are kept. */
    public FindingText {
        wording = wording.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    /**
     * This and what another made of it meanwhile, field by field: each has what was changed there.
     *
     * @param read what both had before them
     * @return nothing where both changed the same field, and not to the same
     */
    Optional<FindingText> with(FindingText theirs, FindingText read) {
        if (clash(strand, theirs.strand, read.strand)
                || clash(kind, theirs.kind, read.kind)
                || clash(wording, theirs.wording, read.wording)
                || clash(grade, theirs.grade, read.grade)) {
            return Optional.empty();
        }
        return Optional.of(new FindingText(
                Objects.equals(strand, read.strand) ? theirs.strand : strand,
                kind == read.kind ? theirs.kind : kind,
                wording.equals(read.wording) ? theirs.wording : wording,
                Objects.equals(grade, read.grade) ? theirs.grade : grade));
    }

    private static boolean clash(@Nullable Object mine, @Nullable Object theirs, @Nullable Object read) {
        return !Objects.equals(mine, theirs) && !Objects.equals(mine, read) && !Objects.equals(theirs, read);
    }

    /** What keeps it from being a finding under that framework; empty when nothing does. */
    Set<FindingProblem> problems(Framework framework) {
        var problems = EnumSet.noneOf(FindingProblem.class);
        if (wording.isEmpty()) {
            problems.add(FindingProblem.NO_WORDING);
        }
        if (wording.length() > LONGEST) {
            problems.add(FindingProblem.TOO_LONG);
        }
        var placed = framework.strand(strand);
        if (strand != null && placed.isEmpty()) {
            problems.add(FindingProblem.NO_SUCH_STRAND);
        }
        if (grade != null && !framework.scale().contains(grade)) {
            problems.add(FindingProblem.NO_SUCH_GRADE);
        } else if (grade != null && placed.isPresent() && !placed.get().graded()) {
            problems.add(FindingProblem.STRAND_NOT_GRADED);
        }
        return problems;
    }
}
