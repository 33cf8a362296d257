package org.challengepartners.agendas;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.UUID;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Persistable;

/** What a school answered to one version, bound to the hash of its text and given by a named person. Never changes. */
@Entity
@Table(schema = "agendas", name = "position")
class Position implements Persistable<Position.Key> {

    /** The school's first, second … answer to one version. */
    @Embeddable
    record Key(AskedSchool.Key asked, int turn) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Embedded
    private SpaceId space;

    private String textHash;
    private UUID commandId;

    @Embedded
    private Stand stand;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "given_by"))
    @AttributeOverride(name = "name", column = @Column(name = "given_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "given_at"))
    private Signature given;

    @Transient
    private boolean stored;

    Position(SpaceId space, Key key, String textHash, CommandId command, Stand stand, Signature given) {
        this.key = key;
        this.space = space;
        this.textHash = textHash;
        this.commandId = command.value();
        this.stand = stand;
        this.given = given;
    }

    @SuppressWarnings("NullAway.Init")
    protected Position() {}

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
        return key.asked().school();
    }

    VersionNumber number() {
        return key.asked().number();
    }

    int turn() {
        return key.turn();
    }

    Stand stand() {
        return stand;
    }

    UUID givenBy() {
        return given.person();
    }

    GivenPosition given() {
        return new GivenPosition(number(), stand, given.name(), given.at());
    }
}
