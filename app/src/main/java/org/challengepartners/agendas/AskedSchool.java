package org.challengepartners.agendas;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Persistable;

/** That a school of the hub was asked about a version on the day it was put; silent or not, it counts. */
@Entity
@Table(schema = "agendas", name = "asked_school")
class AskedSchool implements Persistable<AskedSchool.Key> {

    /** One school and one version. */
    @Embeddable
    record Key(AgendaId agenda, VersionNumber number, SchoolId school) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Embedded
    private SpaceId space;

    private String textHash;
    private String schoolName;

    @Transient
    private boolean stored;

    AskedSchool(SpaceId space, FrozenVersion.Key version, String textHash, HubMember school) {
        this.key = new Key(version.agenda(), version.number(), school.school());
        this.space = space;
        this.textHash = textHash;
        this.schoolName = school.name();
    }

    @SuppressWarnings("NullAway.Init")
    protected AskedSchool() {}

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        stored = true;
    }

    SchoolId school() {
        return key.school();
    }

    String name() {
        return schoolName;
    }

    /** The school's answer to the version about which it was asked, in its first, second … turn. */
    Position answer(int turn, CommandId command, Stand stand, Signature by) {
        return new Position(space, new Position.Key(key, turn), textHash, command, stand, by);
    }
}
