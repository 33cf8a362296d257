package org.challengepartners.agendas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.HubHead;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.SchoolErased;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolLeftHub;
import org.challengepartners.messages.Action;
import org.challengepartners.messages.Letter;
import org.challengepartners.messages.Notice;
import org.challengepartners.messages.Subject;
import org.challengepartners.messages.Telling;
import org.challengepartners.messages.Topic;
import org.challengepartners.tenancy.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people are told about activities; who gets a seat from the waiting list is told once, with the seat. */
@Configuration(proxyBeanMethods = false)
class ActivityNotices {

    private static final Topic ACTIVITIES = new Topic("activities", "Activities of your hub");

    private static final String YOURS =
            "A place came free, and your school had waited longest. Say who comes, or give it up.";

    private final Telling telling;
    private final OwnHubs hubs;
    private final ActivityPlaces places;
    private final EligibleSchools eligible;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;

    ActivityNotices(
            Telling telling,
            OwnHubs hubs,
            ActivityPlaces places,
            EligibleSchools eligible,
            ApplicationEventPublisher events,
            JdbcClient database) {
        this.telling = telling;
        this.hubs = hubs;
        this.places = places;
        this.eligible = eligible;
        this.events = events;
        this.database = database;
    }

    @Bean
    static Topic activityTopic() {
        return ACTIVITIES;
    }

    /** Sign-up is open: the heads of the schools that it is for. */
    void opened(Activity activity, List<ActivitySession> days) {
        var open = eligible.of(activity.id());
        var when = days.stream()
                .map(ActivitySession::line)
                .filter(day -> !day.cancelled())
                .map(SessionLine::words)
                .toList();
        var title = activity.facts().title();
        tell(
                activity,
                hubs.heads(activity.hub()).stream()
                        .filter(head -> open.isEmpty()
                                || open.stream().anyMatch(one -> one.school().equals(head.school())))
                        .toList(),
                "Places are open: " + title,
                List.of(when.size() == 1 ? when.getFirst() + "." : "It begins on %s.".formatted(when.getFirst())),
                "Take places for your school",
                false);
    }

    /** Seats those who wait, and tells each school once that its turn has come. */
    void seat(Activity activity) {
        places.seatWaiting(activity.id()).stream()
                .filter(ActivityPlaces.Seated::promoted)
                .forEach(seated -> {
                    events.publishEvent(new PlacePromoted(activity.space(), seated.place()));
                    tell(
                            activity,
                            headsOf(activity, List.of(seated.school())),
                            "A place is yours: " + activity.facts().title(),
                            List.of(YOURS),
                            "Say who comes",
                            true);
                });
    }

    /** A day is moved or cancelled: whoever holds or waits for a place, at once. */
    void moved(Activity activity, SessionLine before, SessionLine now) {
        tell(
                activity,
                headsOf(activity, places.schools(activity.id())),
                (now.cancelled() ? "A day is cancelled: " : "A day is moved: ")
                        + activity.facts().title(),
                List.of(
                        now.cancelled()
                                ? "%s is cancelled.".formatted(before.words())
                                : "%s is moved to %s.".formatted(before.words(), now.words()),
                        "Why: " + now.because()),
                "See the activity",
                true);
    }

    /** It is not held: whoever holds or waits for a place, at once. */
    void cancelled(Activity activity) {
        tell(
                activity,
                headsOf(activity, places.schools(activity.id())),
                "Cancelled: " + activity.facts().title(),
                List.of("The activity is not held. Why: " + activity.because()),
                "See the activity",
                true);
    }

    /** A school that left the hub holds none of its seats any more; who had waited longest gets them, and is told. */
    @EventListener
    void left(SchoolLeftHub left) {
        database.sql("select * from agendas.give_up_places_of(?, ?)")
                .params(left.hub().value(), left.school().value())
                .query((row, _) -> new Freed(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getString("title"),
                        row.getString("hub_name"),
                        new PlaceId(row.getObject("place_id", UUID.class)),
                        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new)))
                .list()
                .forEach(freed -> {
                    events.publishEvent(new PlacePromoted(left.space(), freed.place()));
                    freed.head()
                            .ifPresent(head -> telling.tell(Notice.to(
                                            head,
                                            ACTIVITIES,
                                            letter(
                                                    freed.activity(),
                                                    freed.hub(),
                                                    "A place is yours: " + freed.title(),
                                                    List.of(YOURS),
                                                    "Say who comes",
                                                    "the partnership office"))
                                    .now()));
                });
    }

    private record Freed(ActivityId activity, String title, String hub, PlaceId place, Optional<PersonId> head) {}

    /** What the school's people needed is erased when the retention table says so. */
    @EventListener
    void erase(SchoolErased due) {
        database.sql("select agendas.erase_needs_of(?)")
                .param(due.school().value())
                .query()
                .singleRow();
    }

    private List<HubHead> headsOf(Activity activity, Collection<SchoolId> schools) {
        return hubs.heads(activity.hub()).stream()
                .filter(head -> schools.contains(head.school()))
                .toList();
    }

    private void tell(
            Activity activity, List<HubHead> heads, String title, List<String> body, String action, boolean now) {
        var contact = hubs.leads(activity.hub()).stream()
                .findFirst()
                .map(lead -> "%s, lead of %s".formatted(lead.name(), activity.hubName()))
                .orElse("the partnership office");
        var letter = letter(activity.id(), activity.hubName(), title, body, action, contact);
        var subject = Subject.of(
                "activity " + activity.id(),
                "the activity “%s”".formatted(activity.facts().title()));
        telling.tell(heads.stream()
                .map(HubHead::person)
                .distinct()
                .map(person -> Notice.to(person, ACTIVITIES, letter).about(subject))
                .map(notice -> now ? notice.now() : notice)
                .toList());
    }

    private static Letter letter(
            ActivityId activity, String hub, String title, List<String> body, String action, String contact) {
        return new Letter(
                title,
                body,
                new Action(action, AgendaLinks.activity(activity)),
                contact,
                "you head a school of " + hub);
    }
}
