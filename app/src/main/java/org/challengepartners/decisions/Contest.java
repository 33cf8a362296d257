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

    @Transient
    private boolean isNew = true;

    Contest(Proposal about, OpeningOrder order, Roll roll, PersonId by, Instant now) {
        this.id = ContestId.next();
        this.space = about.space();
        this.proposal = about.id();
        this.question = order.question();
        this.title = about.title();
        this.text = about.text();
        this.textHash = Fingerprint.of(title + "\n" + question + "\n" + text);
        this.rollSize = roll.size();
        this.rollHash = roll.hash();
        this.openedBy = by.value();
        this.opensAt = now;
        this.closesAt = order.closing().at();
        this.command = order.command().value();
        registerEvent(new ContestOpened(space, id, proposal));
    }

    @SuppressWarnings("NullAway.Init")
    protected Contest() {}

    /** The member's vote, or nothing once the contest takes no more. */
    Optional<Vote> cast(CommandId command, MemberId member, Choice choice, PersonId by, Instant now) {
        return isOpen(now)
                ? Optional.of(new Vote(space, id, member, Vote.ONLY_VERSION, choice, command, by, now))
                : Optional.empty();
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
                rollSize,
                textHash,
                rollHash);
    }
}
