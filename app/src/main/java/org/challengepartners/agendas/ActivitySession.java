package org.challengepartners.agendas;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** One day of an activity. It keeps the time that it was planned for first, by which a calendar knows it again. */
@Entity
@Table(schema = "agendas", name = "session")
class ActivitySession {

    @EmbeddedId
    private SessionId id;

    @Embedded
    private SpaceId space;

    @Version
    private @Nullable Long version;

    @Embedded
    private ActivityId activity;

    private LocalDate day;
    private LocalTime starts;
    private LocalTime ends;
    private LocalDate firstDay;
    private LocalTime firstStarts;
    private boolean cancelled;
    private String because = "";
    private int sequence;
    private Instant changedAt;

    ActivitySession(Activity activity, LocalDate day, LocalTime starts, LocalTime ends, Instant now) {
        this.id = SessionId.next();
        this.space = activity.space();
        this.activity = activity.id();
        this.day = day;
        this.starts = starts;
        this.ends = ends;
        this.firstDay = day;
        this.firstStarts = starts;
        this.changedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected ActivitySession() {}

    SessionId id() {
        return id;
    }

    ActivityId activity() {
        return activity;
    }

    /** Lets it be on another day or at another time. */
    void move(LocalDate to, LocalTime from, LocalTime until, String why, Instant now) {
        day = to;
        starts = from;
        ends = until;
        because = why;
        sequence++;
        changedAt = now;
    }

    /** It is not held; the others of its series are. */
    void cancel(String why, Instant now) {
        cancelled = true;
        because = why;
        sequence++;
        changedAt = now;
    }

    SessionLine line() {
        return new SessionLine(id, day, starts, ends, firstDay, firstStarts, cancelled, because, sequence, changedAt);
    }
}
