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
 * @param versions the latest first, as many as were asked for
 * @param comments in their order, as many as were asked for
 * @param amendments in their order, as many as were asked for
 * @param more what there is besides
 * @param supporting how many members stand behind it now
 * @param withdrawnBecause if it was taken back
 * @param mine the members for which the reader can speak
 * @param lead what the reader can do now for the member that proposes
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
        More more,
        int supporting,
        Requests requests,
        Optional<String> withdrawnBecause,
        List<AccountLine> accounts,
        List<MemberSummary> mine,
        Lead lead,
        boolean maySupport,
        Map<MemberId, Support> support,
        boolean mayAccount) {

    /** Of which lists there is more than was asked for. */
    public record More(boolean comments, boolean amendments, boolean versions) {}

    /**
     * What the member that proposes can do now, through the reader.
     *
     * @param rewords gives it other words
     * @param answers answers amendments
     * @param readies says that it is ready
     * @param takesBack takes it back
     */
    public record Lead(boolean rewords, boolean answers, boolean readies, boolean takesBack) {}

    /** The words as they are now. */
    public ProposalWords latest() {
        return versions.getFirst();
    }
}
