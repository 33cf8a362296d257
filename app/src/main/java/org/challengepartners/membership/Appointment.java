package org.challengepartners.membership;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** A person's place at a school or in a hub, from a day on; its key is handed out in the same transaction. */
@Entity
@Table(schema = "membership", name = "appointment")
class Appointment {

    @Id
    private UUID appointmentId;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    private UUID personId;
    private String personName;

    @Enumerated(EnumType.STRING)
    private KeyRole role;

    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private @Nullable UUID commandId;
    private String note = "";
    private String endedBecause = "";

    Appointment(SpaceId space, PersonSummary person, KeyRole role, LocalDate fromDay) {
        this.appointmentId = Ids.next();
        this.space = space;
        this.personId = person.id().value();
        this.personName = person.name();
        this.role = role;
        this.fromDay = fromDay;
    }

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    Appointee appointee() {
        return new Appointee(new PersonId(personId), personName, role);
    }

    /** For a time, and by this command. */
    Appointment ordered(@Nullable CommandId command, @Nullable LocalDate until, String why) {
        commandId = command == null ? null : command.value();
        untilDay = until;
        note = why;
        return this;
    }

    void end(LocalDate today, String because) {
        untilDay = today.isBefore(fromDay) ? fromDay : today;
        endedBecause = because;
    }

    AppointmentId id() {
        return new AppointmentId(appointmentId);
    }

    SpaceId space() {
        return space;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    KeyRole role() {
        return role;
    }

    StaffLine line() {
        return new StaffLine(
                id(), person(), personName, role, fromDay, Optional.ofNullable(untilDay), note, endedBecause);
    }
}
