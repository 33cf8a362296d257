package org.challengepartners.reviews;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** A person's place on the team of a review; her keys are given in the same transaction. */
@Entity
@Table(schema = "reviews", name = "place")
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

    TeamMember member() {
        return new TeamMember(new PersonId(personId), personName, role == KeyRole.LEAD_REVIEWER);
    }
}
