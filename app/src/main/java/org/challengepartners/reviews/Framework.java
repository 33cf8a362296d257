package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a review looks at and in which words it grades. It is data, and unchangeable: a change is a new
 * version. Words of different versions are never compared or converted.
 *
 * @param code names the version, for example {@code QAR-2019}
 * @param used when it was or is in use, in words
 * @param strands in their order
 * @param scale the words of a grade, the highest first
 * @param disclaimer what a review is not; stands on every report
 */
public record Framework(
        String code, String title, String used, List<Strand> strands, List<String> scale, String disclaimer) {

    /** The strand of that key; empty for a finding that is not placed in one. */
    public Optional<Strand> strand(@Nullable String key) {
        return strands.stream().filter(strand -> strand.key().equals(key)).findFirst();
    }

    /** Where a strand stands in the order; a finding that is not placed comes after all of them. */
    int order(@Nullable String key) {
        return strand(key).map(strands::indexOf).orElse(strands.size());
    }
}
