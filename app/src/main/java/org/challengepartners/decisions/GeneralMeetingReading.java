package org.challengepartners.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.challengepartners.decisions.AgendaItem.Stage;
import org.challengepartners.decisions.GeneralMeetingDetail.Seat;
import org.challengepartners.decisions.GeneralMeetingDetail.ToVote;
import org.challengepartners.decisions.GeneralMeetings.Resolution;
import org.challengepartners.decisions.arithmetic.VoteOfMember.Way;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.SignedInMember;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.Identity;
import org.springframework.stereotype.Component;

/** Puts together a general meeting from its notice and its steps, for whoever reads it. */
@Component
class GeneralMeetingReading {

    private final GeneralMeetings meetings;
    private final MeetingJournal journal;
    private final RulesOfMeetings rules;
    private final Constitutions constitutions;
    private final SignedInMember signedIn;
    private final Identities identities;
    private final GeneralMeetingNotices notices;
    private final Clock clock;

    GeneralMeetingReading(
            GeneralMeetings meetings,
            MeetingJournal journal,
            RulesOfMeetings rules,
            Constitutions constitutions,
            SignedInMember signedIn,
            Identities identities,
            GeneralMeetingNotices notices,
            Clock clock) {
        this.meetings = meetings;
        this.journal = journal;
        this.rules = rules;
        this.constitutions = constitutions;
        this.signedIn = signedIn;
        this.identities = identities;
        this.notices = notices;
        this.clock = clock;
    }

    /** A meeting with all that the reader may know of it. */
    Optional<WholeMeeting> whole(GeneralMeetingId id) {
        return meetings.find(id)
                .map(stored -> new WholeMeeting(
                        stored,
                        rules.version(stored.rulesVersion()),
                        meetings.resolutions(id),
                        journal.steps(id),
                        meetings.roll(id),
                        journal.proxies(id),
                        journal.votes(id)));
    }

    GeneralMeetingDetail detail(WholeMeeting whole) {
        var stored = whole.stored();
        var room = whole.room();
        var standing = whole.standing();
        var mine = signedIn.all();
        var presence = room.presence(standing.values());
        var put = whole.last(StepKind.ADJOURNED);
        var proxiesUntil = put.flatMap(GeneralMeetingStep::proxiesUntil).orElse(stored.proxiesUntil());
        boolean sits = whole.state() == GeneralMeetingState.OPEN || whole.state() == GeneralMeetingState.CLOSED;
        return new GeneralMeetingDetail(
                paper(whole),
                whole.state(),
                put.flatMap(GeneralMeetingStep::until).orElse(stored.startsAt()),
                proxiesUntil,
                !sits && !clock.instant().isAfter(proxiesUntil),
                whole.agenda().stream().map(one -> item(whole, one)).toList(),
                whole.steps(),
                whole.roll().stream()
                        .map(seat -> new Seat(
                                seat.member(),
                                seat.rights(),
                                room.members().containsKey(seat.member().id()),
                                !room.members().containsKey(seat.member().id())
                                        && room.isRepresented(seat.member().id(), standing)))
                        .toList(),
                presence.counted(),
                whole.isQuorate(),
                whole.steps().stream().findFirst().map(GeneralMeetingStep::note),
                List.copyOf(standing.values()),
                mine,
                toVote(whole, room, standing, mine),
                notices.served(stored.id()).notYet());
    }

    MeetingPaper paper(WholeMeeting whole) {
        var stored = whole.stored();
        var quorum = whole.rules().quorum();
        return new MeetingPaper(
                stored.id(),
                stored.title(),
                stored.place(),
                stored.chair(),
                stored.business(),
                stored.startsAt(),
                stored.sentAt(),
                stored.deemedAt(),
                stored.proxiesUntil(),
                stored.noticeDays(),
                stored.shortNotice(),
                "Version %d: %s"
                        .formatted(whole.rules().version(), whole.rules().articles()),
                quorum.share().numerator() == 0
                        ? "%,d people who each count for a member of their own".formatted(quorum.fewest())
                        : "%,d, or %s of the votes, whichever is more"
                                .formatted(quorum.fewest(), Constitution.words(quorum.share())),
                stored.noticeHash());
    }

    private AgendaItem item(WholeMeeting whole, Resolution one) {
        var stage = whole.stage(one.number());
        return new AgendaItem(
                one.number(),
                one.proposal(),
                one.kind(),
                one.matter(),
                one.title(),
                one.text(),
                one.textHash(),
                one.specialNoticeOn(),
                stage,
                switch (stage) {
                    case BY_HANDS -> Optional.of(byHands(whole, one));
                    case POLLED -> Optional.of(byPoll(whole, one));
                    case WAITING, DEMANDED, POLLING -> Optional.empty();
                });
    }

    private MeetingOutcome byHands(WholeMeeting whole, Resolution one) {
        var step = step(whole, StepKind.HANDS, one.number());
        return outcome(whole, one, false, step, 0, 0);
    }

    private MeetingOutcome byPoll(WholeMeeting whole, Resolution one) {
        var step = step(whole, StepKind.POLL_CLOSED, one.number());
        var parts = step.note().split(" ", -1);
        return outcome(whole, one, true, step, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private MeetingOutcome outcome(
            WholeMeeting whole, Resolution one, boolean byPoll, GeneralMeetingStep step, int abstained, int silent) {
        var constitution = constitutions.version(whole.stored().constitutionVersion());
        return new MeetingOutcome(
                one.kind(),
                byPoll,
                constitution.majority(one.kind()),
                constitution.needs(one.kind()),
                step.inFavour(),
                step.against(),
                abstained,
                silent,
                LocalDate.ofInstant(step.takenAt(), Closing.LONDON));
    }

    private static GeneralMeetingStep step(WholeMeeting whole, StepKind kind, int resolution) {
        return whole.steps().stream()
                .filter(step -> step.is(kind, resolution))
                .findFirst()
                .orElseThrow();
    }

    private List<ToVote> toVote(
            WholeMeeting whole, MeetingRoom room, Map<MemberId, ProxyForm> standing, List<MemberSummary> mine) {
        var me = identities.current().map(Identity::person);
        var left = new ArrayList<ToVote>();
        for (var one : whole.agenda()) {
            if (whole.stage(one.number()) == Stage.POLLING) {
                mine.stream()
                        .filter(member -> room.members().containsKey(member.id()))
                        .map(member -> new ToVote(one.number(), member, false))
                        .forEach(left::add);
                standing.values().stream()
                        .filter(form -> form.person().equals(me) && room.holds(form))
                        .filter(form -> form.on(one.number()) == Direction.DISCRETION)
                        .map(form -> new ToVote(one.number(), form.member(), true))
                        .forEach(left::add);
            }
        }
        var cast = whole.votes().stream()
                .collect(Collectors.groupingBy(
                        MeetingVote::resolution,
                        Collectors.mapping(vote -> key(vote.member(), vote.way()), Collectors.toSet())));
        left.removeIf(one -> cast.getOrDefault(one.resolution(), Set.of())
                .contains(key(one.member().id(), one.byProxy() ? Way.BY_PROXY : Way.IN_PERSON)));
        return left;
    }

    private static String key(MemberId member, Way way) {
        return member + " " + way;
    }
}
