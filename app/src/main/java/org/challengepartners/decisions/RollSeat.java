package org.challengepartners.decisions;

import org.challengepartners.membership.MemberSummary;

/**
 * A member on a roll.
 *
 * @param rights the votes that it has
 */
record RollSeat(MemberSummary member, int rights) {}
