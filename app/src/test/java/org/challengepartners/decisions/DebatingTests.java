package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Members propose, comment, ask for other words and stand behind a proposal, before anybody is asked to decide. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DebatingTests {

    @Autowired
    DecisionsHouse house;

    @Autowired
    Debating debating;

    @Autowired
    LeadingDebates leading;

    @Autowired
    DebateReading reading;

    @Autowired
    Accounting accounting;

    @Autowired
    Proposing proposing;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    MemberId manor;
    MemberId trust;

    @BeforeAll
    void makeThePartnership() {
        var made = house.people();
        manor = Objects.requireNonNull(made.members().get("The Governing Body of Manor School"))
                .id();
        trust = Objects.requireNonNull(made.members().get("Three Rivers Learning Trust"))
                .id();
    }

    @Test
    void aMemberProposesOnceHoweverOftenTheButtonIsPressed() {
        var command = CommandId.next();
        var draft = new ProposalDraft("Share music teachers", "Schools share music teachers.");

        var first = manor(() -> debating.propose(command, manor, draft, inTenDays()));
        var second = manor(() -> debating.propose(command, manor, draft, inTenDays()));

        assertThat(first).isInstanceOf(MemberProposesResult.Made.class).isEqualTo(second);
        assertThat(read(Account.OTHER_MEMBER, ((MemberProposesResult.Made) first).id()))
                .satisfies(
                        seen -> assertThat(seen.proposer()).contains("The Governing Body of Manor School"),
                        seen -> assertThat(seen.open()).isTrue(),
                        seen -> assertThat(seen.lead().rewords()).isFalse());
    }

    @Test
    void nobodyProposesForAMemberThatSheDoesNotRepresent() {
        assertThat(manor(() ->
                        debating.propose(CommandId.next(), trust, new ProposalDraft("Not mine", "Text"), inTenDays())))
                .isEqualTo(new MemberProposesResult.NotItsRepresentative());
    }

    @Test
    void aRepresentativeWhoActsOutsideTheServiceIsRefusedByTheDatabase() {
        var proposal = proposed("Behind the wall");
        assertThatThrownBy(() -> manor(() -> new TransactionTemplate(transactions)
                        .execute(_ -> database.sql("""
                                        insert into decisions.proposal_comment (space_id, comment_id, proposal_id, on_version, member_id,
                                            legal_name, text, said_by, said_at, command)
                                        values (?, ?, ?, 1, ?, 'Anybody', 'In another name', ?, now(), ?)
                                        """)
                                .params(
                                        SpaceId.COMPANY.value(),
                                        CommentId.next().value(),
                                        proposal.value(),
                                        trust.value(),
                                        Account.MANOR_MEMBER.id().value(),
                                        CommandId.next().value())
                                .update())))
                .rootCause()
                .hasMessageContaining("only who represents the member speaks for it");
        assertThatThrownBy(() -> other(() -> new TransactionTemplate(transactions)
                        .execute(_ -> database.sql("""
                                        insert into decisions.proposal_text (space_id, proposal_id, version, title, text, because, said_by,
                                            said_at) values (?, ?, 2, 'Other', 'Other', 'Mine now', ?, now())
                                        """)
                                .params(
                                        SpaceId.COMPANY.value(),
                                        proposal.value(),
                                        Account.OTHER_MEMBER.id().value())
                                .update())))
                .rootCause()
                .hasMessageContaining("only who represents the proposing member");
    }

    @Test
    void aReplyStandsUnderWhatItRepliesToAndOnTheVersionThatWasRead() {
        var proposal = proposed("Talked about");
        other(() -> debating.comment(CommandId.next(), proposal, trust, 1, Optional.empty(), "Who pays?"));
        var question = read(Account.MANOR_MEMBER, proposal).comments().getFirst();
        manor(() -> leading.reword(
                proposal, 1, new ProposalDraft("Talked about", "The partnership pays."), "Somebody asked who pays"));
        manor(() -> debating.comment(
                CommandId.next(), proposal, manor, 2, Optional.of(question.id()), "The partnership does."));

        var comments = read(Account.OTHER_MEMBER, proposal).comments();
        assertThat(comments).hasSize(2);
        assertThat(comments.getFirst())
                .satisfies(
                        one -> assertThat(one.member()).isEqualTo("Three Rivers Learning Trust"),
                        one -> assertThat(one.onVersion()).isEqualTo(1));
        assertThat(comments.getLast())
                .satisfies(
                        one -> assertThat(one.repliesTo()).contains(question.id()),
                        one -> assertThat(one.onVersion()).isEqualTo(2));
    }

    @Test
    void anAmendmentIsAnsweredWithAReasonAndAnAcceptedOneIsTheNextVersion() {
        var proposal = proposed("Amended");
        other(() -> debating.amend(
                CommandId.next(),
                proposal,
                trust,
                1,
                new ProposalDraft("Amended", "Twice a year."),
                "Once is too little"));

        assertThat(manor(() -> leading.ready(proposal))).isEqualTo(new SayResult.AmendmentsWait(1));

        var asked = read(Account.MANOR_MEMBER, proposal).amendments().getFirst();
        assertThat(manor(() -> leading.answer(proposal, asked.id(), true, 1, " ")))
                .isEqualTo(new SayResult.Incomplete(List.of(SayFault.REASON_MISSING)));
        assertThat(manor(() -> leading.answer(proposal, asked.id(), true, 1, "You are right")))
                .isEqualTo(new SayResult.Said());

        var seen = read(Account.OTHER_MEMBER, proposal);
        assertThat(seen.latest())
                .satisfies(
                        words -> assertThat(words.version()).isEqualTo(2),
                        words -> assertThat(words.text()).isEqualTo("Twice a year."),
                        words -> assertThat(words.because()).contains("Three Rivers", "You are right"));
        assertThat(seen.amendments().getFirst().answer()).hasValueSatisfying(answer -> {
            assertThat(answer.accepted()).isTrue();
            assertThat(answer.version()).contains(2);
        });
        assertThat(house.seen(Account.OTHER_MEMBER, proposal).text()).isEqualTo("Twice a year.");
    }

    @Test
    void anAmendmentToWordsThatHaveChangedIsSentBackWithNothingLost() {
        var proposal = proposed("Overtaken");
        manor(() -> leading.reword(proposal, 1, new ProposalDraft("Overtaken", "New words."), "Clearer"));

        assertThat(other(() -> debating.amend(
                        CommandId.next(), proposal, trust, 1, new ProposalDraft("Overtaken", "Mine."), "Better")))
                .isEqualTo(new SayResult.OtherWords(2));
        assertThat(manor(() -> leading.reword(proposal, 1, new ProposalDraft("Overtaken", "A second tab."), "Late")))
                .isEqualTo(new SayResult.OtherWords(2));
    }

    @Test
    void fivePerCentOfTheVotesRequireCirculationWithinTwentyOneDaysAndNewWordsEndTheirRequests() {
        var proposal = proposed("Requested");
        var before = read(Account.MANOR_MEMBER, proposal).requests();
        assertThat(before.needed()).isEqualTo((before.ofAll() + 19) / 20);
        assertThat(before.circulateBy()).isEmpty();

        manor(() -> debating.support(CommandId.next(), proposal, manor, 1, Support.REQUESTS));
        other(() -> debating.support(CommandId.next(), proposal, trust, 1, Support.REQUESTS));
        var after = read(Account.MANOR_MEMBER, proposal).requests();
        assertThat(after.requesting()).isEqualTo(2);
        assertThat(after.circulateBy().isPresent()).isEqualTo(after.needed() <= 2);
        after.circulateBy().ifPresent(day -> assertThat(day).isEqualTo(today().plusDays(21)));

        manor(() -> leading.reword(proposal, 1, new ProposalDraft("Requested", "Other words."), "Asked for"));
        assertThat(read(Account.MANOR_MEMBER, proposal).requests().requesting()).isZero();
    }

    @Test
    void aMemberTakesItsSupportBackAndItsLastWordCounts() {
        var proposal = proposed("Supported");
        other(() -> debating.support(CommandId.next(), proposal, trust, 1, Support.SUPPORTS));
        assertThat(supporters(proposal)).containsExactly("Three Rivers Learning Trust");

        other(() -> debating.support(CommandId.next(), proposal, trust, 1, Support.NONE));
        assertThat(supporters(proposal)).isEmpty();
        assertThat(read(Account.MANOR_MEMBER, proposal).supporting()).isZero();
    }

    @Test
    void nobodyCommentsAfterTheLastDayThoughNoJobHasRun() {
        var proposal = proposed("Closed to comments");
        letCommentsEnd(proposal);

        assertThat(other(() -> debating.comment(CommandId.next(), proposal, trust, 1, Optional.empty(), "Too late")))
                .isEqualTo(new SayResult.Closed());
        assertThat(manor(() -> leading.ready(proposal))).isEqualTo(new SayResult.Said());
    }

    @Test
    void theOfficePutsAProposalToTheMembersOnlyWhenItsMemberSaysThatItIsReady() {
        var proposal = proposed("On its way");
        assertThat(house.seen(Account.OFFICE, proposal).mayOpen()).isFalse();
        letCommentsEnd(proposal);
        assertThat(DecisionsHouse.office(() -> proposing.open(house.order(proposal))))
                .isInstanceOf(OpenResult.AskedAlready.class);

        manor(() -> leading.ready(proposal));
        assertThat(house.seen(Account.OFFICE, proposal).mayOpen()).isTrue();
        house.open(proposal);

        assertThat(manor(() -> leading.withdraw(proposal, "Too late"))).isEqualTo(new SayResult.Closed());
        assertThat(other(() -> debating.support(CommandId.next(), proposal, trust, 1, Support.SUPPORTS)))
                .isEqualTo(new SayResult.Closed());
    }

    @Test
    void aProposalThatIsTakenBackSaysWhyAndIsNotDecided() {
        var proposal = proposed("Taken back");
        manor(() -> leading.withdraw(proposal, "The board has done it already"));

        assertThat(read(Account.OTHER_MEMBER, proposal).withdrawnBecause()).contains("The board has done it already");
        assertThat(house.seen(Account.OFFICE, proposal))
                .satisfies(
                        seen -> assertThat(seen.state()).isEqualTo(ProposalState.WITHDRAWN),
                        seen -> assertThat(seen.mayOpen()).isFalse());
    }

    @Test
    void whatWasDoneAboutADecisionIsSaidByTheOfficeAndReadByEveryMember() {
        var proposal = house.proposal("Accounted for");
        house.open(proposal);
        var command = CommandId.next();

        DecisionsHouse.office(() -> accounting.account(command, proposal, "The board adopted it on Monday."));
        DecisionsHouse.office(() -> accounting.account(command, proposal, "The board adopted it on Monday."));

        assertThat(read(Account.MANOR_MEMBER, proposal).accounts())
                .extracting(AccountLine::text)
                .containsExactly("The board adopted it on Monday.");
    }

    @Test
    void aHeadWhoRepresentsNobodyFindsNothing() {
        var proposal = proposed("Not for heads");

        assertThat(DecisionsHouse.as(Account.MANOR_HEAD, () -> reading.find(proposal)))
                .isEmpty();
    }

    private ProposalId proposed(String title) {
        return ((MemberProposesResult.Made) manor(() -> debating.propose(
                        CommandId.next(), manor, new ProposalDraft(title, "The text of " + title), inTenDays())))
                .id();
    }

    private Debate read(Account account, ProposalId proposal) {
        return DecisionsHouse.as(account, () -> reading.find(proposal)).orElseThrow();
    }

    private static <T> T manor(Supplier<T> work) {
        return DecisionsHouse.as(Account.MANOR_MEMBER, work);
    }

    private static <T> T other(Supplier<T> work) {
        return DecisionsHouse.as(Account.OTHER_MEMBER, work);
    }

    private LocalDate today() {
        return clock.instant().atZone(Closing.LONDON).toLocalDate();
    }

    private LocalDate inTenDays() {
        return today().plusDays(10);
    }

    private List<String> supporters(ProposalId proposal) {
        return DecisionsHouse.as(
                Account.MANOR_MEMBER,
                () -> reading.supporters(proposal, PageRequest.of(0, 25))
                        .map(Supporter::member)
                        .getContent());
    }

    private static void letCommentsEnd(ProposalId proposal) {
        DecisionsHouse.letCommentsEnd(proposal);
    }
}
