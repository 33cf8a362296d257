package org.challengepartners.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.challengepartners.calendar.ClearDays;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;

/**
 * What the office settles when it calls a general meeting; irreversible once the notice is sent.
 *
 * @param command made when the form opened; a repeat gets the first answer
 * @param startsAt when it begins
 * @param consents members that agreed to shorter notice than is due; nobody with full notice
 * @param evidence where these consents are kept
 */
public record MeetingCall(
        CommandId command,
        String title,
        String place,
        String chair,
        String business,
        Instant startsAt,
        List<AgendaEntry> agenda,
        Set<MemberId> consents,
        String evidence) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PLACE = 500;
    private static final int LONGEST_BUSINESS = 5_000;
    private static final int MOST_RESOLUTIONS = 50;
    private static final int FURTHEST_DAYS = 730;

    /** Clear days of special notice, before the meeting: Companies Act 2006, ss 312 and 360. */
    private static final int DAYS_OF_SPECIAL_NOTICE = 28;

    /** Keeps its own copy, and takes the space around the words away. */
    public MeetingCall {
        title = Typed.clean(title);
        place = Typed.clean(place);
        chair = Typed.clean(chair);
        business = Typed.clean(business);
        startsAt = startsAt.truncatedTo(ChronoUnit.MICROS);
        agenda = List.copyOf(agenda);
        consents = Set.copyOf(consents);
        evidence = Typed.clean(evidence);
    }

    /** Whether the members are said to have agreed to short notice. */
    boolean isShort() {
        return !consents.isEmpty() || !evidence.isEmpty();
    }

    /** The day of the meeting, in Europe/London. */
    LocalDate heldOn() {
        return LocalDate.ofInstant(startsAt, Closing.LONDON);
    }

    /** What is wrong with it whatever the register says; empty if nothing is. */
    List<MeetingFault> faults(Instant now) {
        var faults = new ArrayList<MeetingFault>();
        check(faults, isWords(title, LONGEST_NAME), MeetingFault.TITLE_WRONG);
        check(faults, isWords(place, LONGEST_PLACE), MeetingFault.PLACE_WRONG);
        check(faults, isWords(chair, LONGEST_NAME), MeetingFault.CHAIR_WRONG);
        check(faults, isWords(business, LONGEST_BUSINESS), MeetingFault.BUSINESS_WRONG);
        check(faults, startsAt.isAfter(now), MeetingFault.STARTS_IN_THE_PAST);
        check(faults, startsAt.isBefore(now.plus(FURTHEST_DAYS, ChronoUnit.DAYS)), MeetingFault.STARTS_TOO_LATE);
        check(faults, !isShort() || isWords(evidence, LONGEST_PLACE), MeetingFault.EVIDENCE_MISSING);
        check(faults, !agenda.isEmpty() && agenda.size() <= MOST_RESOLUTIONS, MeetingFault.NOTHING_ON_THE_AGENDA);
        check(
                faults,
                agenda.stream().map(AgendaEntry::proposal).distinct().count() == agenda.size(),
                MeetingFault.TWICE_ON_THE_AGENDA);
        var today = LocalDate.ofInstant(now, Closing.LONDON);
        for (var entry : agenda) {
            boolean special = entry.kind() == ResolutionKind.SPECIAL;
            check(faults, special || !entry.matter().needsSpecial(), MeetingFault.ONLY_AS_SPECIAL);
            if (entry.matter().needsMeeting()) {
                check(faults, !special, MeetingFault.REMOVED_BY_ORDINARY);
                check(
                        faults,
                        entry.specialNoticeOn()
                                .filter(day -> !day.isAfter(today))
                                .filter(day -> !day.isAfter(ClearDays.latestNotice(heldOn(), DAYS_OF_SPECIAL_NOTICE)))
                                .isPresent(),
                        MeetingFault.SPECIAL_NOTICE_MISSING);
            }
        }
        return faults.stream().distinct().toList();
    }

    private static boolean isWords(String text, int longest) {
        return !text.isEmpty() && Typed.length(text) <= longest;
    }

    private static void check(List<MeetingFault> faults, boolean right, MeetingFault otherwise) {
        if (!right) {
            faults.add(otherwise);
        }
    }
}
