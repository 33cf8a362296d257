package org.challengepartners.membership;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** That a school belongs to a hub, from a day on; the name is the school's of that day. */
@Entity
@Table(schema = "membership", name = "hub_school")
class HubSchool extends AbstractAggregateRoot<HubSchool> {

    @Id
    private UUID hubSchoolId;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "hub_id"))
    private HubId hub;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "school_id"))
    private SchoolId school;

    private String schoolName;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private String reason = "";

    HubSchool(SpaceId space, HubId hub, School school, LocalDate fromDay) {
        this.hubSchoolId = Ids.next();
        this.space = space;
        this.hub = hub;
        this.school = school.id();
        this.schoolName = school.name();
        this.fromDay = fromDay;
        registerEvent(new SchoolPlaced(space, hub, this.school));
    }

    @SuppressWarnings("NullAway.Init")
    protected HubSchool() {}

    /** Ends the place: from that day on the school does not belong to the hub. */
    void end(LocalDate until, String because) {
        untilDay = until.isBefore(fromDay) ? fromDay : until;
        reason = because;
        registerEvent(new SchoolLeftHub(space, hub, school));
    }

    HubId hub() {
        return hub;
    }

    SpaceId space() {
        return space;
    }
}
