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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** That a member covers a school from a day on; at any date it is one member at most. */
@Entity
@Table(schema = "membership", name = "member_school")
@DynamicUpdate // the office may change only its end: the other columns are not granted
class MemberSchool extends AbstractAggregateRoot<MemberSchool> {

    @Id
    private UUID coverageId;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "school_id"))
    private SchoolId school;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    MemberSchool(MemberId member, SchoolId school, LocalDate from) {
        this.coverageId = Ids.next();
        this.space = SpaceId.COMPANY;
        this.member = member;
        this.school = school;
        this.fromDay = from;
        registerEvent(new SchoolCovered(space, member, school, true));
    }

    @SuppressWarnings("NullAway.Init")
    protected MemberSchool() {}

    /** Ends the cover: that day the member covers the school no more; what began later never was. */
    void end(LocalDate until) {
        untilDay = until.isBefore(fromDay) ? fromDay : until;
        registerEvent(new SchoolCovered(space, member, school, false));
    }

    SchoolId school() {
        return school;
    }

    MemberId member() {
        return member;
    }
}
