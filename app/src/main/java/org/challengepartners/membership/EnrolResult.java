package org.challengepartners.membership;

import java.time.LocalDate;

/** What became of the wish to make an establishment a school of the partnership. */
public sealed interface EnrolResult {

    /** It is a tenant now. */
    record Enrolled(SchoolSummary school) implements EnrolResult {}

    /** It was one before. */
    record AlreadyASchool(SchoolSummary school) implements EnrolResult {}

    /** The public register has no such establishment. */
    record NoSuchEstablishment() implements EnrolResult {}

    /** It was not open on the day of joining; closed since that day. */
    record NotOpen(LocalDate closedOn) implements EnrolResult {}
}
