package org.challengepartners.agendas;

import static org.challengepartners.agendas.ActivityPlaces.at;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead of the hub or the head of the school that hosts an activity notes who is there, once the day has begun (agenda.md 6).
 * A correction keeps the old value. To everybody else there is no such list.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class NotingAttendance {

    private final Activities activities;
    private final ActivityPages pages;
    private final AgendaPermissions permissions;
    private final Signing signing;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotingAttendance(
            Activities activities,
            ActivityPages pages,
            AgendaPermissions permissions,
            Signing signing,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.pages = pages;
        this.permissions = permissions;
        this.signing = signing;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** The list of one day; empty for whoever does not note it. */
    @Transactional(readOnly = true)
    public Optional<AttendanceSheet> find(ActivityId id, SessionId day) {
        return activities
                .findById(id)
                .filter(activity -> permissions.maySee(activity) && permissions.mayNote(activity))
                .map(pages::of)
                .flatMap(activity -> activity.session(day).map(session -> sheet(activity, session)));
    }

    /**
     * Notes whether somebody was there. Noting the same again changes nothing.
     *
     * @throws java.util.NoSuchElementException if the person notes no such list, or nobody has that place
     */
    public StepResult note(ActivityId id, SessionId day, PlaceId place, Mark mark) {
        var activity = activities
                .hold(id)
                .filter(held -> permissions.maySee(held) && permissions.mayNote(held))
                .orElseThrow();
        var sheet = find(id, day).orElseThrow();
        var line = sheet.lines().stream()
                .filter(one -> one.place().equals(place))
                .findFirst()
                .orElseThrow();
        if (!sheet.begun() || sheet.session().cancelled()) {
            return new StepResult.NotNow("Who is there can be noted from %s on"
                    .formatted(sheet.session().words()));
        }
        if (!line.mark().equals(Optional.of(mark))) {
            write(activity, day, place, mark);
            events.publishEvent(new AttendanceNoted(activity.space(), day));
        }
        return new StepResult.Done();
    }

    private void write(Activity activity, SessionId day, PlaceId place, Mark mark) {
        var by = signing.now();
        database.sql("""
                        insert into agendas.attendance (space_id, session_id, place_id, turn, mark, noted_by, noted_by_name, noted_at)
                        select :space, :session, :place, 1 + coalesce((select max(t.turn) from agendas.attendance t
                                 where t.session_id = :session and t.place_id = :place), 0), :mark, :by, :byName, :at
                        """)
                .param("space", activity.space().value())
                .param("session", day.value())
                .param("place", place.value())
                .param("mark", mark.name())
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    private AttendanceSheet sheet(ActivityDetail activity, SessionLine session) {
        var noted = noted(session.id());
        var lines = activity.places().stream()
                .filter(ShownPlace::seated)
                .map(place -> {
                    var marks = noted.getOrDefault(place.id().value(), List.of());
                    return new AttendanceSheet.Line(
                            place.id(),
                            place.schoolName(),
                            place.name(),
                            marks.isEmpty() ? Optional.empty() : Optional.of(marks.getLast()),
                            Math.max(0, marks.size() - 1));
                })
                .toList();
        return new AttendanceSheet(activity, session, lines, !session.beginsAt().isAfter(clock.instant()));
    }

    private Map<UUID, List<Mark>> noted(SessionId day) {
        var noted = new HashMap<UUID, List<Mark>>();
        database.sql("select place_id, mark from agendas.attendance where session_id = ? order by place_id, turn")
                .param(day.value())
                .query(row -> {
                    noted.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(Mark.valueOf(row.getString(2)));
                });
        return noted;
    }
}
