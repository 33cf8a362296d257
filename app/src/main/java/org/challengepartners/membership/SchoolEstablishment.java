package org.challengepartners.membership;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.establishments.EstablishmentDetail;
import org.challengepartners.establishments.Urn;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** That a school is this establishment of the public register, for a time. */
@Entity
@Table(schema = "membership", name = "school_establishment")
class SchoolEstablishment extends AbstractAggregateRoot<SchoolEstablishment> {

    @Id
    private UUID schoolEstablishmentId;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "school_id"))
    private SchoolId school;

    private int urn;
    private String name;
    private @Nullable LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private String reason;
    private UUID decidedBy;
    private Instant decidedAt;
    private @Nullable Instant undoneAt;
    private @Nullable UUID undoneBy;
    private String undoneBecause = "";

    SchoolEstablishment(
            School school,
            EstablishmentDetail establishment,
            Optional<LocalDate> from,
            String reason,
            PersonId decidedBy,
            Instant decidedAt) {
        this.schoolEstablishmentId = Ids.next();
        this.space = school.space();
        this.school = school.id();
        this.urn = establishment.urn().value();
        this.name = establishment.name();
        this.fromDay = from.orElse(null);
        this.reason = reason;
        this.decidedBy = decidedBy.value();
        this.decidedAt = decidedAt;
        registerEvent(new SchoolIdentified(space, school.id(), establishment.urn()));
    }

    @SuppressWarnings("NullAway.Init")
    protected SchoolEstablishment() {}

    /** Ends it: on that day the school is this establishment no more. */
    void end(LocalDate until) {
        untilDay = fromDay != null && until.isBefore(fromDay) ? fromDay : until;
    }

    /** Takes back that it was ever this one; the row stays as history. */
    void undo(PersonId by, Instant at, String because) {
        undoneBy = by.value();
        undoneAt = at;
        undoneBecause = because;
        registerEvent(new SchoolNumberUndone(space, school));
    }

    /** It goes on as this one, as if it had never ended. */
    void goOn() {
        untilDay = null;
    }

    /** That it was taken back; empty if it was not. */
    Optional<UndoneNumber> undone() {
        return Optional.ofNullable(undoneAt).map(at -> new UndoneNumber(urn(), name, at, undoneBecause));
    }

    SchoolId school() {
        return school;
    }

    Urn urn() {
        return new Urn(urn);
    }

    boolean isCurrent() {
        return untilDay == null;
    }

    SchoolNumber number() {
        return new SchoolNumber(
                urn(), name, Optional.ofNullable(fromDay), Optional.ofNullable(untilDay), reason, decidedAt);
    }
}
