package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A head names one of her deputies for hub matters: from then on the deputy opens the hub, and answers there for the school beside the
 * head. To people without a key to the school there is no such school: {@link java.util.NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class NamingHubDeputy {

    private final Schools schools;
    private final Appointments appointments;
    private final HubDeputies deputies;
    private final HubSchools places;
    private final HubKeys hubKeys;
    private final OwnProfile profile;
    private final Keyring keys;
    private final Clock clock;

    NamingHubDeputy(
            Schools schools,
            Appointments appointments,
            HubDeputies deputies,
            HubSchools places,
            HubKeys hubKeys,
            OwnProfile profile,
            Keyring keys,
            Clock clock) {
        this.schools = schools;
        this.appointments = appointments;
        this.deputies = deputies;
        this.places = places;
        this.hubKeys = hubKeys;
        this.profile = profile;
        this.keys = keys;
        this.clock = clock;
    }

    /** Who is named now; nobody for a school that none of the reader's keys opens. */
    @Transactional(readOnly = true)
    public Optional<HubDeputy> of(SchoolId school) {
        return schools.findById(school).flatMap(found -> deputies.of(found.space()));
    }

    /** Whether the reader names the school's deputy for hub matters, and ends that: she heads it. */
    @Transactional(readOnly = true)
    public boolean mayName(SchoolId school) {
        return schools.findById(school).filter(this::heads).isPresent();
    }

    /** The deputies whom the reader may name, since she heads the school; few. */
    @Transactional(readOnly = true)
    public List<Appointee> candidates(SchoolId school) {
        return schools.findById(school).filter(this::heads).stream()
                .flatMap(found -> appointed(found).stream())
                .toList();
    }

    /** Names a deputy for hub matters, in the place of who was named before. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    @AsksSecondFactor
    public NameDeputyResult name(SchoolId id, PersonId person) {
        var school = schools.findById(id).orElseThrow();
        if (!heads(school)) {
            return new NameDeputyResult.OnlyTheHead();
        }
        var deputy = appointed(school).stream()
                .filter(one -> one.person().equals(person))
                .findFirst();
        if (deputy.isEmpty()) {
            return new NameDeputyResult.NotADeputy();
        }
        var before = deputies.of(school.space());
        if (before.filter(one -> one.person().equals(person)).isEmpty()) {
            before.ifPresent(one -> end(school, one.person()));
            deputies.name(school, deputy.get(), profile.find().orElseThrow());
            settle(school, person);
        }
        return new NameDeputyResult.Named(deputies.of(school.space()).orElseThrow());
    }

    /**
     * Lets nobody but the head speak for the school in its hub again.
     *
     * @return whether somebody was named until now
     */
    public boolean end(SchoolId id) {
        var school = schools.findById(id).orElseThrow();
        return heads(school)
                && deputies.of(school.space())
                        .map(one -> end(school, one.person()))
                        .orElse(false);
    }

    private boolean end(School school, PersonId deputy) {
        var ended = deputies.end(school, deputy);
        settle(school, deputy);
        return ended;
    }

    private void settle(School school, PersonId deputy) {
        places.hubsOf(school.id(), LocalDate.now(clock)).forEach(hub -> hubKeys.settleDeputy(deputy, hub));
    }

    private List<Appointee> appointed(School school) {
        return appointments.currentIn(school.space(), LocalDate.now(clock)).stream()
                .map(Appointment::appointee)
                .filter(one -> one.role() == KeyRole.DEPUTY)
                .toList();
    }

    private boolean heads(School school) {
        return keys.myRoles(school.space()).contains(KeyRole.HEADTEACHER);
    }
}
