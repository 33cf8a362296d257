package org.challengepartners.decisions;

import java.util.List;

/** What became of a new proposal. */
public sealed interface ProposeResult {

    /** It is made. */
    record Made(ProposalId id) implements ProposeResult {}

    /** Something has to be put right first. */
    record Incomplete(List<ProposalFault> faults) implements ProposeResult {}
}
