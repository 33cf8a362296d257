package org.challengepartners.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;

/**
 * What was said about a proposal so far, as one person may see it.
 *
 * @param proposer the member that proposes; empty for the office
 * @param commentsUntil when comments end or ended; empty for a proposal of the office
 * @param open whether comments and amendments are taken now
 * @param versions the latest first
 * @param comments in their order
 * @param withdrawnBecause if it was taken back
 * @param mine the members for which the reader can speak
 * @param mayReword whether the reader represents the proposing member while its words can still change
 * @param maySupport whether members can say now that they stand behind it
 * @param support how the reader's members stand now; none for one that never said
 * @param mayAccount whether the reader can say what was done about it
 */
public record Debate(
        ProposalId proposal,
        Optional<String> proposer,
        Optional<Closing> commentsUntil,
        boolean open,
        List<ProposalWords> versions,
        List<SaidComment> comments,
        List<AmendmentDetail> amendments,
        List<Supporter> supporters,
        Requests requests,
        Optional<String> withdrawnBecause,
        List<AccountLine> accounts,
        List<MemberSummary> mine,
        boolean mayReword,
        boolean maySupport,
        Map<MemberId, Support> support,
        boolean mayAccount) {

    /** The words as they are now. */
    public ProposalWords latest() {
        return versions.getFirst();
    }

    /** That version, if there was one. */
    public Optional<ProposalWords> version(int number) {
        return versions.stream().filter(one -> one.version() == number).findFirst();
    }

    /** How many amendments wait for an answer. */
    public int waiting() {
        return (int) amendments.stream().filter(one -> one.answer().isEmpty()).count();
    }
}
