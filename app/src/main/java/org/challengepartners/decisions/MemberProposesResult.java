package org.challengepartners.decisions;

import java.util.List;

/** What became of a proposal that a member makes. */
public sealed interface MemberProposesResult {

    /** It is made, and the others can comment on it. */
    record Made(ProposalId id) implements MemberProposesResult {}

    /** Something has to be put right first. */
    record Incomplete(List<SayFault> faults) implements MemberProposesResult {}

    /** The person does not, or no longer, represent the member. */
    record NotItsRepresentative() implements MemberProposesResult {}
}
