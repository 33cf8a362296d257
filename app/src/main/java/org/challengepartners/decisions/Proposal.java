package org.challengepartners.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Something that the members of the company may be asked. The office's words never change; a member's change by versions while it is open
 * for comment, and are frozen into the vote when all are asked.
 */
@Entity
@Table(schema = "decisions", name = "proposal")
class Proposal extends AbstractAggregateRoot<Proposal> {

    @EmbeddedId
    private ProposalId id;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.READY;

    @Column(updatable = false)
    private UUID madeBy;

    @Column(updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private UUID command;

    @Embedded
    private @Nullable MemberId member;

    @Column(insertable = false, updatable = false)
    private @Nullable String legalName; // the register's, written by the database

    @Column(updatable = false)
    private @Nullable Instant commentsUntil;

    @Column(updatable = false)
    private int textVersion = 1; // rewording writes a version; the database moves title, text and this

    /** A member proposes, and the others comment until then. */
    Proposal(CommandId command, ProposalDraft draft, MemberId member, Closing comments, PersonId by, Instant now) {
        this(command, draft, by, now);
        this.member = member;
        this.commentsUntil = comments.at();
        this.state = ProposalState.OPEN_FOR_COMMENT;
    }

    Proposal(CommandId command, ProposalDraft draft, PersonId by, Instant now) {
        this.id = ProposalId.next();
        this.space = SpaceId.COMPANY;
        this.title = draft.title();
        this.text = draft.text();
        this.madeBy = by.value();
        this.madeAt = now;
        this.command = command.value();
        registerEvent(new ProposalMade(space, id));
    }

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    /** An advisory vote of the members on the roll, open from now on; nothing if they have been asked already. */
    Optional<Contest> putToAdvisoryVote(OpeningOrder order, Roll roll, PersonId by, Instant now) {
        if (state != ProposalState.READY) {
            return Optional.empty();
        }
        state = ProposalState.PUT_TO_DECISION;
        return Optional.of(new Contest(this, order, roll, by, now));
    }

    /** A written resolution, sent to the members on the roll now; nothing if they have been asked already. */
    Optional<Contest> circulate(CirculationOrder order, Roll roll, Constitution rules, PersonId by, Instant now) {
        if (state != ProposalState.READY) {
            return Optional.empty();
        }
        state = ProposalState.PUT_TO_DECISION;
        return Optional.of(new Contest(this, order, roll, rules, by, now));
    }

    /** Puts it on the agenda of a general meeting; false if the members have been asked already. */
    boolean putToMeeting() {
        if (state != ProposalState.READY) {
            return false;
        }
        state = ProposalState.PUT_TO_DECISION;
        return true;
    }

    ProposalId id() {
        return id;
    }

    SpaceId space() {
        return space;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    ProposalState state() {
        return state;
    }

    /** The member that proposes; empty for the office. */
    Optional<MemberId> member() {
        return Optional.ofNullable(member);
    }

    Optional<String> legalName() {
        return Optional.ofNullable(legalName);
    }

    Optional<Closing> commentsUntil() {
        return Optional.ofNullable(commentsUntil).map(Closing::new);
    }

    int textVersion() {
        return textVersion;
    }

    /** Whether members comment on it, and ask for other words, at that instant. */
    boolean takesComments(Instant now) {
        return state == ProposalState.OPEN_FOR_COMMENT && commentsUntil != null && now.isBefore(commentsUntil);
    }

    /** Whether its member can answer amendments: until it says that the proposal is ready. */
    boolean takesAnswers() {
        return state == ProposalState.OPEN_FOR_COMMENT;
    }

    /** Whether its member can say that it is ready: once the others comment no more. */
    boolean canBeReady(Instant now) {
        return takesAnswers() && !takesComments(now);
    }

    /** Whether members can say that they stand behind it: until all are asked. */
    boolean takesSupport() {
        return member != null && (state == ProposalState.OPEN_FOR_COMMENT || state == ProposalState.READY);
    }

    Instant madeAt() {
        return madeAt;
    }
}
