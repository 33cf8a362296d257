package org.challengepartners.decisions;

import java.util.List;

/** What became of something that a member said about a proposal. */
public sealed interface SayResult {

    /** It is said. */
    record Said() implements SayResult {}

    /** Something has to be put right first. */
    record Incomplete(List<SayFault> faults) implements SayResult {}

    /** The proposal takes it no more. */
    record Closed() implements SayResult {}

    /** The person does not, or no longer, represent the member. */
    record NotItsRepresentative() implements SayResult {}

    /** The proposal has got other words since the page was opened. */
    record OtherWords(int version) implements SayResult {}

    /** Members comment on it until then; it can be ready afterwards. */
    record CommentsOpen(Closing until) implements SayResult {}

    /** So many amendments have no answer yet. */
    record AmendmentsWait(int amendments) implements SayResult {}
}
