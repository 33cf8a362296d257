package org.challengepartners.elections;

import java.util.Optional;
import org.challengepartners.membership.MemberSummary;

/**
 * A member on the roll of an election.
 *
 * @param voted whether a ballot was cast for it; empty as long as voting is open, and if so few voted that ballots could be guessed
 */
public record RollPlace(MemberSummary member, Optional<Boolean> voted) {}
