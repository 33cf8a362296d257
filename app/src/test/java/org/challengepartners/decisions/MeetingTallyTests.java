package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.calendar.BankHolidays;
import org.challengepartners.calendar.CompanyDays;
import org.challengepartners.decisions.arithmetic.PollDemand;
import org.challengepartners.decisions.arithmetic.Quorum;
import org.challengepartners.decisions.arithmetic.ShortNotice;
import org.challengepartners.decisions.arithmetic.ShowOfHands;
import org.challengepartners.decisions.arithmetic.VoteOfMember.Way;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a poll of a general meeting is counted, and when its notice and its proxies are in time: pure rules. */
@SuppressWarnings("CanonicalDuration") // the law speaks of hours
class MeetingTallyTests {

    private static final CompanyDays DAYS = new CompanyDays(new BankHolidays(
            Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28)),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31)));
    private static final MeetingRules RULES = new MeetingRules(
            1,
            "The law",
            MeetingNotice.STATUTORY,
            new ProxyPeriod(Duration.ofHours(48)),
            Quorum.STATUTORY,
            PollDemand.STATUTORY,
            ShortNotice.STATUTORY);
    private static final GeneralMeetings.Stored STORED = new GeneralMeetings.Stored(
            GeneralMeetingId.next(),
            "A meeting",
            "The hall",
            "Ada Bright",
            "To decide",
            Instant.EPOCH,
            Instant.EPOCH,
            Instant.EPOCH,
            Instant.EPOCH,
            1,
            1,
            14,
            "",
            "");
    private static final PersonId ANNA = PersonId.next();
    private static final PersonId BEN = PersonId.next();
    private static final RollSeat MANOR = seat("Manor", 1);
    private static final RollSeat ELM = seat("Elm Park", 1);
    private static final RollSeat TRUST = seat("Three Rivers", 3);
    private static final List<RollSeat> ROLL = List.of(MANOR, ELM, TRUST);

    @Test
    @DisplayName("AT-36: A member votes personally after appointing a proxy: one vote, the personal one")
    void thePersonalVoteCounts() {
        var tally = tally(
                room(MANOR, ANNA, ELM, BEN),
                List.of(chair(MANOR, 1, Direction.AGAINST)),
                vote(MANOR, Way.IN_PERSON, Choice.FOR));
        assertThat(tally.rights(Choice.FOR)).isEqualTo(1);
        assertThat(tally.rights(Choice.AGAINST)).isZero();
    }

    @Test
    @DisplayName("AT-35: Holder absent: proxies unused and shown so")
    void anAbsentHoldersProxiesAreUnused() {
        var tally = tally(room(MANOR, ANNA), List.of(heldBy(TRUST, BEN, Direction.FOR)));
        assertThat(tally.rights(Choice.FOR)).isZero();
        assertThat(tally.lines().getLast().how()).isEqualTo("proxy unused: its holder was not there");
    }

    @Test
    @DisplayName(
            "AT-11: Abstentions are outside the base, and weights count: a directed proxy of a trust brings its three votes")
    void weightsCount() {
        var tally = tally(
                room(MANOR, ANNA, ELM, BEN),
                List.of(heldBy(TRUST, BEN, Direction.AGAINST)),
                vote(MANOR, Way.IN_PERSON, Choice.ABSTAIN),
                vote(ELM, Way.IN_PERSON, Choice.FOR));
        assertThat(tally.rights(Choice.AGAINST)).isEqualTo(3);
        assertThat(tally.rights(Choice.FOR)).isEqualTo(1);
        assertThat(tally.rights(Choice.ABSTAIN)).isEqualTo(1);
        assertThat(tally.rights()).isEqualTo(5);
        assertThat(tally.lines().getLast().how()).startsWith("by proxy: the representative of");
    }

    @Test
    void aLaterFormReplacesAnEarlierAndOneTakenBackIsNone() {
        var forms = List.of(
                chair(MANOR, 1, Direction.FOR),
                chair(MANOR, 2, Direction.AGAINST),
                chair(ELM, 1, Direction.FOR),
                new ProxyForm(ELM.member(), 2, HolderKind.NOBODY, Optional.empty(), "", Map.of(), Instant.EPOCH));
        assertThat(ProxyForm.standing(forms)).containsOnlyKeys(MANOR.member().id());
        assertThat(tally(room(TRUST, BEN), forms).rights(Choice.AGAINST)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "One person with three proxies counts once for the quorum, and a proxy left free needs a vote of its holder")
    void oneHolderIsOnePerson() {
        var room = room(MANOR, ANNA);
        var forms = List.of(heldBy(ELM, ANNA, Direction.DISCRETION), heldBy(TRUST, ANNA, Direction.FOR));
        assertThat(room.presence(forms).counted()).isEqualTo(1);
        assertThat(RULES.quorum().reachedBy(room.presence(forms), 5)).isFalse();
        assertThat(room.hands(1, forms)).isEqualTo(new ShowOfHands(1, 1, 0));
        assertThat(tally(room, forms).rights(Choice.FOR)).isEqualTo(3);
        assertThat(tally(room, forms, vote(ELM, Way.BY_PROXY, Choice.FOR)).rights(Choice.FOR))
                .isEqualTo(4);
    }

    @Test
    @DisplayName(
            "A member that is present has a hand, and a holder of proxies one, with a second only where she was told for and against: ss 284, 285")
    void oneHandEachWayAtMost() {
        var room = room(MANOR, ANNA);
        assertThat(room.hands(1, List.of(chair(ELM, 1, Direction.FOR), chair(TRUST, 1, Direction.DISCRETION))))
                .isEqualTo(new ShowOfHands(1, 1, 0));
        assertThat(room.hands(1, List.of(chair(ELM, 1, Direction.FOR), chair(TRUST, 1, Direction.AGAINST))))
                .isEqualTo(new ShowOfHands(1, 1, 1));
        assertThat(room(MANOR, ANNA, ELM, ANNA).hands(1, List.of())).isEqualTo(new ShowOfHands(2, 0, 0));
    }

    @Test
    @DisplayName("The holder of a proxy votes as she decides and leaves before the poll closes: the vote counts")
    void aVoteThatWasCastByProxyCounts() {
        var forms = List.of(heldBy(TRUST, BEN, Direction.DISCRETION));
        var tally = tally(room(MANOR, ANNA), forms, vote(TRUST, Way.BY_PROXY, Choice.FOR));
        assertThat(tally.rights(Choice.FOR)).isEqualTo(3);
        assertThat(tally.lines().getLast().how()).startsWith("by proxy: the representative of");
    }

    @Test
    @DisplayName("A form for the adjourned meeting changes nothing on a poll that had closed before it was received")
    void aLaterFormChangesNoClosedPoll() {
        var closed = Instant.EPOCH.plusSeconds(60);
        var steps = List.of(
                step(StepKind.OPENED, null, ""),
                new GeneralMeetingStep(
                        2,
                        StepKind.POLL_CLOSED,
                        Optional.of(1),
                        Optional.empty(),
                        "",
                        "",
                        1,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        ANNA,
                        closed,
                        ""));
        var late = new ProxyForm(
                MANOR.member(),
                2,
                HolderKind.CHAIR,
                Optional.empty(),
                "",
                Map.of(1, Direction.AGAINST),
                closed.plusSeconds(1));
        var forms = List.of(chair(MANOR, 1, Direction.FOR), late);
        var whole = new WholeMeeting(STORED, RULES, List.of(), steps, ROLL, forms, List.of());
        assertThat(whole.tally(1).rights(Choice.FOR)).isEqualTo(1);
        assertThat(whole.tally(1).rights(Choice.AGAINST)).isZero();
    }

    @Test
    void whoeverLeftIsNotThereAndAnAdjournmentEmptiesTheRoom() {
        var steps = List.of(
                step(StepKind.OPENED, null, ""),
                step(StepKind.ARRIVED, MANOR, MeetingRoom.key(ANNA)),
                step(StepKind.ARRIVED, ELM, MeetingRoom.key(BEN)),
                step(StepKind.LEFT, ELM, MeetingRoom.key(BEN)));
        assertThat(MeetingRoom.of(steps).members())
                .containsOnlyKeys(MANOR.member().id());
        var adjourned = new ArrayList<>(steps);
        adjourned.add(step(StepKind.ADJOURNED, null, ""));
        assertThat(MeetingRoom.of(adjourned).members()).isEmpty();
        assertThat(MeetingRoom.of(adjourned).open()).isFalse();
    }

    @Test
    @DisplayName(
            "Mailed on Thursday 1 October 2026 at 9:00 for Tuesday 20 October at 14:00: in time, and proxies until Friday 16 October at 14:00")
    void theNoticeAndTheProxiesAreCountedInWorkingDays() {
        var days = NoticeDays.of(at("2026-10-20T14:00"), RULES, DAYS, at("2026-10-01T09:00"));
        assertThat(days.earliest()).contains(LocalDate.of(2026, 10, 20));
        assertThat(days.deemed()).contains(at("2026-10-05T09:00"));
        assertThat(days.proxiesUntil()).contains(at("2026-10-16T14:00"));
    }

    @Test
    void atShortNoticeFormsAreReceivedUntilTheMeetingBegins() {
        var days = NoticeDays.of(at("2026-10-05T10:00"), RULES, DAYS, at("2026-10-01T09:00"));
        assertThat(days.proxiesUntil()).contains(at("2026-10-05T10:00"));
    }

    @Test
    void whereHolidaysAreUnknownNothingIsCounted() {
        assertThat(NoticeDays.of(at("2027-10-05T10:00"), RULES, DAYS, at("2027-09-01T09:00"))
                        .earliest())
                .isEmpty();
    }

    private static MeetingTally tally(MeetingRoom room, List<ProxyForm> forms, MeetingVote... votes) {
        return MeetingTally.of(1, ROLL, room, forms, List.of(votes));
    }

    private static MeetingRoom room(Object... memberAndPerson) {
        var members = new HashMap<MemberId, String>();
        for (int i = 0; i < memberAndPerson.length; i += 2) {
            members.put(
                    ((RollSeat) memberAndPerson[i]).member().id(), MeetingRoom.key((PersonId) memberAndPerson[i + 1]));
        }
        return new MeetingRoom(true, members, Set.of());
    }

    private static RollSeat seat(String name, int rights) {
        return new RollSeat(new MemberSummary(MemberId.next(), name), rights);
    }

    private static ProxyForm chair(RollSeat seat, int version, Direction direction) {
        return new ProxyForm(
                seat.member(),
                version,
                HolderKind.CHAIR,
                Optional.empty(),
                "",
                Map.of(1, direction),
                Instant.EPOCH.plusSeconds(version));
    }

    private static ProxyForm heldBy(RollSeat seat, PersonId holder, Direction direction) {
        return new ProxyForm(
                seat.member(),
                1,
                HolderKind.REPRESENTATIVE,
                Optional.of(holder),
                "Another member",
                Map.of(1, direction),
                Instant.EPOCH);
    }

    private static MeetingVote vote(RollSeat seat, Way way, Choice choice) {
        return new MeetingVote(1, seat.member().id(), way, choice, ANNA, Instant.EPOCH, CommandId.next());
    }

    private static GeneralMeetingStep step(StepKind kind, @Nullable RollSeat seat, String person) {
        return new GeneralMeetingStep(
                1,
                kind,
                Optional.empty(),
                Optional.ofNullable(seat).map(one -> one.member().id()),
                person,
                "",
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                ANNA,
                Instant.EPOCH,
                "");
    }

    private static Instant at(String inLondon) {
        return LocalDateTime.parse(inLondon).atZone(Closing.LONDON).toInstant();
    }
}
