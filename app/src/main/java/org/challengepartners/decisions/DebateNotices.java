package org.challengepartners.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Telling;
import org.challengepartners.shell.DateWords;
import org.springframework.stereotype.Component;

/** What representatives and the office are told about proposals of members, before anybody is asked to decide. */
@Component
class DebateNotices {

    private static final String ANY_MEMBER = "you vote for a member of the company";
    private static final String OFFICE = "you are the partnership office";

    private final Telling telling;
    private final Debates debates;

    DebateNotices(Telling telling, Debates debates) {
        this.telling = telling;
        this.debates = debates;
    }

    /** Everybody who votes for a member, once, and the office. */
    void proposed(ProposalId id, String title, Closing commentsUntil, MemberSummary by) {
        tell(
                id,
                title,
                debates.told(Debates.Whom.EVERYBODY, Optional.empty()),
                "Proposed: " + title,
                List.of(
                        "%s proposes this to the members of the company.".formatted(by.legalName()),
                        "You can comment, support it, or ask for other words until %s. Nobody is asked to vote yet."
                                .formatted(commentsUntil.words())),
                "Read the proposal");
    }

    /** Who votes for the proposing member. */
    void amended(Proposal proposal, MemberSummary by) {
        tell(
                proposal.id(),
                proposal.title(),
                debates.told(Debates.Whom.MEMBER, proposal.member()),
                "Other words for: " + proposal.title(),
                List.of(
                        "%s asks for other words for your proposal. Answer it, with a reason, before you say that the proposal is ready."
                                .formatted(by.legalName())),
                "Read the amendment and answer");
    }

    /** Everybody who votes for a member: an answer changes, or leaves, what all of them read. */
    void answered(Proposal proposal, AmendmentDetail amendment, boolean accepted, String because) {
        tell(
                proposal.id(),
                proposal.title(),
                debates.told(Debates.Whom.MEMBERS, Optional.empty()),
                (accepted ? "New words for: " : "Answered: ") + proposal.title(),
                List.of(
                        accepted
                                ? "The amendment of %s was accepted; the proposal has new words."
                                        .formatted(amendment.member())
                                : "The amendment of %s was declined; the words stay as they are."
                                        .formatted(amendment.member()),
                        "Reason: " + because),
                "Read the proposal");
    }

    /** The office, which can put it to the members now. */
    void ready(Proposal proposal) {
        tell(
                proposal.id(),
                proposal.title(),
                debates.told(Debates.Whom.OFFICE, Optional.empty()),
                "Ready for the members: " + proposal.title(),
                List.of(
                        "The member that proposes it says that it can be put to the members. Its words change no more."),
                "Choose how the members are asked");
    }

    /** The office, which has to circulate it by that day. */
    void requested(Proposal proposal, LocalDate circulateBy) {
        tell(
                proposal.id(),
                proposal.title(),
                debates.told(Debates.Whom.OFFICE, Optional.empty()),
                "Members request circulation of: " + proposal.title(),
                List.of(
                        "Members with at least five per cent of all votes request that the company circulates this as a written resolution (Companies Act 2006, section 292). It must be sent by %s (section 293)."
                                .formatted(DateWords.day(circulateBy))),
                "Read the requests");
    }

    private void tell(
            ProposalId id, String title, List<Debates.Told> whom, String subject, List<String> body, String action) {
        var about = Subject.of("proposal " + id, "the proposal " + title);
        telling.tell(whom.stream()
                .map(told -> Notice.to(
                                told.person(),
                                DecisionNotices.DECISIONS,
                                new Letter(
                                        subject,
                                        body,
                                        new Action(action, DecisionLinks.proposal(id)),
                                        "The partnership office",
                                        because(told.member())))
                        .about(about))
                .toList());
    }

    private static String because(Optional<?> member) {
        return member.isPresent() ? ANY_MEMBER : OFFICE;
    }
}
