package org.challengepartners.agendas;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Something that the schools of a hub do together, with places that schools take. */
@Entity
@Table(schema = "agendas", name = "activity")
class Activity extends AbstractAggregateRoot<Activity> {

    @EmbeddedId
    private ActivityId id;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "hub_id"))
    private HubId hub;

    private String hubName;
    private @Nullable UUID itemId;

    @Embedded
    private ActivityFacts facts;

    private @Nullable BigDecimal actualCost;
    private String impactAchieved = "";

    @Enumerated(EnumType.STRING)
    private ActivityState state = ActivityState.PLANNED;

    private String because = "";
    private int sequence;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "changed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "changed_at"))
    private Signature changed;

    Activity(ActivityId id, HubSummary hub, @Nullable ItemId item, ActivityFacts facts, Signature by) {
        this.id = id;
        this.space = hub.space();
        this.hub = hub.id();
        this.hubName = hub.name();
        this.itemId = item == null ? null : item.value();
        this.facts = facts;
        this.changed = by;
        registerEvent(new ActivityPlanned(space, id));
    }

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    ActivityId id() {
        return id;
    }

    SpaceId space() {
        return space;
    }

    HubId hub() {
        return hub;
    }

    String hubName() {
        return hubName;
    }

    Optional<ItemId> item() {
        return Optional.ofNullable(itemId).map(ItemId::new);
    }

    ActivityFacts facts() {
        return facts;
    }

    Optional<SchoolId> host() {
        return Optional.ofNullable(facts.hostId()).map(SchoolId::new);
    }

    ActivityState state() {
        return state;
    }

    String because() {
        return because;
    }

    Instant changedAt() {
        return changed.at();
    }

    int sequence() {
        return sequence;
    }

    long version() {
        return Objects.requireNonNull(version, "saved before it is shown");
    }

    Optional<BigDecimal> actualCost() {
        return Optional.ofNullable(actualCost);
    }

    String impactAchieved() {
        return impactAchieved;
    }

    /** Whether it can still be changed: neither cancelled nor written up. */
    boolean goesOn() {
        return state != ActivityState.CANCELLED && state != ActivityState.WRITTEN_UP;
    }

    /** Whether schools hold places, or will: a plan that nobody has been told of is nobody's business. */
    boolean isKnown() {
        return state != ActivityState.PLANNED;
    }

    boolean hasChangedSince(long read) {
        return version != null && version != read;
    }

    /** Takes other facts. */
    void change(ActivityFacts now, Signature by) {
        if (!now.equals(facts)) {
            facts = now;
            changed = by;
            sequence++;
            registerEvent(new ActivityChanged(space, id));
        }
    }

    /** Its days have changed. */
    void moved(Signature by) {
        changed = by;
        sequence++;
        registerEvent(new ActivityMoved(space, id));
    }

    /** Lets schools take places, or no more. */
    void signUp(boolean open, Signature by) {
        state = open ? ActivityState.OPEN : ActivityState.CLOSED_FOR_SIGN_UP;
        changed = by;
        registerEvent(open ? new SignUpOpened(space, id) : new SignUpClosed(space, id));
    }

    /** It is not held. */
    void cancel(String why, Signature by) {
        state = ActivityState.CANCELLED;
        because = why;
        changed = by;
        sequence++;
        registerEvent(new ActivityCancelled(space, id));
    }

    /** What came of it. */
    void writeUp(String achieved, BigDecimal cost, Signature by) {
        state = ActivityState.WRITTEN_UP;
        impactAchieved = achieved;
        actualCost = cost;
        changed = by;
        registerEvent(new ActivityWrittenUp(space, id));
    }
}
