package org.challengepartners.membership;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Persistable;

/** That a member covers a school; every school is covered by exactly one. */
@Entity
@Table(schema = "membership", name = "member_school")
class MemberSchool implements Persistable<SchoolId> {

    @EmbeddedId
    private SchoolId id;

    @Embedded
    private SpaceId space;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    @Transient
    private boolean isNew = true;

    MemberSchool(MemberId member, SchoolId school) {
        this.id = school;
        this.space = SpaceId.COMPANY;
        this.member = member;
    }

    @SuppressWarnings("NullAway.Init")
    protected MemberSchool() {}

    @Override
    public SchoolId getId() {
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
}
