package org.challengepartners.decisions;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.challengepartners.access.SignedIn;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.decisions.LeadResult.Done;
import org.challengepartners.decisions.LeadResult.Refused;
import org.challengepartners.decisions.LeadResult.Why;
import org.challengepartners.decisions.MeetingJournal.Entry;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.RegisterOfMembers;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office writes down, for the chair, what happens at a general meeting. Each step is taken once, whatever is repeated, and under a lock:
 * two at once are one after the other.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/318">Companies Act 2006, ss 318 to 322</a>
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class LeadingMeetings {

    private static final int LONGEST_REASON = 500;
    private static final int FURTHEST_DAYS = 365;

    private final GeneralMeetings meetings;
    private final MeetingSteps steps;
    private final Constitutions constitutions;
    private final EligibleMembers eligible;
    private final RegisterOfMembers register;
    private final Calendars calendars;
    private final GeneralMeetingNotices notices;
    private final SignedIn signedIn;
    private final Clock clock;

    LeadingMeetings(
            GeneralMeetings meetings,
            MeetingSteps steps,
            Constitutions constitutions,
            EligibleMembers eligible,
            RegisterOfMembers register,
            Calendars calendars,
            GeneralMeetingNotices notices,
            SignedIn signedIn,
            Clock clock) {
        this.meetings = meetings;
        this.steps = steps;
        this.constitutions = constitutions;
        this.eligible = eligible;
        this.register = register;
        this.calendars = calendars;
        this.notices = notices;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Opens the meeting, or the adjourned meeting, from the announced time on; the first time it freezes the roll of this instant. (The
     * retry is for a register that changes on the way.)
     *
     * @throws java.util.NoSuchElementException if there is no such meeting, as for every step
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public LeadResult open(CommandId command, GeneralMeetingId id) {
        return steps.step(command, id, whole -> {
            if (whole.state() == GeneralMeetingState.OPEN || whole.state() == GeneralMeetingState.CLOSED) {
                return new Refused(Why.ALREADY_BEGUN);
            }
            var begins = whole.last(StepKind.ADJOURNED)
                    .flatMap(GeneralMeetingStep::until)
                    .orElse(whole.stored().startsAt());
            if (clock.instant().isBefore(begins)) {
                return new Refused(Why.NOT_YET);
            }
            if (!whole.steps().isEmpty()) {
                return steps.done(command, id, Entry.of(StepKind.OPENED, ""));
            }
            var roll = eligible.everybody(constitutions.version(whole.stored().constitutionVersion()));
            if (roll.size() == 0) {
                return new Refused(Why.NOBODY_ENTITLED);
            }
            meetings.freeze(id, roll);
            return steps.done(command, id, Entry.of(StepKind.OPENED, roll.hashWithRights()));
        });
    }

    /** The representative of a member came, or left. */
    public LeadResult attendance(CommandId command, GeneralMeetingId id, MemberId member, boolean here) {
        return steps.sitting(command, id, whole -> {
            var seat = whole.roll().stream()
                    .filter(one -> one.member().id().equals(member))
                    .findFirst();
            if (seat.isEmpty()) {
                return new Refused(Why.NOT_ON_THE_ROLL);
            }
            var inTheRoom = Optional.ofNullable(whole.room().members().get(member));
            if (inTheRoom.isPresent() == here) {
                return new Done();
            }
            var person = inTheRoom.or(() ->
                    Optional.ofNullable(register.representatives().get(member)).map(MeetingRoom::key));
            return person.<LeadResult>map(key -> steps.done(
                            command,
                            id,
                            Entry.of(
                                    here ? StepKind.ARRIVED : StepKind.LEFT,
                                    member,
                                    key,
                                    seat.get().member().legalName())))
                    .orElseGet(() -> new Refused(Why.NOBODY_ACTS));
        });
    }

    /** The holder of a proxy who represents no member, and is not the chair, came or left. */
    public LeadResult holder(CommandId command, GeneralMeetingId id, String name, boolean here) {
        return steps.sitting(
                command,
                id,
                whole -> whole.standing().values().stream()
                        .filter(form -> form.holder() == HolderKind.NAMED
                                && form.holderName().equalsIgnoreCase(Typed.clean(name)))
                        .findFirst()
                        .<LeadResult>map(form -> whole.room().persons().contains(form.holderKey()) == here
                                ? new Done()
                                : steps.done(
                                        command,
                                        id,
                                        Entry.of(
                                                here ? StepKind.ARRIVED : StepKind.LEFT,
                                                null,
                                                form.holderKey(),
                                                form.holderName())))
                        .orElseGet(() -> new Refused(Why.NO_SUCH_HOLDER)));
    }

    /** Puts the meeting off, for example for want of a quorum; forms for it are received again until its own deadline. */
    public LeadResult adjourn(CommandId command, GeneralMeetingId id, Instant until, String why) {
        var reason = Typed.clean(why);
        return steps.sitting(command, id, whole -> {
            if (reason.isEmpty() || Typed.length(reason) > LONGEST_REASON) {
                return new Refused(Why.REASON_MISSING);
            }
            var at = until.truncatedTo(ChronoUnit.MICROS);
            var now = clock.instant();
            if (!at.isAfter(now) || at.isAfter(now.plus(FURTHEST_DAYS, ChronoUnit.DAYS))) {
                return new Refused(Why.NOT_AHEAD);
            }
            if (whole.isPolling()) {
                return new Refused(Why.POLL_RUNS);
            }
            var proxies = NoticeDays.proxiesUntil(at, whole.rules(), calendars.company(), now);
            notices.adjourned(
                    whole.stored(), reason, at, proxies, whole.roll(), register.representatives(), signedIn.name());
            return steps.done(command, id, new Entry(StepKind.ADJOURNED, null, null, "", reason, 0, 0, at, proxies));
        });
    }

    /** Ends the meeting. What was not voted on is not decided. */
    public LeadResult close(CommandId command, GeneralMeetingId id) {
        return steps.sitting(
                command,
                id,
                whole -> whole.isPolling()
                        ? new Refused(Why.POLL_RUNS)
                        : steps.done(command, id, Entry.of(StepKind.CLOSED, "")));
    }
}
