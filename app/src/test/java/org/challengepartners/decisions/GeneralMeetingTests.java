package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.challengepartners.IntegrationTest;
import org.challengepartners.decisions.LeadResult.Refused;
import org.challengepartners.decisions.LeadResult.Why;
import org.challengepartners.decisions.ResolutionHouse.Voter;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.Registering;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** General meetings from the notice to the record: five members, of whom some come, some send a proxy, and some stay away. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class GeneralMeetingTests {

    @Autowired
    DecisionsHouse house;

    @Autowired
    ResolutionHouse resolutions;

    @Autowired
    MeetingHouse meetings;

    @Autowired
    CallingMeetings calling;

    @Autowired
    LeadingMeetings leading;

    @Autowired
    PollingMeetings polling;

    @Autowired
    AttendingMeetings attending;

    @Autowired
    RecordingMeetings recording;

    @Autowired
    Following following;

    @Autowired
    Registering registering;

    Made made;
    List<Voter> five;

    @BeforeAll
    void makeThePartnership() {
        made = house.people();
        five = resolutions.five(made);
    }

    @Test
    @DisplayName("A notice that leaves too few clear days is not sent, unless members with 90 % of the votes agreed")
    void tooShortANoticeNeedsConsent() {
        var soon = meetings.order("Too soon", ResolutionKind.ORDINARY);
        soon = with(soon, meetings.order("", meetings.at(5), soon.agenda()), Set.of(), "");
        assertThat(faults(soon)).containsExactly(MeetingFault.TOO_FEW_CLEAR_DAYS);
        var everybody = meetings.everybody();
        var tooFew = new HashSet<>(List.copyOf(everybody).subList(0, everybody.size() / 2));
        assertThat(faults(with(soon, soon, tooFew, "Folder 12"))).containsExactly(MeetingFault.TOO_FEW_CONSENTS);
        assertThat(faults(with(soon, soon, everybody, ""))).containsExactly(MeetingFault.EVIDENCE_MISSING);

        var called = meetings.called(with(soon, soon, everybody, "Folder 12"));

        assertThat(seen(Account.MANOR_MEMBER, called).paper().shortNotice()).isEqualTo("Folder 12");
        assertThat(seen(Account.MANOR_MEMBER, called).takesProxies())
                .as("nobody loses the right to a proxy by the short notice")
                .isTrue();
    }

    @Test
    @DisplayName(
            "Articles change by special resolution only, and directors are removed by ordinary resolution with special notice")
    void theLawSaysAsWhatAResolutionIsPut() {
        var proposal = house.proposal("Remove a director");
        assertThat(faults(order(proposal, ResolutionKind.ORDINARY, Matter.ARTICLES, Optional.empty())))
                .containsExactly(MeetingFault.ONLY_AS_SPECIAL);
        assertThat(faults(order(proposal, ResolutionKind.SPECIAL, Matter.REMOVAL_OF_DIRECTOR, Optional.empty())))
                .containsExactly(MeetingFault.REMOVED_BY_ORDINARY, MeetingFault.SPECIAL_NOTICE_MISSING);
    }

    @Test
    @DisplayName("Special notice of a removal leaves 28 clear days before the meeting, and was given by today")
    void specialNoticeLeavesClearDays() {
        var proposal = house.proposal("Remove the auditor");
        assertThat(removal(proposal, 29, 0)).as("28 clear days").isEmpty();
        assertThat(removal(proposal, 28, -1)).as("28 clear days").isEmpty();
        assertThat(removal(proposal, 28, 0)).as("27 clear days").containsExactly(MeetingFault.SPECIAL_NOTICE_MISSING);
        assertThat(removal(proposal, 60, 1)).as("tomorrow").containsExactly(MeetingFault.SPECIAL_NOTICE_MISSING);
    }

    private List<MeetingFault> removal(ProposalId proposal, int daysAhead, int givenIn) {
        var given = LocalDate.ofInstant(meetings.at(givenIn), Closing.LONDON);
        return faults(meetings.order(
                "Removal",
                meetings.at(daysAhead),
                List.of(new AgendaEntry(
                        proposal, ResolutionKind.ORDINARY, Matter.REMOVAL_OF_AUDITOR, Optional.of(given)))));
    }

    @Test
    void aProposalIsDecidedOnceAndARepeatedCallGetsItsFirstAnswer() {
        var order = meetings.order("Once", ResolutionKind.ORDINARY);
        var first = meetings.called(order);
        assertThat(meetings.called(order)).isEqualTo(first);
        assertThat(faults(meetings.order("Twice", meetings.at(30), order.agenda())))
                .containsExactly(MeetingFault.NOT_READY);
    }

    @Test
    @DisplayName("AT-36: A member votes personally after appointing a proxy: one vote, the personal one")
    void thePersonalVoteCounts() {
        var id = meetings.call("Personal vote", ResolutionKind.ORDINARY);
        appoint(0, id, ProxyDraft.chair(Map.of(1, Direction.AGAINST)));
        meetings.opened(id, member(0), member(1));
        meetings.polled(id, 1);
        assertThat(vote(0, id, 0, Choice.FOR)).isInstanceOf(MeetingVoteResult.Counted.class);
        assertThat(vote(0, id, 0, Choice.AGAINST)).isEqualTo(new MeetingVoteResult.VotedAlready(Choice.FOR));
        meetings.led(command -> polling.closePoll(command, id, 1));

        var outcome = outcome(id, 1);
        assertThat(outcome.inFavour()).isEqualTo(1);
        assertThat(outcome.against()).isZero();
        assertThat(outcome.passed()).isTrue();
    }

    @Test
    @DisplayName("AT-35: The holder is absent: proxies unused, and the record says so")
    void anAbsentHoldersProxiesAreUnused() {
        var id = meetings.call("Absent holder", ResolutionKind.ORDINARY);
        appoint(2, id, new ProxyDraft(HolderKind.REPRESENTATIVE, Optional.of(member(3)), "", Map.of(1, Direction.FOR)));
        meetings.opened(id, member(0), member(1));
        meetings.polled(id, 1);
        vote(0, id, 0, Choice.AGAINST);
        meetings.led(command -> polling.closePoll(command, id, 1));
        meetings.led(command -> leading.close(command, id));

        assertThat(outcome(id, 1).inFavour()).isZero();
        assertThat(MeetingRecordTests.json(recording, id)).contains("proxy unused: its holder was not there");
    }

    @Test
    @DisplayName(
            "A proxy who was left to decide votes once for each member; one who was told votes as told without being asked")
    void directedAndFreeProxiesVote() {
        var id = meetings.call("Proxies", ResolutionKind.ORDINARY);
        var toTheTrust = Optional.of(member(2));
        appoint(0, id, new ProxyDraft(HolderKind.REPRESENTATIVE, toTheTrust, "", Map.of(1, Direction.DISCRETION)));
        appoint(1, id, new ProxyDraft(HolderKind.REPRESENTATIVE, toTheTrust, "", Map.of(1, Direction.FOR)));
        appoint(4, id, ProxyDraft.chair(Map.of(1, Direction.ABSTAIN)));
        meetings.opened(id, member(2), member(3));
        meetings.polled(id, 1);

        assertThat(vote(2, id, 0, Choice.FOR)).isInstanceOf(MeetingVoteResult.Counted.class);
        assertThat(vote(2, id, 1, Choice.AGAINST))
                .as("this proxy was told how to vote")
                .isInstanceOf(MeetingVoteResult.NotYours.class);
        assertThat(vote(2, id, 2, Choice.AGAINST)).isInstanceOf(MeetingVoteResult.Counted.class);
        assertThat(vote(4, id, 4, Choice.FOR)).isInstanceOf(MeetingVoteResult.NotInTheRoom.class);
        meetings.led(command -> polling.closePoll(command, id, 1));

        var outcome = outcome(id, 1);
        assertThat(outcome.inFavour()).isEqualTo(2);
        assertThat(outcome.against()).isEqualTo(1);
        assertThat(outcome.abstained()).isEqualTo(1);
        assertThat(outcome.sentence())
                .isEqualTo("Passed as an ordinary resolution, on a poll: 2 votes for and 1 against.");
    }

    @Test
    @DisplayName("Who holds a member's proxy and has come to represent it too votes in the way that she chose")
    void theWayIsTheOneThatWasChosen() {
        var id = meetings.call("Two ways", ResolutionKind.ORDINARY);
        var toTheTrust = Optional.of(member(2));
        appoint(0, id, new ProxyDraft(HolderKind.REPRESENTATIVE, toTheTrust, "", Map.of(1, Direction.DISCRETION)));
        meetings.opened(id, member(2), member(3));
        meetings.polled(id, 1);
        Account.OFFICE.does(() ->
                registering.representative(member(0), five.get(2).account().id()));
        try {
            assertThat(vote(2, id, 0, Choice.FOR)).isInstanceOf(MeetingVoteResult.Counted.class);
        } finally {
            Account.OFFICE.does(() ->
                    registering.representative(member(0), five.get(0).account().id()));
        }
    }

    @Test
    @DisplayName(
            "AT-01: A vote that the office enters for the chair is entered once; repeated, it is answered as before")
    void aVoteForAHolderIsEnteredOnce() {
        var id = meetings.call("Entered once", ResolutionKind.ORDINARY);
        appoint(4, id, ProxyDraft.chair(Map.of(1, Direction.DISCRETION)));
        meetings.opened(id, member(0), member(1));
        meetings.polled(id, 1);
        var command = CommandId.next();
        for (int times = 0; times < 2; times++) {
            assertThat(DecisionsHouse.office(() -> polling.voteForHolder(command, id, 1, member(4), Choice.FOR)))
                    .isInstanceOf(LeadResult.Done.class);
        }
        assertThat(meetings.tried(another -> polling.voteForHolder(another, id, 1, member(4), Choice.AGAINST)))
                .isEqualTo(new Refused(Why.VOTED));
        meetings.led(one -> polling.closePoll(one, id, 1));
        assertThat(DecisionsHouse.office(() -> polling.voteForHolder(command, id, 1, member(4), Choice.FOR)))
                .as("repeated after the end")
                .isInstanceOf(LeadResult.Done.class);
        assertThat(outcome(id, 1).inFavour()).isEqualTo(1);
    }

    @Test
    @DisplayName("A proposal that is put to a meeting ends when the poll on it closes, or with the meeting")
    void aProposalEndsWithItsMeeting() {
        var id = meetings.call("Ends", ResolutionKind.ORDINARY, ResolutionKind.SPECIAL);
        var polled = seen(Account.OFFICE, id).item(1).orElseThrow().proposal();
        var other = seen(Account.OFFICE, id).item(2).orElseThrow().proposal();
        meetings.opened(id, member(0), member(1));
        meetings.polled(id, 1);
        assertThat(house.seen(Account.MANOR_MEMBER, polled).state()).isEqualTo(ProposalState.PUT_TO_DECISION);

        meetings.led(command -> polling.closePoll(command, id, 1));

        assertThat(house.seen(Account.MANOR_MEMBER, polled).state()).isEqualTo(ProposalState.DECIDED);
        assertThat(house.seen(Account.MANOR_MEMBER, other).state()).isEqualTo(ProposalState.PUT_TO_DECISION);
        assertThat(listed(polled).state()).isEqualTo(ProposalState.DECIDED);
        assertThat(listed(polled).closesAt()).isNotNull();
        meetings.led(command -> leading.close(command, id));
        var ended = house.seen(Account.MANOR_MEMBER, other);
        assertThat(ended.state()).isEqualTo(ProposalState.DECIDED);
        assertThat(ended.meeting().orElseThrow().meeting()).isEqualTo(id);
    }

    private ProposalSummary listed(ProposalId proposal) {
        return DecisionsHouse.as(Account.MANOR_MEMBER, () -> following.proposals(PageRequest.of(0, 1_000))).stream()
                .filter(line -> line.id().equals(proposal))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("An adjourned meeting stands in the list by the time at which it goes on")
    void anAdjournedMeetingIsListedByWhenItGoesOn() {
        var adjourned = meetings.call("Listed later", ResolutionKind.ORDINARY);
        meetings.opened(adjourned, member(0));
        meetings.led(command -> leading.adjourn(command, adjourned, meetings.at(90), "No quorum"));
        var next = meetings.call("Listed first", ResolutionKind.ORDINARY);
        assertThat(DecisionsHouse.as(Account.MANOR_MEMBER, () -> attending.meetings(PageRequest.of(0, 1_000))))
                .extracting(GeneralMeetingLine::id)
                .containsSubsequence(next, adjourned);
    }

    @Test
    @DisplayName("A form after the deadline is refused; one in time can be taken back until the meeting begins")
    void deadlinesOfProxies() {
        var id = meetings.call("Deadlines", ResolutionKind.ORDINARY);
        appoint(0, id, ProxyDraft.chair(Map.of(1, Direction.FOR)));
        MeetingHouse.letItBegin(id);
        assertThat(appointed(1, id, ProxyDraft.chair(Map.of(1, Direction.FOR))))
                .isInstanceOf(ProxyResult.TooLate.class);
        assertThat(seen(five.get(0).account(), id).proxies()).hasSize(1);
        assertThat(DecisionsHouse.asMember(
                        five.get(0).account(), () -> attending.revoke(CommandId.next(), id, member(0))))
                .isInstanceOf(ProxyResult.Received.class);
        assertThat(seen(five.get(0).account(), id).proxies()).isEmpty();
        meetings.led(command -> leading.open(command, id));
        assertThat(DecisionsHouse.asMember(
                        five.get(0).account(), () -> attending.revoke(CommandId.next(), id, member(0))))
                .isInstanceOf(ProxyResult.TooLate.class);
    }

    @Test
    void aFormNamesAHolderAndADirectionForEachResolution() {
        var id = meetings.call("Two-way", ResolutionKind.ORDINARY, ResolutionKind.SPECIAL);
        assertThat(appointed(0, id, ProxyDraft.chair(Map.of(1, Direction.FOR))))
                .isInstanceOf(ProxyResult.Incomplete.class);
        assertThat(appointed(
                        0,
                        id,
                        new ProxyDraft(
                                HolderKind.NAMED, Optional.empty(), " ", Map.of(1, Direction.FOR, 2, Direction.FOR))))
                .isInstanceOf(ProxyResult.Incomplete.class);
        assertThat(DecisionsHouse.asMember(
                        five.get(1).account(),
                        () -> attending.appoint(
                                CommandId.next(), id, member(0), ProxyDraft.chair(Map.of(1, Direction.FOR)))))
                .isInstanceOf(ProxyResult.NotItsRepresentative.class);
    }

    @Test
    @DisplayName(
            "Without a quorum of two people nothing is decided; one person with many proxies is one, and the meeting is adjourned")
    void withoutAQuorumTheMeetingIsAdjourned() {
        var id = meetings.call("No quorum", ResolutionKind.ORDINARY);
        for (int appointer : List.of(0, 1, 3)) {
            appoint(
                    appointer,
                    id,
                    new ProxyDraft(HolderKind.REPRESENTATIVE, Optional.of(member(2)), "", Map.of(1, Direction.FOR)));
        }
        assertThat(meetings.tried(command -> leading.open(command, id))).isEqualTo(new Refused(Why.NOT_YET));
        meetings.opened(id, member(2));
        assertThat(meetings.tried(command -> polling.hands(command, id, 1, 1, 0)))
                .isEqualTo(new Refused(Why.NO_QUORUM));
        assertThat(seen(Account.OFFICE, id).counted()).isEqualTo(1);

        meetings.led(command -> leading.adjourn(command, id, meetings.at(14), "No quorum"));

        var adjourned = seen(Account.MANOR_MEMBER, id);
        assertThat(adjourned.state()).isEqualTo(GeneralMeetingState.ADJOURNED);
        assertThat(adjourned.begins()).isEqualTo(meetings.at(14));
        assertThat(adjourned.takesProxies()).isTrue();
        assertThat(meetings.tried(command -> polling.openPoll(command, id, 1))).isEqualTo(new Refused(Why.NOT_OPEN));
    }

    @Test
    @DisplayName(
            "AT-13: Hands that are level do not pass; the chair has no casting vote, and a special resolution needs three quarters")
    void aTieIsNotPassed() {
        var id = meetings.call("Hands", ResolutionKind.ORDINARY, ResolutionKind.SPECIAL);
        meetings.opened(id, member(0), member(1), member(2), member(3));
        assertThat(meetings.tried(command -> polling.hands(command, id, 1, 3, 2)))
                .isEqualTo(new Refused(Why.TOO_MANY_HANDS));
        meetings.led(command -> polling.hands(command, id, 1, 2, 2));
        meetings.led(command -> polling.hands(command, id, 2, 3, 1));

        assertThat(outcome(id, 1).passed()).isFalse();
        assertThat(outcome(id, 2).passed()).isTrue();
        assertThat(outcome(id, 2).figures())
                .anySatisfy(figure -> assertThat(figure.name()).isEqualTo("To be sent to Companies House"));
    }

    @Test
    @DisplayName("Five members, or a tenth of the votes, demand a poll; then hands decide nothing")
    void aPollIsDemanded() {
        var id = meetings.call("Demand", ResolutionKind.ORDINARY);
        meetings.opened(id, member(0), member(1), member(2), member(3), member(4));
        meetings.led(command -> polling.hands(command, id, 1, 3, 2));
        assertThat(meetings.tried(command -> polling.demand(command, id, 1, Set.of())))
                .isEqualTo(new Refused(Why.TOO_FEW_DEMAND));
        var all = five.stream().map(Voter::member).collect(Collectors.toSet());
        meetings.led(command -> polling.demand(command, id, 1, all));

        assertThat(seen(Account.MANOR_MEMBER, id).item(1).orElseThrow().outcome())
                .isEmpty();
        assertThat(meetings.tried(command -> leading.close(command, id))).isInstanceOf(LeadResult.Done.class);
    }

    @Test
    @DisplayName(
            "AT-12, AT-37: The roll is frozen and hashed when the meeting is opened; who joins later changes nothing")
    void theRollIsFrozen() {
        var id = meetings.call("Frozen", ResolutionKind.ORDINARY);
        meetings.opened(id, member(0), member(1));
        var before = seen(Account.MANOR_MEMBER, id);
        resolutions.entered(made, "A late trust", Account.QUALITY_READER);

        var after = seen(Account.MANOR_MEMBER, id);
        assertThat(after.roll()).isEqualTo(before.roll());
        assertThat(after.rollHash()).isPresent().isEqualTo(before.rollHash());
    }

    @Test
    @DisplayName("AT-01: Of many at once that vote for one member, one vote is stored")
    void aVoteIsCastExactlyOnce() {
        var id = meetings.call("At once", ResolutionKind.ORDINARY);
        meetings.opened(id, member(0), member(1));
        meetings.polled(id, 1);
        var results = IntStream.range(0, 20)
                .parallel()
                .mapToObj(_ -> vote(0, id, 0, Choice.FOR))
                .toList();

        assertThat(results)
                .filteredOn(MeetingVoteResult.Counted.class::isInstance)
                .hasSize(1);
        assertThat(JdbcClient.create(TestPostgres.get().superuser())
                        .sql("select count(*) from decisions.meeting_vote where general_meeting_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoHasNoPartInTheCompanySeesNoMeeting() {
        var id = meetings.call("Private", ResolutionKind.ORDINARY);
        assertThat(DecisionsHouse.as(Account.MANOR_HEAD, () -> attending.find(id)))
                .isEmpty();
        assertThat(DecisionsHouse.as(Account.MANOR_HEAD, () -> attending.meetings(PageRequest.of(0, 10))))
                .isEmpty();
        assertThat(DecisionsHouse.as(Account.MANOR_MEMBER, () -> attending.find(GeneralMeetingId.next())))
                .isEmpty();
        assertThatThrownBy(() -> DecisionsHouse.office(() -> leading.open(CommandId.next(), GeneralMeetingId.next())))
                .isInstanceOf(NoSuchElementException.class);
        appoint(1, id, ProxyDraft.chair(Map.of(1, Direction.FOR)));
        assertThat(seen(Account.MANOR_MEMBER, id).proxies())
                .as("other members' forms are theirs until the meeting is over")
                .isEmpty();
        assertThat(seen(Account.OFFICE, id).proxies()).hasSize(1);
    }

    private MeetingCall order(ProposalId proposal, ResolutionKind kind, Matter matter, Optional<LocalDate> special) {
        return meetings.order("Removal", meetings.at(30), List.of(new AgendaEntry(proposal, kind, matter, special)));
    }

    private static MeetingCall with(MeetingCall words, MeetingCall start, Set<MemberId> consents, String evidence) {
        return new MeetingCall(
                words.command(),
                words.title(),
                words.place(),
                words.chair(),
                words.business(),
                start.startsAt(),
                words.agenda(),
                consents,
                evidence);
    }

    private List<MeetingFault> faults(MeetingCall order) {
        return new ArrayList<>(DecisionsHouse.office(() -> calling.check(order)).faults());
    }

    private MemberId member(int voter) {
        return five.get(voter).member();
    }

    private void appoint(int voter, GeneralMeetingId id, ProxyDraft form) {
        assertThat(appointed(voter, id, form)).isInstanceOf(ProxyResult.Received.class);
    }

    private ProxyResult appointed(int voter, GeneralMeetingId id, ProxyDraft form) {
        return DecisionsHouse.asMember(
                five.get(voter).account(), () -> attending.appoint(CommandId.next(), id, member(voter), form));
    }

    private MeetingVoteResult vote(int voter, GeneralMeetingId id, int forMember, Choice choice) {
        return DecisionsHouse.asMember(
                five.get(voter).account(),
                () -> attending.vote(CommandId.next(), id, 1, member(forMember), voter != forMember, choice));
    }

    private MeetingOutcome outcome(GeneralMeetingId id, int resolution) {
        return seen(Account.MANOR_MEMBER, id)
                .item(resolution)
                .orElseThrow()
                .outcome()
                .orElseThrow();
    }

    private GeneralMeetingDetail seen(Account account, GeneralMeetingId id) {
        return account == Account.OFFICE || account == Account.MANOR_MEMBER
                ? DecisionsHouse.as(account, () -> attending.find(id).orElseThrow())
                : DecisionsHouse.asMember(account, () -> attending.find(id).orElseThrow());
    }
}
