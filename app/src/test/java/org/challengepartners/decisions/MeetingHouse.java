package org.challengepartners.decisions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.tenancy.CommandId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** General meetings for tests: called by the office with full notice, and begun as only time can begin them. */
@Component
public class MeetingHouse {

    private static final int DAYS_AHEAD = 30;

    private final CallingMeetings calling;
    private final LeadingMeetings leading;
    private final PollingMeetings polling;
    private final AttendingMeetings attending;
    private final DecisionsHouse decisions;
    private final Clock clock;

    MeetingHouse(
            CallingMeetings calling,
            LeadingMeetings leading,
            PollingMeetings polling,
            AttendingMeetings attending,
            DecisionsHouse decisions,
            Clock clock) {
        this.calling = calling;
        this.leading = leading;
        this.polling = polling;
        this.attending = attending;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** In thirty days, with a resolution of each of these kinds. */
    public GeneralMeetingId call(String title, ResolutionKind... kinds) {
        return called(order(title, kinds));
    }

    public MeetingCall order(String title, ResolutionKind... kinds) {
        var agenda = new ArrayList<AgendaEntry>();
        for (var kind : kinds) {
            agenda.add(new AgendaEntry(
                    decisions.proposal(title + ", " + kind.inSentence()), kind, Matter.OTHER, Optional.empty()));
        }
        return order(title, at(DAYS_AHEAD), agenda);
    }

    MeetingCall order(String title, Instant start, List<AgendaEntry> agenda) {
        return new MeetingCall(
                CommandId.next(),
                title,
                "Manor School, the library",
                "Ada Bright",
                "To receive the report of the board, and to decide on the resolutions below.",
                start,
                agenda,
                Set.of(),
                "");
    }

    Instant at(int daysAhead) {
        return Closing.at(LocalDate.now(clock).plusDays(daysAhead), LocalTime.of(14, 0))
                .at();
    }

    /** Sends that notice. */
    public GeneralMeetingId called(MeetingCall order) {
        return DecisionsHouse.office(() -> switch (calling.call(order)) {
            case CallMeetingResult.Called called -> called.id();
            case CallMeetingResult.Incomplete incomplete -> throw new AssertionError(incomplete);
        });
    }

    /** Everybody who is entitled, for consents to short notice. */
    Set<MemberId> everybody() {
        return DecisionsHouse.office(() ->
                calling.members("").stream().map(MemberSummary::id).collect(Collectors.toCollection(HashSet::new)));
    }

    /** Opens it now, with these members in the room. */
    public void opened(GeneralMeetingId id, MemberId... present) {
        letItBegin(id);
        led(command -> leading.open(command, id));
        for (var member : present) {
            came(id, member);
        }
    }

    /** That member's representative comes. */
    public void came(GeneralMeetingId id, MemberId member) {
        led(command -> leading.attendance(command, id, member, true));
    }

    /** That member appoints a proxy. */
    public void appointed(ResolutionHouse.Voter voter, GeneralMeetingId id, ProxyDraft form) {
        DecisionsHouse.asMember(voter.account(), () -> attending.appoint(CommandId.next(), id, voter.member(), form));
    }

    /** A step that must be taken. */
    public void led(Function<CommandId, LeadResult> step) {
        var result = tried(step);
        if (!(result instanceof LeadResult.Done)) {
            throw new AssertionError(result);
        }
    }

    LeadResult tried(Function<CommandId, LeadResult> step) {
        return DecisionsHouse.office(() -> step.apply(CommandId.next()));
    }

    /** Opens the poll on a resolution. */
    public void polled(GeneralMeetingId id, int resolution) {
        led(command -> polling.openPoll(command, id, resolution));
    }

    /** Lets the weeks pass until the meeting begins, as only time can: notice and deadline lie where they lay before it. */
    public static void letItBegin(GeneralMeetingId id) {
        letItBegin(TestPostgres.get().superuser(), id);
    }

    /** The same in another house. */
    public static void letItBegin(DataSource superuser, GeneralMeetingId id) {
        new JdbcTemplate(superuser).execute("""
                set session_replication_role = replica;
                update decisions.general_meeting
                   set starts_at = date_trunc('second', now()), held_on = (now() at time zone 'Europe/London')::date,
                       sent_at = now() - interval '40 days', deemed_at = now() - interval '38 days',
                       proxies_until = now() - interval '2 days',
                       notice_hash = encode(sha256(convert_to(concat_ws(E'\\n', title, place, chair, business,
                           (extract(epoch from date_trunc('second', now())) * 1000000)::bigint), 'UTF8')), 'hex')
                 where general_meeting_id = '%1$s';
                update decisions.meeting_resolution set held_on = (now() at time zone 'Europe/London')::date
                 where general_meeting_id = '%1$s';
                set session_replication_role = origin;
                """.formatted(id));
    }
}
