package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Begins and ends places with everything that goes with them: a headteacher has the keys of her school, of its hub, and what
 * the features above give her when they hear of it.
 */
@Component
class Placing {

    private final Appointments appointments;
    private final Schools schools;
    private final HubSchools places;
    private final Hubs hubs;
    private final PlaceKeys keys;
    private final HubKeys hubKeys;
    private final HubDeputies deputies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Placing(
            Appointments appointments,
            Schools schools,
            HubSchools places,
            Hubs hubs,
            PlaceKeys keys,
            HubKeys hubKeys,
            HubDeputies deputies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appointments = appointments;
        this.schools = schools;
        this.places = places;
        this.hubs = hubs;
        this.keys = keys;
        this.hubKeys = hubKeys;
        this.deputies = deputies;
        this.events = events;
        this.clock = clock;
    }

    /** Makes the appointment, which is saved, and hands out its keys. */
    Appointment begin(Appointment appointment) {
        var saved = appointments.saveAndFlush(appointment);
        var until = PlaceKeys.end(saved.line().until());
        keys.ensure(saved.space(), saved.person(), saved.role(), until, reason(saved));
        keys.directory(saved.person());
        schools.in(saved.space()).ifPresent(school -> {
            settleHubs(school, saved.person(), "her place at the school changed");
            events.publishEvent(new AppointedToSchool(saved.space(), school.id(), saved.person(), saved.role(), until));
        });
        hubs.in(saved.space())
                .ifPresent(hub -> events.publishEvent(
                        new AppointedToHub(saved.space(), hub.summary().id(), saved.person(), saved.role())));
        return saved;
    }

    private static String reason(Appointment appointment) {
        var note = appointment.line().note();
        return note.isEmpty() ? "appointed" : "appointed: " + note;
    }

    /** Ends it today, and takes the keys for which she has no other place. */
    void end(Appointment appointment, String because) {
        appointment.end(LocalDate.now(clock), because);
        var ended = appointments.saveAndFlush(appointment);
        if (holds(ended.person(), ended.space(), ended.role())) {
            return;
        }
        keys.take(ended.space(), ended.person(), ended.role(), because);
        schools.in(ended.space()).ifPresent(school -> {
            if (ended.role() == KeyRole.DEPUTY) {
                deputies.end(school, ended.person());
            }
            settleHubs(school, ended.person(), because);
            events.publishEvent(new LeftSchool(ended.space(), school.id(), ended.person(), ended.role()));
        });
        hubs.in(ended.space())
                .ifPresent(hub -> events.publishEvent(
                        new LeftHub(ended.space(), hub.summary().id(), ended.person(), ended.role())));
    }

    void endAll(PersonId person, String because) {
        current(person).forEach(appointment -> end(appointment, because));
    }

    boolean holds(PersonId person, SpaceId space, KeyRole role) {
        return current(person).stream().anyMatch(held -> held.space().equals(space) && held.role() == role);
    }

    /** The roles in which she holds a place now. */
    List<KeyRole> roles(PersonId person) {
        return current(person).stream().map(Appointment::role).distinct().toList();
    }

    private void settleHubs(School school, PersonId person, String reason) {
        places.hubsOf(school.id(), LocalDate.now(clock)).forEach(hub -> hubKeys.settle(person, hub, reason));
    }

    private List<Appointment> current(PersonId person) {
        return appointments.currentOf(person.value(), LocalDate.now(clock));
    }

    Optional<Appointment> find(AppointmentId id) {
        return appointments.findById(id.value());
    }
}
