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

/** That a school belongs to a hub, from a day on; the name is the school's of that day. */
@Entity
@Table(schema = "membership", name = "hub_school")
class HubSchool {

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

    HubSchool(SpaceId space, HubId hub, School school, LocalDate fromDay) {
        this.hubSchoolId = Ids.next();
        this.space = space;
        this.hub = hub;
        this.school = school.id();
        this.schoolName = school.name();
        this.fromDay = fromDay;
    }

    @SuppressWarnings("NullAway.Init")
    protected HubSchool() {}
}
