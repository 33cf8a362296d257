package org.challengepartners.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.challengepartners.access.SignedIn;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.decisions.GeneralMeetings.Resolution;
import org.challengepartners.decisions.GeneralMeetings.Stored;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.RegisterOfMembers;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office calls general meetings of the company.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/part/13/chapter/3">Companies Act 2006, ss 301 to 335</a>
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class CallingMeetings {

    private final GeneralMeetings meetings;
    private final RulesOfMeetings rulesOfMeetings;
    private final Proposals proposals;
    private final Constitutions constitutions;
    private final EligibleMembers eligible;
    private final RegisterOfMembers register;
    private final Calendars calendars;
    private final GeneralMeetingNotices notices;
    private final SignedIn signedIn;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallingMeetings(
            GeneralMeetings meetings,
            RulesOfMeetings rulesOfMeetings,
            Proposals proposals,
            Constitutions constitutions,
            EligibleMembers eligible,
            RegisterOfMembers register,
            Calendars calendars,
            GeneralMeetingNotices notices,
            SignedIn signedIn,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.rulesOfMeetings = rulesOfMeetings;
        this.proposals = proposals;
        this.constitutions = constitutions;
        this.eligible = eligible;
        this.register = register;
        this.calendars = calendars;
        this.notices = notices;
        this.signedIn = signedIn;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /** Few: what can be put on an agenda, by title. */
    @Transactional(readOnly = true)
    public List<ProposalSummary> proposals() {
        return proposals.inState(ProposalState.READY);
    }

    /** Says what a call would do, before it is given. */
    @Transactional(readOnly = true)
    public MeetingCheck check(MeetingCall call) {
        var roll = eligible.everybody(constitutions.current());
        var rules = rulesOfMeetings.current();
        var days = NoticeDays.of(call.startsAt(), rules, calendars.company(), clock.instant());
        var representatives = register.representatives();
        return new MeetingCheck(
                days.earliest(),
                days.proxiesUntil(),
                roll.size(),
                roll.rights(),
                roll.size() == 0 ? 0 : rules.shortNotice().neededRights(roll.rights()),
                consents(call, roll).stream().mapToInt(RollSeat::rights).sum(),
                roll.members().stream()
                        .filter(member -> !representatives.containsKey(member.id()))
                        .map(MemberSummary::legalName)
                        .sorted()
                        .toList(),
                faults(call, roll, rules, days));
    }

    /**
     * Sends the notice of a general meeting to every member: freezes its time and place, its agenda and the rules under which it is held.
     * Blocked where the clear days are too few, unless enough members agreed to short notice. A repeated command gets its first answer.
     */
    @Retryable(
            includes = {DataIntegrityViolationException.class, OptimisticLockingFailureException.class},
            maxRetries = 1,
            delay = 0)
    @AsksSecondFactor
    public CallMeetingResult call(MeetingCall call) {
        var earlier = meetings.calledBy(call.command());
        if (earlier.isPresent()) {
            return new CallMeetingResult.Called(earlier.get());
        }
        var constitution = constitutions.current();
        var roll = eligible.everybody(constitution);
        var rules = rulesOfMeetings.current();
        var now = clock.instant();
        var days = NoticeDays.of(call.startsAt(), rules, calendars.company(), now);
        var faults = faults(call, roll, rules, days);
        return faults.isEmpty()
                ? send(call, roll, rules, constitution, days, now)
                : new CallMeetingResult.Incomplete(faults);
    }

    private CallMeetingResult send(
            MeetingCall call, Roll roll, MeetingRules rules, Constitution constitution, NoticeDays days, Instant now) {
        var id = GeneralMeetingId.next();
        var stored = new Stored(
                id,
                call.title(),
                call.place(),
                call.chair(),
                call.business(),
                call.startsAt(),
                now,
                days.deemed().orElseThrow(),
                days.proxiesUntil().orElseThrow(),
                constitution.version(),
                rules.version(),
                rules.notice().clearDays(),
                call.evidence(),
                noticeHash(call));
        var agenda = agenda(call);
        for (var entry : call.agenda()) {
            var proposal = proposals.findById(entry.proposal()).orElseThrow();
            if (!proposal.putToMeeting()) {
                throw new IllegalStateException("put to the members meanwhile: " + entry.proposal());
            }
            proposals.save(proposal);
        }
        meetings.add(stored, constitution, identities.current().orElseThrow().person(), call.command());
        meetings.add(id, call.heldOn(), agenda);
        meetings.consented(id, consents(call, roll));
        notices.called(stored, agenda, roll, register.representatives(), signedIn.name());
        events.publishEvent(new GeneralMeetingMoved(SpaceId.COMPANY, id));
        return new CallMeetingResult.Called(id);
    }

    private List<Resolution> agenda(MeetingCall call) {
        return IntStream.range(0, call.agenda().size())
                .mapToObj(index -> {
                    var entry = call.agenda().get(index);
                    var proposal = proposals.findById(entry.proposal()).orElseThrow();
                    return new Resolution(
                            index + 1,
                            proposal.id(),
                            entry.kind(),
                            entry.matter(),
                            proposal.title(),
                            proposal.text(),
                            Fingerprint.of(proposal.title() + "\n" + entry.kind() + "\n" + proposal.text()),
                            entry.specialNoticeOn().filter(_ -> entry.matter().needsMeeting()));
                })
                .toList();
    }

    static String noticeHash(MeetingCall call) {
        return MeetingRecord.noticeHash(call.title(), call.place(), call.chair(), call.business(), call.startsAt());
    }

    private static List<RollSeat> consents(MeetingCall call, Roll roll) {
        return roll.seats().stream()
                .filter(seat -> call.consents().contains(seat.member().id()))
                .toList();
    }

    private List<MeetingFault> faults(MeetingCall call, Roll roll, MeetingRules rules, NoticeDays days) {
        var faults = new ArrayList<>(call.faults(clock.instant()));
        if (roll.size() == 0) {
            faults.add(MeetingFault.NOBODY_ENTITLED);
        }
        if (call.agenda().stream()
                .anyMatch(entry -> proposals
                        .findById(entry.proposal())
                        .filter(found -> found.state() == ProposalState.READY)
                        .isEmpty())) {
            faults.add(MeetingFault.NOT_READY);
        }
        if (days.earliest().isEmpty()) {
            faults.add(MeetingFault.HOLIDAYS_UNKNOWN);
        } else if (call.isShort()) {
            var consents = consents(call, roll);
            int votes = consents.stream().mapToInt(RollSeat::rights).sum();
            if (roll.size() > 0 && !rules.shortNotice().agreed(consents.size(), roll.size(), votes, roll.rights())) {
                faults.add(MeetingFault.TOO_FEW_CONSENTS);
            }
        } else if (call.heldOn().isBefore(days.earliest().get())) {
            faults.add(MeetingFault.TOO_FEW_CLEAR_DAYS);
        }
        return faults;
    }

    /** Members whose consent to short notice can be recorded, by name. */
    @Transactional(readOnly = true)
    public List<MemberSummary> members(String letters) {
        return register.entitled().stream()
                .filter(member -> member.legalName().toLowerCase(Locale.UK).contains(letters.toLowerCase(Locale.UK)))
                .toList();
    }
}
