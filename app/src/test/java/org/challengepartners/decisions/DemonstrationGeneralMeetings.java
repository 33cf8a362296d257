package org.challengepartners.decisions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.tenancy.CommandId;
import org.springframework.stereotype.Component;

/** The demonstration's general meetings, made through the services: one to come, with a proxy, and one that was held at short notice. */
@Component
public class DemonstrationGeneralMeetings {

    private static final int DAYS_AHEAD = 40;
    private static final int SECONDS_AHEAD = 2;

    private final Proposing proposing;
    private final CallingMeetings calling;
    private final LeadingMeetings leading;
    private final PollingMeetings polling;
    private final AttendingMeetings attending;
    private final Clock clock;

    DemonstrationGeneralMeetings(
            Proposing proposing,
            CallingMeetings calling,
            LeadingMeetings leading,
            PollingMeetings polling,
            AttendingMeetings attending,
            Clock clock) {
        this.proposing = proposing;
        this.calling = calling;
        this.leading = leading;
        this.polling = polling;
        this.attending = attending;
        this.clock = clock;
    }

    /** What was made. */
    public record Called(GeneralMeetingId coming, GeneralMeetingId held) {}

    /** Makes both, as the office and the representatives. */
    public Called make(Made partnership) {
        var held = held(partnership);
        var start = Closing.at(LocalDate.now(clock).plusDays(DAYS_AHEAD), LocalTime.of(14, 0))
                .at();
        var coming = call(
                "Annual general meeting",
                start,
                Set.of(),
                "",
                proposal(
                        "Receive the accounts of the year",
                        "That the accounts and the report of the board are received."),
                proposal(
                        "Let members send votes in advance",
                        "That the articles are changed so that members can vote in advance of a general meeting."));
        var manor = member(partnership, "The Governing Body of Manor School");
        Account.MANOR_MEMBER.does(() -> attending.appoint(
                CommandId.next(), coming, manor, ProxyDraft.chair(Map.of(1, Direction.FOR, 2, Direction.DISCRETION))));
        return new Called(coming, held);
    }

    private GeneralMeetingId held(Made partnership) {
        var everybody = office(() ->
                calling.members("").stream().map(MemberSummary::id).collect(Collectors.toCollection(HashSet::new)));
        var id = call(
                "Extraordinary general meeting",
                clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(SECONDS_AHEAD),
                everybody,
                "Signed letters of all members, minute book, folder 3",
                proposal("Appoint the auditors", "That Bright and Partners are appointed as auditors of the company."),
                proposal(
                        "Keep the register of members at the office",
                        "That the articles are changed so that the register of members is kept at the partnership office."));
        Awaitility.await().until(() -> lead(command -> leading.open(command, id)) instanceof LeadResult.Done);
        var members = List.of(
                member(partnership, "The Governing Body of Manor School"),
                member(partnership, "The Governing Body of Elm Park School"),
                member(partnership, "Three Rivers Learning Trust"));
        members.forEach(one -> done(command -> leading.attendance(command, id, one, true)));
        done(command -> polling.hands(command, id, 1, 3, 0));
        done(command -> polling.openPoll(command, id, 2));
        Map.of(Account.MANOR_MEMBER, 0, Account.SECOND_MEMBER, 1, Account.OTHER_MEMBER, 2)
                .forEach((account, number) -> account.does(() -> attending.vote(
                        CommandId.next(),
                        id,
                        2,
                        members.get(number),
                        false,
                        account == Account.OTHER_MEMBER ? Choice.AGAINST : Choice.FOR)));
        done(command -> polling.closePoll(command, id, 2));
        done(command -> leading.close(command, id));
        return id;
    }

    private GeneralMeetingId call(
            String title, Instant start, Set<MemberId> consents, String evidence, ProposalId first, ProposalId second) {
        var order = new MeetingCall(
                CommandId.next(),
                title,
                "Manor School, the library",
                "Ada Bright",
                "To decide on the resolutions below, and to answer the questions of members.",
                start,
                List.of(
                        new AgendaEntry(first, ResolutionKind.ORDINARY, Matter.OTHER, Optional.empty()),
                        new AgendaEntry(second, ResolutionKind.SPECIAL, Matter.ARTICLES, Optional.empty())),
                consents,
                evidence);
        return office(() -> switch (calling.call(order)) {
            case CallMeetingResult.Called called -> called.id();
            case CallMeetingResult.Incomplete incomplete -> throw new IllegalStateException(incomplete.toString());
        });
    }

    private ProposalId proposal(String title, String text) {
        return office(() -> switch (proposing.make(CommandId.next(), new ProposalDraft(title, text))) {
            case ProposeResult.Made made -> made.id();
            case ProposeResult.Incomplete incomplete -> throw new IllegalStateException(incomplete.toString());
        });
    }

    private void done(Function<CommandId, LeadResult> step) {
        var result = lead(step);
        if (!(result instanceof LeadResult.Done)) {
            throw new IllegalStateException(result.toString());
        }
    }

    private LeadResult lead(Function<CommandId, LeadResult> step) {
        return office(() -> step.apply(CommandId.next()));
    }

    private static <T> T office(Supplier<T> work) {
        return SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), work);
    }

    private static MemberId member(Made partnership, String legalName) {
        return Objects.requireNonNull(partnership.members().get(legalName)).id();
    }
}
