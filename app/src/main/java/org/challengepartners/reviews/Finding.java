package org.challengepartners.reviews;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a review's team has found, before it is submitted: in the team's space, where the school has no key. */
@Entity
@Table(schema = "reviews", name = "finding")
class Finding extends AbstractAggregateRoot<Finding> {

    @EmbeddedId
    private FindingId id;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    private UUID commandId;

    @Embedded
    private ReviewId review;

    private @Nullable String strandKey;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    private String wording;
    private @Nullable String grade;

    @OptimisticLock(excluded = true) // moving a finding disturbs nobody who is rewording it
    private int position;

    private boolean draft;
    private UUID changedBy;
    private String changedByName;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    Finding(
            CommandId command,
            SpaceId team,
            ReviewId review,
            FindingText text,
            int position,
            TeamMember by,
            Instant now,
            boolean share) {
        this.id = FindingId.next();
        this.space = team;
        this.commandId = command.value();
        this.review = review;
        this.position = position;
        this.draft = true;
        write(text, by, now);
        if (share) {
            share();
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    /** The order of a report: by strand, by kind, and within these as the team has put them. */
    static Comparator<Finding> order(Framework framework) {
        return Comparator.comparingInt((Finding finding) -> framework.order(finding.strandKey))
                .thenComparing(finding -> finding.kind)
                .thenComparingInt(finding -> finding.position)
                .thenComparing(finding -> finding.id.value());
    }

    /** Replaces what it says; saying the same again changes nothing. */
    void reword(FindingText text, TeamMember by, Instant now) {
        if (!text.equals(text())) {
            write(text, by, now);
            if (!draft) {
                registerEvent(new FindingReworded(space, id));
            }
        }
    }

    /** Lets the team read it; sharing twice is sharing once. Before that it is its author's alone, and the wall says so. */
    void share() {
        if (draft) {
            draft = false;
            registerEvent(new FindingAdded(space, id));
        }
    }

    boolean isShared() {
        return !draft;
    }

    private void write(FindingText text, TeamMember by, Instant now) {
        strandKey = text.strand();
        kind = text.kind();
        wording = text.wording();
        grade = text.grade();
        changedBy = by.person().value();
        changedByName = by.name();
        changedAt = now;
    }

    void standAt(int place) {
        position = place;
    }

    void moved() {
        if (draft) {
            return;
        }
        registerEvent(new FindingMoved(space, id));
    }

    void removed() {
        if (draft) {
            return;
        }
        registerEvent(new FindingRemoved(space, id));
    }

    boolean standsBeside(Finding other) {
        return Objects.equals(strandKey, other.strandKey) && kind == other.kind;
    }

    boolean isOf(ReviewId other) {
        return review.equals(other);
    }

    boolean hasChangedSince(long read) {
        return version != null && version != read;
    }

    FindingId id() {
        return id;
    }

    int position() {
        return position;
    }

    FindingText text() {
        return new FindingText(strandKey, kind, wording, grade);
    }

    FindingDetail detail() {
        return detail(0);
    }

    /** With how many records of evidence it rests on. */
    FindingDetail detail(int evidence) {
        return new FindingDetail(
                id,
                Objects.requireNonNull(version, "saved before it is shown"),
                text(),
                new PersonId(changedBy),
                changedByName,
                changedAt,
                draft,
                evidence);
    }
}
