package org.challengepartners.membership;

import java.util.Set;

/** What became of a step in the register. */
public sealed interface RegisterResult {

    /** It is recorded. */
    record Recorded(MemberId member) implements RegisterResult {}

    /** Something has to be put right first; nothing was changed. */
    record Wrong(Set<MemberFault> faults) implements RegisterResult {

        /** One thing alone. */
        public Wrong(MemberFault fault) {
            this(Set.of(fault));
        }
    }

    /**
     * A school that the member should cover is covered by another at that time; nothing was changed.
     *
     * @param school its name
     */
    record CoveredByAnother(String school) implements RegisterResult {}
}
