package org.challengepartners.establishments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One import: of which file, what it found, and how far it has come.
 *
 * @param fileDay the day of which the file speaks
 * @param unknownColumns kept as they stand, but not understood
 * @param missingColumns that the last file had and this one has not: what stood there is forgotten
 * @param columns all of the file's, in its order
 */
public record ImportSummary(
        ImportId id,
        ImportKind kind,
        ImportState state,
        String fileName,
        LocalDate fileDay,
        String encoding,
        Instant checkedAt,
        Optional<Instant> appliedAt,
        Counts counts,
        List<String> unknownColumns,
        List<String> missingColumns,
        List<String> columns) {

    /**
     * How many rows there are of each sort.
     *
     * @param rows good ones, changed or not
     */
    public record Counts(int rows, int bad, int added, int changed, int closed, int reopened, int vanished) {

        /** How many establishments or links the import would touch. */
        public int differences() {
            return added + changed + closed + reopened + vanished;
        }
    }
}
