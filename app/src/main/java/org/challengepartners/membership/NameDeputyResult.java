package org.challengepartners.membership;

/** What became of naming a deputy for hub matters. */
public sealed interface NameDeputyResult {

    /** She is named; a repeat gets the same answer. */
    record Named(HubDeputy deputy) implements NameDeputyResult {}

    /** Only the school's headteacher names her. */
    record OnlyTheHead() implements NameDeputyResult {}

    /** She is no deputy of the school. */
    record NotADeputy() implements NameDeputyResult {}
}
