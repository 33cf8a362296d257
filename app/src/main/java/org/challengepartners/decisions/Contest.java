package org.challengepartners.decisions;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/** One question put to one roll by one vehicle. All of it is frozen when it opens; that it has closed, the clock says. */
@Entity
@Table(schema = "decisions", name = "contest")
class Contest extends AbstractAggregateRoot<Contest> implements Persistable<ContestId> {

    @EmbeddedId
    private ContestId id;

    @Embedded
    private SpaceId space;

    @Embedded
    private ProposalId proposal;

    @Enumerated(EnumType.STRING)
    private Vehicle vehicle = Vehicle.ADVISORY_POLL;

    private String question;
    private String title;
    private String text;
    private String textHash;
    private int rollSize;
    private String rollHash;
    private UUID openedBy;
    private Instant opensAt;
    private Instant closesAt;
    private String closesZone = Closing.LONDON.getId();
    private UUID command;

    @Embedded
    private AskedColumns asked = AskedColumns.of(Asked.FOR_OR_AGAINST);

    @Embedded
    private @Nullable ResolutionTerms terms;

    @Transient
    private boolean isNew = true;

    Contest(Proposal about, OpeningOrder order, Roll roll, PersonId by, Instant now) {
        this.id = ContestId.next();
        this.space = about.space();
        this.proposal = about.id();
        this.question = order.question();
        this.asked = AskedColumns.of(order.asked());
        this.title = about.title();
        this.text = about.text() + order.asked().lines();
        this.textHash = Fingerprint.of(title + "\n" + question + "\n" + text);
        this.rollSize = roll.size();
        this.rollHash = roll.hash();
        this.openedBy = by.value();
        this.opensAt = now;
        this.closesAt = order.closing().at();
        this.command = order.command().value();
        registerEvent(new ContestOpened(space, id, proposal));
    }

    /** A written resolution, circulated now; it lapses when its days are over. */
    Contest(Proposal about, CirculationOrder order, Roll roll, Constitution rules, PersonId by, Instant now) {
        this.id = ContestId.next();
        this.space = about.space();
        this.proposal = about.id();
        this.vehicle = Vehicle.WRITTEN_RESOLUTION;
        this.terms = ResolutionTerms.of(order, roll, rules);
        this.question =
                "Does the member agree to this, as %s?".formatted(order.kind().inSentence());
        this.title = about.title();
        this.text = about.text();
        this.textHash = Fingerprint.of(title + "\n" + question + "\n" + text);
        this.rollSize = roll.size();
        this.rollHash = roll.hashWithRights();
        this.openedBy = by.value();
        this.opensAt = now;
        this.closesAt = new Circulation(now, rules.lapseDays()).lapse().endsAt();
        this.command = order.command().value();
        registerEvent(new ContestOpened(space, id, proposal));
    }

    @SuppressWarnings("NullAway.Init")
    protected Contest() {}

    /**
     * The member's vote, or nothing once the contest takes no more.
     *
     * @param version 1, or the next where the member revises its answer
     */
    Optional<Vote> cast(CommandId command, MemberId member, int version, Answer answer, PersonId by, Instant now) {
        return isOpen(now)
                ? Optional.of(new Vote(space, id, member, version, answer, command, by, now))
                : Optional.empty();
    }

    /** How it is answered. */
    Asked asked() {
        return asked.asked();
    }

    boolean isOpen(Instant now) {
        return now.isBefore(closesAt);
    }

    /** To the command that opened it, that it is open; to any other, that the members are asked already. */
    OpenResult answerTo(CommandId asking) {
        return command.equals(asking.value())
                ? new OpenResult.Opened(id, new Closing(closesAt), rollSize)
                : new OpenResult.AskedAlready();
    }

    /** To the command that circulated it, that it is sent; to any other, that the members are asked already. */
    CirculateResult circulated(CommandId asking) {
        return command.equals(asking.value())
                ? new CirculateResult.Circulated(id, new Closing(closesAt))
                : new CirculateResult.AskedAlready();
    }

    /** Who opened it, or circulated it. */
    PersonId openedBy() {
        return new PersonId(openedBy);
    }

    /** What a resolution needs and is about; empty for any other vehicle. */
    Optional<ResolutionTerms> terms() {
        return Optional.ofNullable(terms);
    }

    @Override
    public ContestId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    @PostLoad
    void stored() {
        isNew = false;
    }

    ContestPaper paper() {
        return new ContestPaper(
                id,
                proposal,
                vehicle,
                question,
                title,
                text,
                opensAt,
                new Closing(closesAt),
                asked(),
                rollSize,
                textHash,
                rollHash);
    }
}
