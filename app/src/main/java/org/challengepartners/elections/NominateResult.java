package org.challengepartners.elections;

/** What became of a nomination. */
public sealed interface NominateResult {

    /** It is made; the candidate is asked for her consent. */
    record Nominated(String name) implements NominateResult {}

    /** Another member has nominated her before. */
    record NominatedAlready(String name) implements NominateResult {}

    /** The partnership knows nobody at that address. */
    record NobodyThere() implements NominateResult {}

    /** There is no name, or a line that is too long. */
    record NameWrong() implements NominateResult {}

    /** Nominations have closed. */
    record Closed() implements NominateResult {}

    /** The signed-in person does not represent that member. */
    record NotItsRepresentative() implements NominateResult {}
}
