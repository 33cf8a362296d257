package org.challengepartners.decisions;

import org.challengepartners.membership.MemberSummary;

/**
 * A vote that a member has still to cast, and whose representative the reader is.
 *
 * @param title of the proposal
 */
public record AwaitedVote(
        ProposalId proposal, ContestId contest, String title, Closing closing, MemberSummary member) {}
