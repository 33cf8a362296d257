package org.challengepartners.agendas;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A school takes places at an activity of its hub, gives them up, says who comes and what she needs, and afterwards what it took
 * home. To everybody but the school's head there is no such place: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('headteacher')")
public class TakingPlaces {

    /** Until when before a day somebody else can come instead. */
    static final Duration NAMES_UNTIL = Duration.ofHours(1);

    private static final int MOST_AT_ONCE = 50;
    private static final int LONGEST_NEED = 1000;

    private final Activities activities;
    private final ActivitySessions sessions;
    private final ActivityPlaces places;
    private final ActivityPages pages;
    private final ActivityFeedback feedback;
    private final LiaisonRooms rooms;
    private final AgendaPermissions permissions;
    private final Signing signing;
    private final ActivityNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakingPlaces(
            Activities activities,
            ActivitySessions sessions,
            ActivityPlaces places,
            ActivityPages pages,
            ActivityFeedback feedback,
            LiaisonRooms rooms,
            AgendaPermissions permissions,
            Signing signing,
            ActivityNotices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.sessions = sessions;
        this.places = places;
        this.pages = pages;
        this.feedback = feedback;
        this.rooms = rooms;
        this.permissions = permissions;
        this.signing = signing;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for places, named or not: those that are free are the school's, for the others it waits in its turn.
     *
     * @param command made when the form opened; a repeat gets its first answer and asks for nothing again
     */
    public ClaimResult ask(CommandId command, ActivityId id, SchoolId school, int wanted) {
        var activity = held(id);
        var mine = own(activity, school);
        var earlier = places.askedWith(activity.space(), command);
        if (earlier > 0) {
            return asked(activity, command, earlier);
        }
        if (activity.state() != ActivityState.OPEN) {
            return new ClaimResult.NotOpen();
        }
        var stands = pages.of(activity).mine().stream()
                .filter(one -> one.school().equals(school))
                .findFirst()
                .orElseThrow();
        if (!stands.eligible()) {
            return new ClaimResult.NotForThisSchool();
        }
        var most = Math.min(MOST_AT_ONCE, stands.remaining().orElse(MOST_AT_ONCE));
        if (wanted < 1 || wanted > most) {
            return new ClaimResult.Wrong(new Problem(
                    Field.PLACES,
                    most == 0 ? "Your school has all its places" : "Enter a number from 1 to %d".formatted(most)));
        }
        places.ask(activity, mine, command, wanted, signing.now());
        notices.seat(activity);
        events.publishEvent(new PlacesAskedFor(activity.space(), id, school));
        return asked(activity, command, wanted);
    }

    /** Gives a place up: it is free at once, and who has waited longest gets its seat. Giving up twice is once. */
    public StepResult giveUp(ActivityId id, PlaceId place) {
        var activity = held(id);
        var found = places.find(id, place);
        if (found.isEmpty()) {
            return new StepResult.Done();
        }
        own(activity, found.get().school());
        if (pages.of(activity).over()) {
            return new StepResult.NotNow("The activity is over, so its places stay as they were");
        }
        if (places.giveUp(place, clock.instant())) {
            events.publishEvent(new PlaceGivenUp(activity.space(), place));
            notices.seat(activity);
        }
        return new StepResult.Done();
    }

    /** Says who comes, or who comes instead, until one hour before the last day begins. */
    public StepResult name(ActivityId id, PlaceId place, String person) {
        var activity = held(id);
        var found = mine(activity, place);
        var typed = new ActivityTyped();
        var name = typed.needed(Field.PERSON, person, Limits.TITLE, "Enter who comes");
        var last = sessions.of(id).stream()
                .map(ActivitySession::line)
                .filter(day -> !day.cancelled())
                .anyMatch(day -> day.beginsAt().minus(NAMES_UNTIL).isAfter(clock.instant()));
        if (!last || !activity.goesOn()) {
            return new StepResult.NotNow("Names are taken until one hour before the activity begins");
        }
        if (!typed.problems().isEmpty()) {
            return new StepResult.Wrong(typed.problems());
        }
        places.name(activity.space(), found.place(), name, signing.now());
        events.publishEvent(new PersonNamed(activity.space(), place));
        return new StepResult.Done();
    }

    /** Tells the leads of the hub, and nobody else, what somebody on the place needs; nothing takes it back. */
    public StepResult need(ActivityId id, PlaceId place, String words) {
        var activity = held(id);
        var found = mine(activity, place);
        var typed = new ActivityTyped();
        var need = typed.text(Field.NEED, words, LONGEST_NEED);
        if (!typed.problems().isEmpty()) {
            return new StepResult.Wrong(typed.problems());
        }
        var room = rooms.of(activity.hub(), found.school()).orElseThrow();
        places.need(room, place, need, signing.now());
        events.publishEvent(new AccessNeedTold(room, place));
        return new StepResult.Done();
    }

    /** Says, or says anew, what the school took home from an activity that has begun. */
    public StepResult feedback(ActivityId id, SchoolId school, @Nullable Worth worth, String words) {
        var activity = held(id);
        var mine = own(activity, school);
        var typed = new ActivityTyped();
        var wording = typed.text(Field.REASON, words, Limits.PARAGRAPH);
        if (!pages.of(activity).begun()) {
            return new StepResult.NotNow("Say what your school took home once the activity has begun");
        }
        if (worth == null) {
            return new StepResult.Wrong(
                    List.of(new Problem(Field.WORTH, "Choose whether it was worth your school's time")));
        }
        if (!typed.problems().isEmpty()) {
            return new StepResult.Wrong(typed.problems());
        }
        feedback.give(activity, mine, worth, wording, signing.now());
        events.publishEvent(new FeedbackGiven(activity.space(), id, school));
        return new StepResult.Done();
    }

    private ClaimResult asked(Activity activity, CommandId command, int places) {
        var seated = this.places.seatedWith(activity.space(), command);
        return new ClaimResult.Asked(seated, places - seated);
    }

    private Activity held(ActivityId id) {
        return activities
                .hold(id)
                .filter(activity -> activity.isKnown() && permissions.maySee(activity))
                .orElseThrow();
    }

    private HubMember own(Activity activity, SchoolId school) {
        return permissions.mySchools(activity.hub()).stream()
                .filter(one -> one.school().equals(school))
                .findFirst()
                .orElseThrow();
    }

    private ActivityPlaces.Owned mine(Activity activity, PlaceId place) {
        var found = places.find(activity.id(), place).orElseThrow();
        own(activity, found.school());
        return found;
    }
}
