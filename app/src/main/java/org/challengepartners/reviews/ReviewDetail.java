package org.challengepartners.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.challengepartners.establishments.Urn;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.SpaceId;

/**
 * A review's page, with what its reader may do on it.
 *
 * @param space the review's own
 * @param schoolName as it was when the review was opened
 * @param schoolUrn the number that the school had in the public register then
 * @param team its lead first; empty for an imported review
 * @param issuedAt when the findings were submitted
 * @param teamSpace where its findings are written; empty for a reader who is not of the team, or to whom its room is closed by now
 * @param mayWrite whether the reader may add, change, order and remove findings now
 * @param maySubmit whether the reader may submit them now
 * @param mayReadReport whether the reader is the school's, and there is a report to read
 * @param openUntil the first instant at which a former lead reviewer's keys no longer open it
 */
public record ReviewDetail(
        ReviewId id,
        SpaceId space,
        SchoolId school,
        String schoolName,
        Optional<Urn> schoolUrn,
        Framework framework,
        Held held,
        ReviewState state,
        List<TeamMember> team,
        Optional<Instant> issuedAt,
        Optional<SpaceId> teamSpace,
        boolean mayWrite,
        boolean maySubmit,
        boolean mayReadReport,
        Optional<Instant> openUntil) {

    /** Whether the reader is of the team. */
    public boolean ofTeam() {
        return teamSpace.isPresent();
    }

    /** Whether the reader may write evidence down now: on site, as one of the team. */
    public boolean mayRecord() {
        return ofTeam() && state == ReviewState.ON_SITE;
    }

    /** Who leads the team; empty for an imported review. */
    public Optional<TeamMember> lead() {
        return team.stream().filter(TeamMember::lead).findFirst();
    }
}
