package org.challengepartners.decisions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Persistable;

/** That a member may vote in a contest; never changed after the contest has opened. */
@Entity
@Table(schema = "decisions", name = "roll_entry")
class RollEntry implements Persistable<RollEntry.Key> {

    /** Which member, in which contest. */
    @Embeddable
    record Key(@Embedded ContestId contest, @Embedded MemberId member) implements Serializable {}

    @EmbeddedId
    private Key id;

    @Embedded
    private SpaceId space;

    private String legalName;
    private int rights;

    @Transient
    private boolean isNew = true;

    RollEntry(ContestId contest, MemberSummary member, int rights) {
        this.id = new Key(contest, member.id());
        this.space = SpaceId.COMPANY;
        this.legalName = member.legalName();
        this.rights = rights;
    }

    @SuppressWarnings("NullAway.Init")
    protected RollEntry() {}

    @Override
    public Key getId() {
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

    int rights() {
        return rights;
    }

    String legalName() {
        return legalName;
    }
}
