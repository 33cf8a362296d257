package org.challengepartners.elections;

import java.util.UUID;
import org.challengepartners.membership.MemberSummary;

/**
 * A member on the roll that the reader represents.
 *
 * @param salt of its entry of the roll, by which it can show that it is on it
 * @param used whether a ballot was cast for it; which one, nobody can tell
 */
public record OwnEntitlement(MemberSummary member, UUID salt, boolean used) {}
