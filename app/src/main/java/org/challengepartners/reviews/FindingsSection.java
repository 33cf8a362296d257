package org.challengepartners.reviews;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a report says under one heading.
 *
 * @param title of the strand
 * @param parts by kind, each with at least one finding
 */
public record FindingsSection(String title, List<Part> parts) {

    /** What stands above findings that have no strand. */
    public static final String NOT_PLACED = "Not placed in a strand";

    /**
     * Findings of one kind.
     *
     * @param findings in their order
     */
    public record Part(FindingKind kind, List<FindingText> findings) {}

    /** The findings as a report has them: by strand, those that are not placed last; by kind; in their order. */
    public static List<FindingsSection> of(Framework framework, List<FindingText> findings) {
        return Stream.concat(framework.strands().stream().map(Optional::of), Stream.of(Optional.<Strand>empty()))
                .map(strand -> section(strand, findings))
                .filter(section -> !section.parts().isEmpty())
                .toList();
    }

    private static FindingsSection section(Optional<Strand> strand, List<FindingText> all) {
        var key = strand.map(Strand::key).orElse(null);
        var mine = all.stream()
                .filter(finding -> Objects.equals(finding.strand(), key))
                .toList();
        return new FindingsSection(
                strand.map(Strand::title).orElse(NOT_PLACED),
                Arrays.stream(FindingKind.values())
                        .map(kind -> new Part(
                                kind,
                                mine.stream()
                                        .filter(finding -> finding.kind() == kind)
                                        .toList()))
                        .filter(part -> !part.findings().isEmpty())
                        .toList());
    }

    /** How many findings there are in it. */
    public int count() {
        return parts.stream().mapToInt(part -> part.findings().size()).sum();
    }
}
