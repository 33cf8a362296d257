package org.challengepartners.membership;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Schools that agree a local agenda together, in a space of their own. */
@Entity
@Table(schema = "membership", name = "hub")
class Hub extends AbstractAggregateRoot<Hub> {

    @EmbeddedId
    private HubId id;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private HubKind kind;

    @Enumerated(EnumType.STRING)
    private HubState state = HubState.ACTIVE;

    private @Nullable UUID leadSchoolId;
    private @Nullable String leadSchoolName;

    Hub(SpaceId space, String name, HubKind kind) {
        this.id = HubId.next();
        this.space = space;
        this.name = name;
        this.kind = kind;
        registerEvent(new HubFormed(space, id));
    }

    @SuppressWarnings("NullAway.Init")
    protected Hub() {}

    HubSchool admit(School school, LocalDate from) {
        return new HubSchool(space, id, school, from);
    }

    /** Links the hub's schools to this one, the lead (or teaching) school. */
    void ledBy(School school) {
        leadSchoolId = school.id().value();
        leadSchoolName = school.name();
        registerEvent(new HubChanged(space, id));
    }

    void become(HubState wanted) {
        if (state != wanted) {
            state = wanted;
            registerEvent(new HubChanged(space, id));
        }
    }

    boolean isClosed() {
        return state == HubState.CLOSED;
    }

    HubSummary summary() {
        return new HubSummary(id, space, name, kind);
    }
}
