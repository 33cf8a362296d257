package org.challengepartners.agendas;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.domain.Persistable;

/** That the schools agreed their agenda: which version, when, by which rule, with which figures. Once, and for good. */
@Entity
@Table(schema = "agendas", name = "adoption")
class Adoption implements Persistable<AgendaId> {

    @EmbeddedId
    private AgendaId agenda;

    @Embedded
    private SpaceId space;

    @Embedded
    private VersionNumber number;

    private String textHash;
    private Instant adoptedAt;
    private String rule;
    private int asked;
    private int agreed;
    private int withReservation;
    private int stoodAside;
    private int objecting;
    private int quorum;
    private int threshold;

    @Transient
    private boolean stored;

    Adoption(SpaceId space, FrozenVersion version, Tally tally, String rule, int quorum, int threshold, Instant now) {
        this.agenda = version.getId().agenda();
        this.space = space;
        this.number = version.number();
        this.textHash = version.textHash();
        this.adoptedAt = now;
        this.rule = rule;
        this.quorum = quorum;
        this.threshold = threshold;
        this.asked = tally.asked();
        this.agreed = tally.agreed();
        this.withReservation = tally.withReservation();
        this.stoodAside = tally.stoodAside();
        this.objecting = tally.objecting();
    }

    @SuppressWarnings("NullAway.Init")
    protected Adoption() {}

    @Override
    public AgendaId getId() {
        return agenda;
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

    AdoptionRecord shown() {
        return new AdoptionRecord(
                number, textHash, adoptedAt, rule, new Tally(asked, agreed, withReservation, stoodAside, objecting));
    }
}
