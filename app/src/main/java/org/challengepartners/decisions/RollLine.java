package org.challengepartners.decisions;

import java.util.Optional;
import org.challengepartners.membership.MemberSummary;

/**
 * A member on the roll.
 *
 * @param choice how it voted; empty if it did not, and for every member while voting is open
 */
public record RollLine(MemberSummary member, Optional<Choice> choice) {}
