package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.SchoolId;

/**
 * How one school of the hub stands to the version that is before it, as all heads of the hub and its lead read it.
 *
 * @param latest its latest answer, to this or an earlier version; empty for a school that has never answered
 * @param needsRenewing whether that answer was to an earlier version and so counts as none
 * @param earlier its other answers, the latest first
 */
public record SchoolAnswer(
        SchoolId school,
        String name,
        Optional<GivenPosition> latest,
        boolean needsRenewing,
        List<GivenPosition> earlier) {

    /** Whether it has answered this version. */
    public boolean counts() {
        return latest.isPresent() && !needsRenewing;
    }

    /** What a school answered, all its answers with the latest first. */
    static SchoolAnswer of(AskedSchool asked, VersionNumber current, List<Position> positions) {
        var given = positions.stream()
                .filter(position -> position.school().equals(asked.school()))
                .map(Position::given)
                .toList();
        var latest = given.stream().findFirst();
        return new SchoolAnswer(
                asked.school(),
                asked.name(),
                latest,
                latest.isPresent() && !latest.get().version().equals(current),
                given.stream().skip(1).toList());
    }
}
