package org.challengepartners.agendas;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A hub's lead opens and closes the sign-up to an activity, moves or cancels its days, calls it off, and writes down what came of
 * it. Who holds places is told in the same transaction. To everybody else there is no such activity:
 * {@link java.util.NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('hub-lead')")
public class RunningActivities {

    private static final int LONGEST_REASON = 500;

    private final Activities activities;
    private final ActivitySessions sessions;
    private final AgendaPermissions permissions;
    private final Signing signing;
    private final ActivityNotices notices;
    private final Clock clock;

    RunningActivities(
            Activities activities,
            ActivitySessions sessions,
            AgendaPermissions permissions,
            Signing signing,
            ActivityNotices notices,
            Clock clock) {
        this.activities = activities;
        this.sessions = sessions;
        this.permissions = permissions;
        this.signing = signing;
        this.notices = notices;
        this.clock = clock;
    }

    /** Lets the hub's schools take places; their heads are told. */
    public StepResult openSignUp(ActivityId id) {
        var activity = mine(id);
        if (!activity.goesOn() || isOver(activity)) {
            return new StepResult.NotNow("The activity is over, so nobody can sign up to it");
        }
        if (activity.state() != ActivityState.OPEN) {
            var first = !activity.isKnown();
            activity.signUp(true, signing.now());
            activities.saveAndFlush(activity);
            if (first) {
                notices.opened(activity, sessions.of(id));
            }
        }
        return new StepResult.Done();
    }

    /** No school asks for more places; who waits still gets a seat that comes free. */
    public StepResult closeSignUp(ActivityId id) {
        var activity = mine(id);
        if (activity.state() == ActivityState.OPEN) {
            activity.signUp(false, signing.now());
            activities.saveAndFlush(activity);
        }
        return new StepResult.Done();
    }

    /** Calls the whole activity off, with a reason that everybody who holds a place is told at once. */
    public StepResult cancel(ActivityId id, String because) {
        var activity = mine(id);
        var typed = new ActivityTyped();
        var why = typed.needed(Field.BECAUSE, because, LONGEST_REASON, "Enter why the activity is cancelled");
        if (activity.state() == ActivityState.CANCELLED) {
            return new StepResult.Done();
        }
        if (!activity.goesOn()) {
            return new StepResult.NotNow("The activity is written up and stays as it is");
        }
        if (!typed.problems().isEmpty()) {
            return new StepResult.Wrong(typed.problems());
        }
        var wasKnown = activity.isKnown();
        activity.cancel(why, signing.now());
        activities.saveAndFlush(activity);
        if (wasKnown) {
            notices.cancelled(activity);
        }
        return new StepResult.Done();
    }

    /** Moves one day; everybody who holds a place is told at once. */
    public StepResult move(ActivityId id, SessionId day, SessionForm form) {
        return step(id, day, form.because(), "Enter why it is moved", (typed, why) -> {
            var to = typed.read(
                    new SeriesForm(form.day(), form.starts(), form.ends(), Repeat.ONCE, null, "", Skip.NONE));
            return to.filter(_ -> typed.problems().isEmpty())
                    .<Change>map(series -> session -> session.move(
                            series.dates().getFirst(), series.starts(), series.ends(), why, clock.instant()))
                    .orElse(_ -> {});
        });
    }

    /** Cancels one day of a series; the others stay. Everybody who holds a place is told at once. */
    public StepResult cancelDay(ActivityId id, SessionId day, String because) {
        return step(
                id,
                day,
                because,
                "Enter why this day is cancelled",
                (_, why) -> session -> session.cancel(why, clock.instant()));
    }

    /** Writes down what came of an activity that is over: what was reached and what it cost. */
    public StepResult writeUp(ActivityId id, String impactAchieved, String actualCost) {
        var activity = mine(id);
        var typed = new ActivityTyped();
        var achieved = typed.needed(
                Field.IMPACT_ACHIEVED, impactAchieved, Limits.PARAGRAPH, "Enter what the activity has achieved");
        var cost = typed.money(Field.ACTUAL_COST, actualCost);
        if (activity.state() == ActivityState.CANCELLED || !isOver(activity)) {
            return new StepResult.NotNow("An activity is written up when its last day is over");
        }
        if (cost == null || !typed.problems().isEmpty()) {
            return new StepResult.Wrong(typed.problems());
        }
        activity.writeUp(achieved, cost, signing.now());
        activities.saveAndFlush(activity);
        return new StepResult.Done();
    }

    /** What is done with a day. */
    private interface Change {
        void to(ActivitySession session);
    }

    private StepResult step(
            ActivityId id,
            SessionId day,
            String because,
            String needed,
            BiFunction<ActivityTyped, String, Change> reading) {
        var activity = mine(id);
        var session = sessions.of(id).stream()
                .filter(one -> one.id().equals(day))
                .findFirst()
                .orElseThrow();
        var typed = new ActivityTyped();
        var change = reading.apply(typed, typed.needed(Field.BECAUSE, because, LONGEST_REASON, needed));
        var before = session.line();
        if (!activity.goesOn() || before.cancelled()) {
            return new StepResult.NotNow("This day is cancelled, or the activity is over");
        }
        if (!typed.problems().isEmpty()) {
            return new StepResult.Wrong(List.copyOf(typed.problems()));
        }
        change.to(session);
        sessions.saveAndFlush(session);
        activity.moved(signing.now());
        activities.saveAndFlush(activity);
        if (activity.isKnown()) {
            notices.moved(activity, before, session.line());
        }
        return new StepResult.Done();
    }

    private Activity mine(ActivityId id) {
        return activities
                .hold(id)
                .filter(held -> permissions.mayPut(held.space()))
                .orElseThrow();
    }

    private boolean isOver(Activity activity) {
        return sessions.of(activity.id()).stream()
                .map(ActivitySession::line)
                .filter(day -> !day.cancelled())
                .noneMatch(day -> day.endsAt().isAfter(clock.instant()));
    }
}
