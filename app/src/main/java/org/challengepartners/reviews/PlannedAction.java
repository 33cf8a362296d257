package org.challengepartners.reviews;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One thing that a school does about an area for development, or why it does nothing. */
@Entity
@Table(schema = "reviews", name = "planned_action")
class PlannedAction extends AbstractAggregateRoot<PlannedAction> {

    /** Whether something is done. */
    enum Kind {
        ACTION,
        NONE
    }

    @EmbeddedId
    private ActionId id;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    private UUID commandId;

    @Embedded
    private ReportId report;

    private int area;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String wording;
    private String who;
    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private String evidence;
    private String changedByName;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    PlannedAction(
            CommandId command,
            SpaceId school,
            ReportId report,
            int area,
            ActionText text,
            PersonSummary by,
            Instant now) {
        this.id = ActionId.next();
        this.commandId = command.value();
        this.space = school;
        this.report = report;
        this.area = area;
        write(text, by, now);
        registerEvent(new ActionPlanned(space, id));
    }

    @SuppressWarnings("NullAway.Init")
    protected PlannedAction() {}

    /** Replaces what it says; saying the same again changes nothing. */
    void change(ActionText text, PersonSummary by, Instant now) {
        if (!text.equals(text())) {
            write(text, by, now);
            registerEvent(new ActionChanged(space, id));
        }
    }

    private void write(ActionText text, PersonSummary by, Instant now) {
        kind = text.isAction() ? Kind.ACTION : Kind.NONE;
        wording = text.wording();
        who = text.who();
        due = text.due().orElse(null);
        state = text.state();
        evidence = text.evidence();
        changedByName = by.name();
        changedAt = now;
    }

    void removed() {
        registerEvent(new ActionRemoved(space, id));
    }

    boolean isOf(ReportId other) {
        return report.equals(other);
    }

    boolean hasChangedSince(long read) {
        return version != null && version != read;
    }

    int area() {
        return area;
    }

    ActionText text() {
        return new ActionText(kind == Kind.ACTION, wording, who, Optional.ofNullable(due), state, evidence);
    }

    ActionDetail detail() {
        return new ActionDetail(
                id,
                Objects.requireNonNull(version, "saved before it is shown"),
                area,
                text(),
                changedByName,
                changedAt);
    }
}
