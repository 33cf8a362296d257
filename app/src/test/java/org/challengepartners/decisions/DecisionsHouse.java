package org.challengepartners.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.SignedInMember;
import org.challengepartners.tenancy.CommandId;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tests of decisions begin with: the demonstration's people and members, and votes that the office opens on demand. */
@Component
public class DecisionsHouse {

    private final DemonstrationMembership demonstration;
    private final Proposing proposing;
    private final Voting voting;
    private final Following following;
    private final Circulating circulating;
    private final Resolving resolving;
    private final SignedInMember signedInMember;
    private final Clock clock;

    DecisionsHouse(
            DemonstrationMembership demonstration,
            Proposing proposing,
            Voting voting,
            Following following,
            Circulating circulating,
            Resolving resolving,
            SignedInMember signedInMember,
            Clock clock) {
        this.demonstration = demonstration;
        this.proposing = proposing;
        this.voting = voting;
        this.following = following;
        this.circulating = circulating;
        this.resolving = resolving;
        this.signedInMember = signedInMember;
        this.clock = clock;
    }

    /** Makes people, schools and members. */
    public Made people() {
        TestHouse.firstOffice(Account.OFFICE.id());
        return demonstration.make();
    }

    public ProposalId proposal(String title) {
        return office(
                () -> switch (proposing.make(CommandId.next(), new ProposalDraft(title, "The text of " + title))) {
                    case ProposeResult.Made made -> made.id();
                    case ProposeResult.Incomplete incomplete -> throw new AssertionError(incomplete);
                });
    }

    /** A proposal whose vote is open for ten days. */
    public ContestId openVote(String title) {
        return open(proposal(title));
    }

    public ContestId open(ProposalId proposal) {
        return office(() -> switch (proposing.open(order(proposal))) {
            case OpenResult.Opened opened -> opened.id();
            case OpenResult other -> throw new AssertionError(other);
        });
    }

    /** An advisory vote that is answered in this way, open for ten days. */
    public ContestId openVote(String title, Asked asked) {
        var order = order(proposal(title));
        return office(() -> switch (proposing.open(
                new OpeningOrder(order.command(), order.proposal(), order.question(), order.closing(), asked))) {
            case OpenResult.Opened opened -> opened.id();
            case OpenResult other -> throw new AssertionError(other);
        });
    }

    /** Answers for a member as its representative. */
    public CastResult answer(Account account, ContestId contest, MemberId member, int replaces, Answer answer) {
        return as(account, () -> voting.answer(CommandId.next(), contest, member, replaces, answer));
    }

    /** A contest as that person sees it. */
    public ContestDetail seen(Account account, ContestId contest) {
        return as(
                account,
                () -> following.proposals(PageRequest.of(0, 1_000)).stream()
                        .flatMap(line -> following.find(line.id()).flatMap(ProposalDetail::contest).stream())
                        .filter(found -> found.paper().id().equals(contest))
                        .findFirst()
                        .orElseThrow());
    }

    public OpeningOrder order(ProposalId proposal) {
        return new OpeningOrder(
                CommandId.next(),
                proposal,
                "Is the member for it?",
                Closing.at(LocalDate.now(clock).plusDays(10), LocalTime.of(17, 0)));
    }

    /** Casts the vote of a member as its representative. */
    public CastResult cast(Account account, ContestId contest, MemberId member, Choice choice) {
        return as(account, () -> voting.cast(CommandId.next(), contest, member, choice));
    }

    /** A written resolution to these members alone; everybody else of the register is left out with a reason. */
    public ContestId circulate(ProposalId proposal, ResolutionKind kind, MemberId... eligible) {
        return office(() -> {
            var others = circulating.members("", PageRequest.of(0, 10_000)).stream()
                    .map(MemberSummary::id)
                    .filter(member -> !List.of(eligible).contains(member))
                    .collect(Collectors.toSet());
            var order = new CirculationOrder(
                    CommandId.next(),
                    proposal,
                    kind,
                    Matter.OTHER,
                    others,
                    "Subscription unpaid for a year",
                    "Article 12.3");
            return switch (circulating.circulate(order)) {
                case CirculateResult.Circulated circulated -> circulated.id();
                case CirculateResult other -> throw new AssertionError(other);
            };
        });
    }

    /** What awaits the signed-in person. */
    public List<ContestId> awaited() {
        return voting.awaitingMe().stream().map(AwaitedVote::contest).toList();
    }

    /** Agrees for a member as its representative, who may have other places as well. */
    public AgreeResult agree(Account account, ContestId resolution, MemberId member) {
        return asMember(account, () -> resolving.agree(CommandId.next(), resolution, member));
    }

    /** Lets the period of a resolution pass, as only time can: all of it happened so many days earlier. */
    public static void letItLapse(ContestId resolution) {
        var database = JdbcClient.create(TestPostgres.get().superuser());
        database.sql("""
                        update decisions.agreement a set received_at = received_at - make_interval(days => c.lapse_days)
                        from decisions.contest c where c.contest_id = a.contest_id and c.contest_id = ?
                        """).param(resolution.value()).update();
        database.sql("""
                        update decisions.contest set opens_at = opens_at - make_interval(days => lapse_days),
                            closes_at = (((opens_at - make_interval(days => lapse_days)) at time zone 'Europe/London')::date
                                         + lapse_days)::timestamp at time zone 'Europe/London'
                        where contest_id = ?
                        """).param(resolution.value()).update();
    }

    /** A proposal as that person sees it. */
    public ProposalDetail seen(Account account, ProposalId proposal) {
        return as(account, () -> following.find(proposal).orElseThrow());
    }

    /** Manor School's governing body. */
    public MemberId manor() {
        return as(Account.MANOR_MEMBER, signedInMember::all).getFirst().id();
    }

    /** Takes a member off a roll, as no service can. */
    public static void strikeOff(ContestId contest, MemberId member) {
        JdbcClient.create(TestPostgres.get().superuser())
                .sql("delete from decisions.roll_entry where contest_id = ? and member_id = ?")
                .param(contest.value())
                .param(member.value())
                .update();
    }

    /** Lets the closing instant pass, as only time can: nothing of the application is told. */
    public static void letItClose(ContestId contest) {
        JdbcClient.create(TestPostgres.get().superuser())
                .sql(
                        "update decisions.contest set closes_at = opens_at + interval '1 microsecond' where contest_id = ?")
                .param(contest.value())
                .update();
    }

    /** Lets the last day for comments pass, as only time can. */
    public static void letCommentsEnd(ProposalId proposal) {
        JdbcClient.create(TestPostgres.get().superuser())
                .sql("""
                        update decisions.proposal set made_at = made_at - interval '20 days', comments_until = now() - interval '1 minute'
                        where proposal_id = ?
                        """)
                .param(proposal.value())
                .update();
    }

    /** Lets a vote have closed two minutes ago, after a moment in which what was cast was cast. */
    public static void endedAWhileAgo(ContestId contest) {
        JdbcClient.create(TestPostgres.get().superuser())
                .sql("""
                        update decisions.contest set opens_at = now() - interval '1 day', closes_at = now() - interval '2 minutes'
                        where contest_id = ?
                        """)
                .param(contest.value())
                .update();
    }

    public static <T> T as(Account account, Supplier<T> work) {
        return SignIn.as(account.id(), SignIn.roles(account.realmRole()), work);
    }

    /** As somebody who has other places in the partnership and votes for a member as well. */
    public static <T> T asMember(Account account, Supplier<T> work) {
        return SignIn.as(account.id(), SignIn.roles(account.realmRole(), "company-member"), work);
    }

    public static <T> T office(Supplier<T> work) {
        return as(Account.OFFICE, work);
    }
}
