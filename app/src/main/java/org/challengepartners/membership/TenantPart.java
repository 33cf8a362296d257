package org.challengepartners.membership;

import java.util.stream.Stream;

/**
 * What one feature keeps of a school, for the archive that its headteacher takes away. Each feature has one as a bean; it is
 * asked inside a transaction of the head's, and gives what her keys open and no more.
 */
public interface TenantPart {

    /** The files that the feature adds; empty if it keeps nothing of the school, or for a school that is not the reader's. */
    Stream<TenantFile> files(SchoolId school);
}
