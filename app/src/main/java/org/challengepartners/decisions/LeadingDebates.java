package org.challengepartners.decisions;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.challengepartners.membership.SignedInMember;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The member that proposes rewords its proposal, answers amendments, says that it is ready, or takes it back. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class LeadingDebates {

    private final Proposals proposals;
    private final Debates debates;
    private final SaidSoFar said;
    private final DebateNotices notices;
    private final DecisionPermissions permissions;
    private final SignedInMember signedIn;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeadingDebates(
            Proposals proposals,
            Debates debates,
            SaidSoFar said,
            DebateNotices notices,
            DecisionPermissions permissions,
            SignedInMember signedIn,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.debates = debates;
        this.said = said;
        this.notices = notices;
        this.permissions = permissions;
        this.signedIn = signedIn;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives the proposal new words while the others can comment on them; the earlier ones stay readable. Requests to circulate the earlier words fall away.
     *
     * @param replaces the version that the page showed; {@code OtherWords} if there is a newer one
     * @throws NoSuchElementException if none of the person's keys opens such a proposal, whether or not it exists
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public SayResult reword(ProposalId id, int replaces, ProposalDraft words, String because) {
        var reason = Typed.clean(because);
        return lead(id, proposal -> proposal.takesComments(clock.instant()), proposal -> {
            if (proposal.textVersion() != replaces) {
                return new SayResult.OtherWords(proposal.textVersion());
            }
            var faults = SayFaults.ofWords(proposal, words);
            faults.addAll(SayFaults.ofReason(reason));
            return said(id, "new words", faults, () -> debates.addWords(id, replaces + 1, words, reason, by()));
        });
    }

    /**
     * Takes an amendment's words over as the proposal's next version, or leaves them; its member is told the reason.
     *
     * @param onVersion the version that the page showed; {@code OtherWords} if there is a newer one
     * @throws NoSuchElementException as for {@link #reword}, or if there is no such amendment without an answer
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public SayResult answer(ProposalId id, AmendmentId amendment, boolean accepted, int onVersion, String because) {
        var reason = Typed.clean(because);
        return lead(id, Proposal::takesAnswers, proposal -> {
            var asked = said.amendment(id, amendment)
                    .filter(one -> one.answer().isEmpty())
                    .orElseThrow();
            if (proposal.textVersion() != onVersion) {
                return new SayResult.OtherWords(proposal.textVersion());
            }
            return said(id, "an answer", SayFaults.ofReason(reason), () -> {
                if (accepted) {
                    var why = "Amendment of %s: %s".formatted(asked.member(), reason);
                    debates.addWords(
                            id, onVersion + 1, new ProposalDraft(asked.title(), asked.text()), shortened(why), by());
                    debates.addAnswer(id, amendment, reason, onVersion + 1, by());
                } else {
                    debates.addAnswer(id, amendment, reason, null, by());
                }
                notices.answered(proposal, asked, accepted, reason);
            });
        });
    }

    /**
     * Says that the proposal can be put to the members; its words change no more. {@code AmendmentsWait} while one has no answer,
     * {@code CommentsOpen} until comments have ended.
     *
     * @throws NoSuchElementException as for {@link #reword}
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public SayResult ready(ProposalId id) {
        return lead(id, Proposal::takesAnswers, proposal -> {
            int waiting = said.waiting(id);
            if (waiting > 0) {
                return new SayResult.AmendmentsWait(waiting);
            }
            if (!proposal.canBeReady(clock.instant())) {
                return new SayResult.CommentsOpen(proposal.commentsUntil().orElseThrow());
            }
            return said(id, "ready", List.of(), () -> {
                debates.addStep(id, ProposalState.READY, "", by());
                notices.ready(proposal);
            });
        });
    }

    /**
     * Takes the proposal back, before the members are asked.
     *
     * @throws NoSuchElementException as for {@link #reword}
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public SayResult withdraw(ProposalId id, String because) {
        var reason = Typed.clean(because);
        return lead(
                id,
                Proposal::takesSupport,
                proposal -> said(
                        id,
                        "withdrawn",
                        SayFaults.ofReason(reason),
                        () -> debates.addStep(id, ProposalState.WITHDRAWN, reason, by())));
    }

    private SayResult lead(ProposalId id, Predicate<Proposal> possible, Function<Proposal, SayResult> work) {
        var proposal = proposals.findById(id).filter(_ -> permissions.mayRead()).orElseThrow();
        if (!leads(proposal)) {
            return new SayResult.NotItsRepresentative();
        }
        return possible.test(proposal) ? work.apply(proposal) : new SayResult.Closed();
    }

    private boolean leads(Proposal proposal) {
        return proposal.member()
                .filter(member ->
                        signedIn.all().stream().anyMatch(mine -> mine.id().equals(member)))
                .isPresent();
    }

    private SayResult said(ProposalId id, String what, List<SayFault> faults, Runnable store) {
        if (!faults.isEmpty()) {
            return new SayResult.Incomplete(List.copyOf(faults));
        }
        store.run();
        events.publishEvent(new DebateGoesOn(SpaceId.COMPANY, id, what));
        return new SayResult.Said();
    }

    private static String shortened(String text) {
        return text.length() <= SayFault.LONGEST_REASON ? text : text.substring(0, SayFault.LONGEST_REASON - 1) + "…";
    }

    private Debates.By by() {
        return new Debates.By(identities.current().orElseThrow().person(), clock.instant());
    }
}
