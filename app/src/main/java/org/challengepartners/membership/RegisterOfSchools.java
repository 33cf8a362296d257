package org.challengepartners.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.establishments.Urn;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schools of the partnership and who runs them, as the office looks them up when it plans. */
@Service
@OfficeWork
@Transactional(readOnly = true)
@PreAuthorize("hasRole('office')")
public class RegisterOfSchools {

    private final Schools schools;
    private final Appointments appointments;
    private final SchoolEstablishments numbers;
    private final Departures departures;
    private final Clock clock;

    RegisterOfSchools(
            Schools schools,
            Appointments appointments,
            SchoolEstablishments numbers,
            Departures departures,
            Clock clock) {
        this.schools = schools;
        this.appointments = appointments;
        this.numbers = numbers;
        this.departures = departures;
        this.clock = clock;
    }

    /** A school; empty if there is none of that id. */
    public Optional<SchoolSummary> find(SchoolId school) {
        return schools.findById(school).map(School::summary);
    }

    /** Its headteachers at present: mostly one, none while the post is vacant or for a school that does not exist. */
    public List<Appointee> heads(SchoolId school) {
        return schools.findById(school).map(School::space).stream()
                .flatMap(space -> appointments.currentIn(space, LocalDate.now(clock)).stream())
                .map(Appointment::appointee)
                .filter(appointee -> appointee.role() == KeyRole.HEADTEACHER)
                .toList();
    }

    /** The instant from which the school belongs to the partnership no more; empty for one that does not leave. */
    public Optional<Instant> leavesAt(SchoolId school) {
        return departures.running(school).map(Departure::at);
    }

    /** Which establishment of the public register it was on that day; empty while the office has not said it. */
    public Optional<Urn> urnOn(SchoolId school, LocalDate day) {
        return numbers.on(school, day).map(SchoolEstablishment::urn);
    }
}
