package org.challengepartners.decisions;

import org.challengepartners.membership.MemberSummary;

/**
 * A member of the register that is not on a roll, and why.
 *
 * @param basis where that stands: an article, or a section of an Act
 */
public record Omission(MemberSummary member, String reason, String basis) {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    /** The longest basis, in characters. */
    public static final int LONGEST_BASIS = 200;

    /** Takes the space around the words away. */
    public Omission {
        reason = Typed.clean(reason);
        basis = Typed.clean(basis);
    }
}
