package org.challengepartners.membership;

import java.util.Optional;

/**
 * Which entries of the register are wanted.
 *
 * @param letters in the legal name, in any case; empty for any
 */
public record RegisterQuery(String letters, Optional<MemberState> state, Optional<RegisterGap> gap) {

    /** Every entry. */
    public static RegisterQuery all() {
        return new RegisterQuery("", Optional.empty(), Optional.empty());
    }
}
