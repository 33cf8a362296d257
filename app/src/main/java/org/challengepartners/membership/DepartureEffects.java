package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.challengepartners.establishments.PublicRegister;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Telling;
import org.challengepartners.messages.Topic;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.springframework.stereotype.Component;

/** What a departure does to a school's room, its people's keys and its entry in the directory. */
@Component
class DepartureEffects {

    static final Topic TOPIC = new Topic("departures", "Your school leaves the partnership");

    private final Appointments appointments;
    private final HubSchools places;
    private final DirectoryEntries directory;
    private final SchoolEstablishments numbers;
    private final PublicRegister register;
    private final Keyring keys;
    private final PlaceKeys placeKeys;
    private final HubKeys hubKeys;
    private final Telling telling;
    private final Clock clock;

    DepartureEffects(
            Appointments appointments,
            HubSchools places,
            DirectoryEntries directory,
            SchoolEstablishments numbers,
            PublicRegister register,
            Keyring keys,
            PlaceKeys placeKeys,
            HubKeys hubKeys,
            Telling telling,
            Clock clock) {
        this.appointments = appointments;
        this.places = places;
        this.directory = directory;
        this.numbers = numbers;
        this.register = register;
        this.keys = keys;
        this.placeKeys = placeKeys;
        this.hubKeys = hubKeys;
        this.telling = telling;
        this.clock = clock;
    }

    /** What would end, in sentences. */
    List<String> ends(School school) {
        var ends = new ArrayList<String>();
        for (var held : people(school)) {
            ends.add("%s's place as %s, with its keys to the school, its reviews and its reports"
                    .formatted(held.appointee().name(), held.role().words()));
        }
        directory.listed(school.id()).ifPresent(listed -> {
            listed.hub().ifPresent(hub -> ends.add("Its place in %s, with its heads' keys to the hub".formatted(hub)));
            listed.member()
                    .ifPresent(member ->
                            ends.add("That %s covers it; the member itself stays a member".formatted(member)));
        });
        ends.add("Every key of a hub lead to its reports");
        ends.add("Its entry in the members' directory");
        return ends;
    }

    /** From the departure's instant on the school's people open neither its room nor, by it, its hub. */
    void close(School school, Departure departure) {
        keys.close(List.of(school.space()), departure.at(), "the school leaves the partnership");
        hubs(school, "her school leaves the partnership");
        var letter = new Letter(
                "%s leaves the partnership".formatted(school.name()),
                List.of(
                        "The last day is %s. From then on nobody of your school can open its pages."
                                .formatted(DateWords.day(departure.lastDay())),
                        "The reason recorded: " + departure.reason(),
                        "Before that, take away what your school owns here: the archive is on your school's page, and so is"
                                + " what is kept, how long and why."),
                new Action("Open your school's page", MembershipLinks.school(school.id())),
                "the partnership office",
                "you are the headteacher of " + school.name());
        people(school).stream()
                .filter(held -> held.role() == KeyRole.HEADTEACHER)
                .forEach(head ->
                        telling.tell(Notice.to(head.person(), TOPIC, letter).now()));
    }

    /** Keys open again as long as the places say; where no place is left, none does. */
    void reopen(School school) {
        keys.reopen(List.of(school.space()));
        people(school)
                .forEach(held -> placeKeys.ensure(
                        held.space(),
                        held.person(),
                        held.role(),
                        PlaceKeys.end(held.line().until()),
                        "the school stays in the partnership"));
        hubs(school, "her school stays in the partnership");
    }

    /** The directory lists it again. */
    void list(School school) {
        var entry = school.entry();
        numbers.on(school.id(), LocalDate.now(clock))
                .flatMap(number -> register.find(number.urn()))
                .flatMap(establishment -> establishment.place())
                .ifPresent(place -> entry.standAt(place.easting(), place.northing()));
        directory.save(entry);
    }

    private void hubs(School school, String reason) {
        places.hubsOf(school.id(), LocalDate.now(clock)).forEach(hub -> hubKeys.settle(school, hub, reason));
    }

    private List<Appointment> people(School school) {
        return appointments.currentIn(school.space(), LocalDate.now(clock));
    }
}
