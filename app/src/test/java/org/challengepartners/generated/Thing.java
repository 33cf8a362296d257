package org.challengepartners.generated;

import java.util.UUID;

/** What is made, each with ids of its own that every part can work out. */
public enum Thing {
    PERSON,
    PERSON_SPACE,
    SCHOOL,
    SCHOOL_SPACE,
    HUB,
    HUB_SPACE,
    MEMBER,
    REVIEW,
    REVIEW_SPACE,
    REPORT,
    REPORT_SPACE,
    AGENDA,
    PROPOSAL,
    CONTEST,
    COMMAND,
    ROW;

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /** The id of the thing with this number. */
    public UUID id(long number) {
        return new UUID((0x6E5A_0000L + ordinal()) << 32 | VERSION_7, VARIANT | number);
    }
}
