package org.challengepartners.membership;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Who votes for a member, from an instant on; at any instant it is one person at most. */
@Entity
@Table(schema = "membership", name = "representative")
class Representative extends AbstractAggregateRoot<Representative> {

    @Id
    private UUID representativeId;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    private UUID personId;
    private String personName;
    private String authority;
    private Instant fromAt;
    private @Nullable Instant untilAt;

    Representative(MemberId member, PersonSummary person, String authority, Instant fromAt) {
        this.representativeId = Ids.next();
        this.space = SpaceId.COMPANY;
        this.member = member;
        this.personId = person.id().value();
        this.personName = person.name();
        this.authority = authority;
        this.fromAt = fromAt;
        registerEvent(new RepresentativeNamed(space, member, person.id()));
    }

    @SuppressWarnings("NullAway.Init")
    protected Representative() {}

    /** From this instant on she votes for the member no more; what began in the same instant lasts a microsecond. */
    void end(Instant now) {
        untilAt = now.isAfter(fromAt) ? now : fromAt.plusNanos(1000);
        registerEvent(new RepresentationEnded(space, member, person()));
    }

    MemberId member() {
        return member;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    RepresentativeLine line() {
        return new RepresentativeLine(person(), personName, authority, fromAt, Optional.ofNullable(untilAt));
    }
}
