package org.challengepartners.reviews;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What one of a team saw or heard, with the role of the colleague of the school who went along; in the team's space. */
@Entity
@Table(schema = "reviews", name = "evidence")
class EvidenceRecord extends AbstractAggregateRoot<EvidenceRecord> {

    @EmbeddedId
    private EvidenceId id;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    private UUID commandId;

    @Embedded
    private ReviewId review;

    private UUID author;
    private String authorName;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private @Nullable String strandKey;
    private String line;
    private String partner;
    private String note;

    @Enumerated(EnumType.STRING)
    private EvidenceState state;

    private Instant recordedAt;
    private Instant changedAt;
    private @Nullable String signedAs;
    private @Nullable Instant signedAt;

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    EvidenceRecord(
            CommandId command, SpaceId team, ReviewId review, TeamMember author, EvidenceText text, Instant now) {
        this.id = EvidenceId.next();
        this.space = team;
        this.commandId = command.value();
        this.review = review;
        this.author = author.person().value();
        this.authorName = author.name();
        this.state = EvidenceState.PRIVATE;
        this.recordedAt = now;
        write(text, now);
    }

    @SuppressWarnings("NullAway.Init")
    protected EvidenceRecord() {}

    /** Replaces what it says; what the school has signed is not changed any more. */
    void change(EvidenceText text, Instant now) {
        if (state == EvidenceState.SIGNED) {
            throw new IllegalStateException("what is signed stays as it is");
        }
        write(text, now);
    }

    private void write(EvidenceText text, Instant now) {
        kind = text.kind();
        strandKey = text.strand();
        line = text.line();
        partner = text.partner();
        note = text.note();
        changedAt = now;
    }

    /** Lets the team read it; sharing twice is sharing once. */
    void share() {
        if (state == EvidenceState.PRIVATE) {
            state = EvidenceState.SHARED;
            registerEvent(new EvidenceShared(space, id));
        }
    }

    /** The colleague of the school puts her role to it. */
    void sign(String role, Instant now) {
        if (state != EvidenceState.SHARED) {
            throw new IllegalStateException("only shared evidence is signed");
        }
        state = EvidenceState.SIGNED;
        signedAs = role;
        signedAt = now;
        registerEvent(new EvidenceSigned(space, id));
    }

    void withdrawn() {
        if (state != EvidenceState.PRIVATE) {
            registerEvent(new EvidenceWithdrawn(space, id));
        }
    }

    boolean isOf(ReviewId other) {
        return review.equals(other);
    }

    boolean isBy(PersonId person) {
        return author.equals(person.value());
    }

    boolean isShared() {
        return state != EvidenceState.PRIVATE;
    }

    boolean isSigned() {
        return state == EvidenceState.SIGNED;
    }

    boolean hasChangedSince(long read) {
        return version != null && version != read;
    }

    EvidenceId id() {
        return id;
    }

    EvidenceText text() {
        return new EvidenceText(kind, strandKey, line, partner, note);
    }

    EvidenceDetail detail(PersonId reader, boolean locked) {
        return new EvidenceDetail(
                id,
                Objects.requireNonNull(version, "saved before it is shown"),
                text(),
                state,
                authorName,
                isBy(reader),
                !locked && isBy(reader) && !isSigned(),
                recordedAt,
                Optional.ofNullable(signedAs),
                Optional.ofNullable(signedAt));
    }
}
