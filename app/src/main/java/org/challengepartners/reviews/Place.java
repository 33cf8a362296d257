package org.challengepartners.reviews;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A person's place on the team of a review; her keys are given in the same transaction. */
@Entity
@Table(schema = "reviews", name = "place")
@DynamicUpdate // the other columns are not granted
class Place {

    @Id
    private UUID placeId;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    @Embedded
    private ReviewId review;

    private UUID personId;
    private String personName;

    @Enumerated(EnumType.STRING)
    private KeyRole role;

    @Enumerated(EnumType.STRING)
    private Seat state = Seat.SEATED;

    private String schoolName = "";
    private String why = "";
    private @Nullable UUID schoolSpace; // where she works, as it was when she got the place

    /** Whether the place is offered to the host, taken, or left. */
    enum Seat {
        OFFERED,
        SEATED,
        LEFT
    }

    Place(SpaceId space, ReviewId review, PersonSummary person, KeyRole role) {
        this.placeId = Ids.next();
        this.space = space;
        this.review = review;
        this.personId = person.id().value();
        this.personName = person.name();
        this.role = role;
    }

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    /** The host is offered this person, from that school, for that reason. */
    void offer(KeyRole as, String school, String because) {
        role = as;
        state = Seat.OFFERED;
        schoolName = school;
        why = because;
    }

    /** Keeps where she works; empty for nowhere. */
    Place from(Optional<SpaceId> school) {
        schoolSpace = school.map(SpaceId::value).orElse(null);
        return this;
    }

    /** Takes another role on the team, or comes to it. */
    void take(KeyRole as) {
        role = as;
        state = Seat.SEATED;
    }

    void leave() {
        state = Seat.LEFT;
    }

    boolean leads() {
        return role == KeyRole.LEAD_REVIEWER;
    }

    OfferedMember offered() {
        return new OfferedMember(new PersonId(personId), personName, leads(), schoolName, why);
    }

    TeamMember member() {
        return new TeamMember(new PersonId(personId), personName, role == KeyRole.LEAD_REVIEWER);
    }
}
