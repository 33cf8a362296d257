package org.challengepartners.membership;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A member of the company: a legal person entered in its register.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/113">Companies Act 2006, s 113</a>
 */
@Entity
@Table(schema = "membership", name = "member")
class Member extends AbstractAggregateRoot<Member> {

    @EmbeddedId
    private MemberId id;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    private String legalName;
    private LocalDate enteredOn;
    private @Nullable LocalDate ceasedOn;

    Member(MemberId id, String legalName, LocalDate enteredOn) {
        this.id = id;
        this.space = SpaceId.COMPANY;
        this.legalName = legalName;
        this.enteredOn = enteredOn;
        registerEvent(new MemberEntered(space, id));
    }

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    MemberId id() {
        return id;
    }

    String legalName() {
        return legalName;
    }

    Representative representedBy(PersonSummary person, String authority, Instant from) {
        return new Representative(id, person, authority, from);
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    boolean hasCeased() {
        return ceasedOn != null;
    }

    void cease(LocalDate on) {
        ceasedOn = on;
    }

    void rename(String name) {
        legalName = name;
    }

    MemberSummary summary() {
        return new MemberSummary(id, legalName);
    }
}
