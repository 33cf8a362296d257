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
import java.util.List;
import java.util.UUID;
import org.challengepartners.membership.HubMember;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Persistable;

/** Every word that was put to the schools, in canonical form with its hash. Never changes. */
@Entity
@Table(schema = "agendas", name = "frozen_version")
class FrozenVersion implements Persistable<FrozenVersion.Key> {

    /** One number of one agenda. */
    @Embeddable
    record Key(AgendaId agenda, VersionNumber number) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Embedded
    private SpaceId space;

    private String canonical;
    private String textHash;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "put_by"))
    @AttributeOverride(name = "name", column = @Column(name = "put_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "put_at"))
    private Signature put;

    @Transient
    private boolean stored;

    FrozenVersion(SpaceId space, Key key, String canonical, Signature put) {
        this.key = key;
        this.space = space;
        this.canonical = canonical;
        this.textHash = Canon.hash(canonical);
        this.put = put;
    }

    @SuppressWarnings("NullAway.Init")
    protected FrozenVersion() {}

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

    VersionNumber number() {
        return key.number();
    }

    String textHash() {
        return textHash;
    }

    AgendaText text() {
        return Canon.agenda(canonical);
    }

    /** Asks these schools. */
    List<AskedSchool> ask(List<HubMember> schools) {
        return schools.stream()
                .map(school -> new AskedSchool(space, key, textHash, school))
                .toList();
    }

    UUID putBy() {
        return put.person();
    }

    VersionSummary summary() {
        return new VersionSummary(number(), textHash, put.name(), put.at());
    }
}
