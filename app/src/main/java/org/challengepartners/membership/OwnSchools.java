package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.Keyring;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schools to which the signed-in person herself holds a key. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnSchools {

    private final Schools schools;
    private final DirectoryEntries directory;
    private final Appointments appointments;
    private final Keyring keys;
    private final Clock clock;

    OwnSchools(Schools schools, DirectoryEntries directory, Appointments appointments, Keyring keys, Clock clock) {
        this.schools = schools;
        this.directory = directory;
        this.appointments = appointments;
        this.keys = keys;
        this.clock = clock;
    }

    /** All of them, by name; mostly one, none for a person who runs no school. */
    public List<SchoolSummary> all() {
        return schools.mine().stream().map(School::summary).toList();
    }

    /** Everything about one of them; empty for a school that none of the person's keys opens, whether or not it exists. */
    public Optional<SchoolDetail> detail(SchoolId school) {
        return find(school)
                .map(found -> new SchoolDetail(
                        found,
                        directory.listed(school),
                        appointments.currentIn(found.space(), LocalDate.now(clock)).stream()
                                .map(Appointment::appointee)
                                .toList(),
                        keys.keysTo(found.space())));
    }

    /** One of them; empty for a school that none of the person's keys opens, whether or not it exists. */
    public Optional<SchoolSummary> find(SchoolId school) {
        return schools.findById(school).map(School::summary);
    }

    /** Its people, with dates: the present ones first; empty for a school that none of the person's keys opens. */
    public List<StaffLine> staff(SchoolId school) {
        return schools.findById(school).map(School::space).stream()
                .flatMap(space -> appointments.everIn(space).stream())
                .map(Appointment::line)
                .toList();
    }
}
