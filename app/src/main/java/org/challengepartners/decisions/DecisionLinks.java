package org.challengepartners.decisions;

/** Addresses of this module's pages, without a leading slash, for those who link to them. */
public final class DecisionLinks {

    /** The list of proposals. */
    public static final String PROPOSALS = "proposals";

    /** The form for a new proposal, for the office. */
    public static final String NEW_PROPOSAL = "proposals/new";

    /** The form for a new proposal, for members. */
    public static final String PROPOSE = "proposals/propose";

    /** The rules by which members decide, for the office. */
    public static final String CONSTITUTION = "office/constitution";

    private DecisionLinks() {}

    /** One proposal, its vote and its result. */
    public static String proposal(ProposalId id) {
        return PROPOSALS + "/" + id;
    }

    /** The form to ask for other words, or for the proposing member to give them. */
    public static String words(ProposalId id) {
        return proposal(id) + "/words";
    }

    /** The form to answer an amendment, for the proposing member. */
    public static String amendment(ProposalId id, AmendmentId amendment) {
        return proposal(id) + "/amendments/" + amendment;
    }

    /** The form to circulate a proposal as a written resolution, for the office. */
    public static String circulate(ProposalId id) {
        return proposal(id) + "/circulate";
    }

    /** The form to open a vote on a proposal, for the office. */
    public static String openVote(ProposalId id) {
        return proposal(id) + "/open";
    }
}
