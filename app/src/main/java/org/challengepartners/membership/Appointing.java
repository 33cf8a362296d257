package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office appoints people to places at schools and in hubs, for good or for a time, and ends their places. The keys of a
 * place are handed out and taken back in the same transaction; a person may hold places at several schools.
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Appointing {

    private static final int LONGEST_NOTE = 500;

    private final Appointments appointments;
    private final Placing placing;
    private final Schools schools;
    private final Hubs hubs;
    private final Departures departures;
    private final People people;
    private final Identities identities;
    private final Clock clock;

    Appointing(
            Appointments appointments,
            Placing placing,
            Schools schools,
            Hubs hubs,
            Departures departures,
            People people,
            Identities identities,
            Clock clock) {
        this.appointments = appointments;
        this.placing = placing;
        this.schools = schools;
        this.hubs = hubs;
        this.departures = departures;
        this.people = people;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Appoints somebody from today on.
     *
     * @param command made when the form opened; a repeat gets its first answer and appoints nobody again
     * @throws java.util.NoSuchElementException if there is no such person
     */
    @AsksSecondFactor
    public AppointResult appoint(CommandId command, AppointmentOrder order) {
        var earlier = appointments.findByCommandId(command.value());
        if (earlier.isPresent()) {
            return new AppointResult.Appointed(earlier.get().id());
        }
        var person = people.findById(order.person().value()).orElseThrow().summary();
        var space = spaceOf(order.place(), order.role());
        if (space.isEmpty()) {
            return new AppointResult.NoSuchPlace();
        }
        return problem(order, space.get())
                .orElseGet(() -> new AppointResult.Appointed(
                        placing.begin(new Appointment(space.get(), person, order.role(), LocalDate.now(clock))
                                        .ordered(
                                                command,
                                                order.until().orElse(null),
                                                order.note().strip()))
                                .id()));
    }

    private Optional<AppointResult> problem(AppointmentOrder order, SpaceId space) {
        if (order.note().strip().length() > LONGEST_NOTE) {
            return Optional.of(new AppointResult.Wrong("Note must be 500 characters or fewer"));
        }
        if (order.until().filter(day -> !day.isAfter(LocalDate.now(clock))).isPresent()) {
            return Optional.of(new AppointResult.Wrong("Enter a last day that lies ahead"));
        }
        if (identities.current().orElseThrow().person().equals(order.person())) {
            return Optional.of(new AppointResult.NotOneself());
        }
        return placing.holds(order.person(), space, order.role())
                ? Optional.of(new AppointResult.HoldsItAlready())
                : Optional.empty();
    }

    private Optional<SpaceId> spaceOf(Place place, KeyRole role) {
        return switch (place) {
            case Place.AtSchool at
            when role == KeyRole.HEADTEACHER || role == KeyRole.DEPUTY ->
                schools.findById(at.school())
                        .filter(school -> !departures.hasLeft(school.id()))
                        .map(School::space);
            case Place.InHub in
            when role == KeyRole.HUB_LEAD || role == KeyRole.CO_EDITOR ->
                hubs.findById(in.hub()).map(hub -> hub.summary().space());
            default -> Optional.empty();
        };
    }

    /**
     * Ends a place today: its keys are gone in the next transaction, unless another place of hers needs them.
     *
     * @return whether it was held until now
     */
    public boolean end(AppointmentId id, String because) {
        var held = placing.find(id).filter(place -> placing.holds(place.person(), place.space(), place.role()));
        held.ifPresent(place -> placing.end(place, because.isBlank() ? "the place ended" : because.strip()));
        return held.isPresent();
    }

    /** The places that a person holds now, in no order. */
    @Transactional(readOnly = true)
    public List<HeldPlace> placesOf(PersonId person) {
        return appointments.currentOf(person.value(), LocalDate.now(clock)).stream()
                .map(held -> new HeldPlace(held.line(), nameOf(held.space())))
                .toList();
    }

    /** Everybody who holds a place at a school or did, the present ones first; empty for a school that is not there. */
    @Transactional(readOnly = true)
    public List<StaffLine> staffOf(SchoolId school) {
        return schools.findById(school).map(School::space).stream()
                .flatMap(space -> appointments.everIn(space).stream())
                .map(Appointment::line)
                .toList();
    }

    private String nameOf(SpaceId space) {
        return schools.in(space)
                .map(School::name)
                .or(() -> hubs.in(space).map(hub -> hub.summary().name()))
                .orElse("the partnership");
    }
}
