package org.challengepartners.membership;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One legal person on its way into the company's register, in it, or out of it again. */
@Entity
@Table(schema = "membership", name = "register_entry")
class RegisterEntry extends AbstractAggregateRoot<RegisterEntry> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "entry_id"))
    private MemberId id;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    private @Nullable UUID commandId;
    private String legalName;

    @Enumerated(EnumType.STRING)
    private MemberKind kind;

    @Enumerated(EnumType.STRING)
    private MemberClass memberClass;

    private String address;
    private String email;
    private @Nullable LocalDate emailNoticesSince;

    @Enumerated(EnumType.STRING)
    private MemberState state;

    private LocalDate appliedOn;
    private @Nullable LocalDate decidedOn;
    private String decision = "";
    private @Nullable LocalDate enteredOn;
    private @Nullable LocalDate ceasedOn;
    private String ceasedBecause = "";

    RegisterEntry(@Nullable CommandId command, MemberParticulars particulars, LocalDate appliedOn) {
        this.id = MemberId.next();
        this.space = SpaceId.COMPANY;
        this.commandId = command == null ? null : command.value();
        this.state = MemberState.APPLIED;
        this.appliedOn = appliedOn;
        this.legalName = particulars.legalName();
        this.kind = particulars.kind();
        this.memberClass = particulars.memberClass();
        this.address = particulars.address();
        this.email = particulars.email();
        registerEvent(new MemberApplied(space, id));
    }

    @SuppressWarnings("NullAway.Init")
    protected RegisterEntry() {}

    void correct(MemberParticulars particulars) {
        legalName = particulars.legalName();
        kind = particulars.kind();
        memberClass = particulars.memberClass();
        address = particulars.address();
        email = particulars.email();
        registerEvent(new MemberCorrected(space, id));
    }

    /** The directors' decision on an application, with the minute that holds it. */
    Optional<MemberFault> decide(boolean approved, LocalDate on, String minute) {
        if (state != MemberState.APPLIED) {
            return Optional.of(MemberFault.NOT_NOW);
        }
        if (on.isBefore(appliedOn)) {
            return Optional.of(MemberFault.DAY_TOO_EARLY);
        }
        state = approved ? MemberState.APPROVED : MemberState.TURNED_DOWN;
        decidedOn = on;
        decision = minute;
        registerEvent(new MemberDecidedOn(space, id, approved));
        return Optional.empty();
    }

    /** A person is a member from her entry on, and not before (Companies Act 2006 s 112). */
    Optional<MemberFault> enter(LocalDate on) {
        if (state != MemberState.APPROVED) {
            return Optional.of(MemberFault.NOT_NOW);
        }
        if (on.isBefore(Objects.requireNonNull(decidedOn))) {
            return Optional.of(MemberFault.DAY_TOO_EARLY);
        }
        state = MemberState.ENTERED;
        enteredOn = on;
        return Optional.empty();
    }

    Optional<MemberFault> cease(LocalDate on, String because) {
        if (state != MemberState.ENTERED) {
            return Optional.of(MemberFault.NOT_NOW);
        }
        if (on.isBefore(Objects.requireNonNull(enteredOn))) {
            return Optional.of(MemberFault.DAY_TOO_EARLY);
        }
        state = MemberState.CEASED;
        ceasedOn = on;
        ceasedBecause = because;
        registerEvent(new MemberCeased(space, id));
        return Optional.empty();
    }

    /** Agreed to get notices by e-mail (Companies Act 2006 s 308), from that day on, or not any more. */
    void noticesByEmail(@Nullable LocalDate since) {
        emailNoticesSince = since;
        registerEvent(new MemberCorrected(space, id));
    }

    boolean isMember() {
        return state == MemberState.ENTERED;
    }

    MemberId id() {
        return id;
    }

    MemberParticulars particulars() {
        return new MemberParticulars(legalName, kind, memberClass, address, email);
    }

    RegisterLine line() {
        return new RegisterLine(
                id,
                particulars(),
                state,
                appliedOn,
                Optional.ofNullable(decidedOn),
                decision,
                Optional.ofNullable(enteredOn),
                Optional.ofNullable(ceasedOn),
                ceasedBecause,
                Optional.ofNullable(emailNoticesSince));
    }
}
