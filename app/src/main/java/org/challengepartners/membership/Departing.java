package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office lets a school leave the partnership at the end of a day, keeps it if that is called off, and takes it back if it
 * returns. The keys of its people end by themselves on that day, to its own rooms and to its hub; what it signed, voted and
 * was called stays as long as the retention table says.
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Departing {

    private static final int LONGEST_REASON = 500;
    private static final int YEARS_AHEAD = 2;

    private final Departures departures;
    private final DepartureEffects effects;
    private final Schools schools;
    private final Retention retention;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Departing(
            Departures departures,
            DepartureEffects effects,
            Schools schools,
            Retention retention,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.departures = departures;
        this.effects = effects;
        this.schools = schools;
        this.retention = retention;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /** Which schools leave or have left, the latest last day first, those that stayed or came back too. */
    @Transactional(readOnly = true)
    public Slice<Departure> all(Pageable page) {
        return Slices.of(page, departures.all(page.getOffset(), page.getPageSize() + 1));
    }

    /** The departures of one school, the latest first; empty for a school that never left, or is not there. */
    @Transactional(readOnly = true)
    public List<Departure> of(SchoolId school) {
        return departures.of(school);
    }

    /** What it would do if the school left at the end of that day; empty if there is no such school. */
    @Transactional(readOnly = true)
    public Optional<DeparturePlan> plan(SchoolId id, LocalDate lastDay) {
        return schools.findById(id)
                .map(school ->
                        new DeparturePlan(school.summary(), lastDay, effects.ends(school), retention.after(lastDay)));
    }

    /**
     * Lets a school leave at the end of that day: the keys that its people hold then are bounded in this transaction.
     *
     * @param command made when the form opened; a repeat gets its first answer
     * @param lastDay a day in Europe/London: today, or one of the next two years
     * @throws java.util.NoSuchElementException if there is no such school
     */
    @AsksSecondFactor
    public DepartureResult announce(CommandId command, SchoolId id, LocalDate lastDay, String reason) {
        var earlier = departures.by(command);
        if (earlier.isPresent()) {
            return new DepartureResult.Recorded(earlier.get());
        }
        var school = schools.findById(id).orElseThrow();
        if (departures.running(id).isPresent()) {
            return new DepartureResult.NotNow();
        }
        return fault(lastDay, reason).orElseGet(() -> {
            var me = identities.current().orElseThrow().person();
            var departure = departures.announce(command, school, lastDay, reason.strip(), me, clock.instant());
            effects.close(school, departure);
            events.publishEvent(new DepartureAnnounced(school.space(), id, departure.at()));
            return new DepartureResult.Recorded(departure);
        });
    }

    private Optional<DepartureResult> fault(LocalDate lastDay, String reason) {
        var today = LocalDate.now(clock);
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(YEARS_AHEAD))) {
            return Optional.of(new DepartureResult.Wrong("Enter a last day from today on, in the next two years"));
        }
        return fault(reason);
    }

    private static Optional<DepartureResult> fault(String reason) {
        if (reason.isBlank()) {
            return Optional.of(new DepartureResult.Wrong("Enter the reason"));
        }
        return reason.strip().length() > LONGEST_REASON
                ? Optional.of(new DepartureResult.Wrong("Reason must be 500 characters or fewer"))
                : Optional.empty();
    }

    /**
     * Lets a school stay that was to leave: its people's keys open as long as their places say, as before.
     *
     * @throws java.util.NoSuchElementException if there is no such school
     */
    public DepartureResult callOff(SchoolId id, String because) {
        var school = schools.findById(id).orElseThrow();
        var running = departures.running(id).filter(found -> found.state() == DepartureState.ANNOUNCED);
        if (running.isEmpty()) {
            return new DepartureResult.NotNow();
        }
        return fault(because).orElseGet(() -> {
            var ended = departures.end(running.get(), DepartureState.CALLED_OFF, because.strip());
            effects.reopen(school);
            events.publishEvent(new DepartureCalledOff(school.space(), id));
            return new DepartureResult.Recorded(ended);
        });
    }

    /**
     * Takes a school back that had left, under its own identity: it is listed again, and the office appoints its people, places
     * it in a hub and has it covered by a member anew.
     *
     * @throws java.util.NoSuchElementException if there is no such school
     */
    @AsksSecondFactor
    public DepartureResult takeBack(SchoolId id, String because) {
        var school = schools.findById(id).orElseThrow();
        var running = departures.running(id).filter(found -> found.state() == DepartureState.LEFT);
        if (running.isEmpty()) {
            return new DepartureResult.NotNow();
        }
        return fault(because).orElseGet(() -> {
            var ended = departures.end(running.get(), DepartureState.RETURNED, because.strip());
            effects.reopen(school);
            effects.list(school);
            events.publishEvent(new SchoolCameBack(school.space(), id));
            return new DepartureResult.Recorded(ended);
        });
    }
}
