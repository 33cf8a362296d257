package org.challengepartners.membership;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** Who votes for a member, from an instant on; at any instant it is one person at most. */
@Entity
@Table(schema = "membership", name = "representative")
class Representative {

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
    private Instant fromAt;
    private @Nullable Instant untilAt;

    Representative(MemberId member, PersonSummary person, Instant fromAt) {
        this.representativeId = Ids.next();
        this.space = SpaceId.COMPANY;
        this.member = member;
        this.personId = person.id().value();
        this.personName = person.name();
        this.fromAt = fromAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Representative() {}
}
