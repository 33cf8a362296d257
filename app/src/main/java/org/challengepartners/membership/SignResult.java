package org.challengepartners.membership;

/** What became of signing the membership agreement. */
public sealed interface SignResult {

    /** It is signed; a repeat of the same command gets the same answer. */
    record Signed(Agreement agreement) implements SignResult {}

    /** Only the school's headteacher signs. */
    record OnlyTheHead() implements SignResult {}

    /** Only the agreement of this membership year or of the next is signed. */
    record NotThisYear() implements SignResult {}
}
