package org.challengepartners.membership;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A school of the partnership: the tenant, in a space of its own. */
@Entity
@Table(schema = "membership", name = "school")
class School extends AbstractAggregateRoot<School> {

    @EmbeddedId
    private SchoolId id;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    private String name;
    private String place;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private LocalDate joinedOn;

    School(SpaceId space, String name, String place, Phase phase, LocalDate joinedOn) {
        this.id = SchoolId.next();
        this.space = space;
        this.name = name;
        this.place = place;
        this.phase = phase;
        this.joinedOn = joinedOn;
        registerEvent(new SchoolEnrolled(space, id));
    }

    @SuppressWarnings("NullAway.Init")
    protected School() {}

    SchoolId id() {
        return id;
    }

    SpaceId space() {
        return space;
    }

    String name() {
        return name;
    }

    SchoolSummary summary() {
        return new SchoolSummary(id, space, name, place, phase, joinedOn);
    }

    DirectoryEntry entry() {
        return new DirectoryEntry(id, name, place, phase, joinedOn);
    }
}
