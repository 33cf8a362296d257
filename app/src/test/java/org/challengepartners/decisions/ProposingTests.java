package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.CannotCreateTransactionException;

/** The office makes proposals and opens votes, each once. */
@IntegrationTest
@RecordApplicationEvents
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposingTests {

    @Autowired
    DecisionsHouse house;

    @Autowired
    Proposing proposing;

    @BeforeAll
    void makeThePartnership() {
        house.people();
    }

    @Test
    void aProposalIsMadeOnceHoweverOftenTheButtonIsPressed() {
        var command = CommandId.next();
        var draft = new ProposalDraft("Once", "Its text");

        var first = DecisionsHouse.office(() -> proposing.make(command, draft));
        var second = DecisionsHouse.office(() -> proposing.make(command, draft));

        assertThat(first).isInstanceOf(ProposeResult.Made.class).isEqualTo(second);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(DecisionsHouse.office(() -> proposing.make(CommandId.next(), new ProposalDraft("", " "))))
                .isInstanceOf(ProposeResult.Incomplete.class);
    }

    @Test
    void openingAVoteFreezesItAndASecondOneIsRefused() {
        var proposal = house.proposal("Opened once");
        var order = house.order(proposal);

        var first = DecisionsHouse.office(() -> proposing.open(order));
        var repeated = DecisionsHouse.office(() -> proposing.open(order));
        var another = DecisionsHouse.office(() -> proposing.open(house.order(proposal)));

        assertThat(first).isInstanceOf(OpenResult.Opened.class).isEqualTo(repeated);
        assertThat(another).isInstanceOf(OpenResult.AskedAlready.class);
    }

    @Test
    void theOfficeSeesBeforehandWhatOpeningWouldDo() {
        var proposal = house.proposal("Checked first");

        var check = DecisionsHouse.office(() -> proposing.check(house.order(proposal)));

        assertThat(check.title()).isEqualTo("Checked first");
        assertThat(check.entitled()).isGreaterThan(20);
        assertThat(check.faults()).isEmpty();
        assertThat(house.seen(Account.OFFICE, proposal).mayOpen()).isTrue();
        assertThat(house.seen(Account.MANOR_MEMBER, proposal).mayOpen()).isFalse();
    }

    @Test
    void onlyTheOfficeProposesAndOpens() {
        var proposal = house.proposal("Not by members");
        Account.MANOR_MEMBER.does(() -> {
            assertThatThrownBy(() -> proposing.open(house.order(proposal)))
                    .isInstanceOfAny(AccessDeniedException.class, CannotCreateTransactionException.class);
            assertThatThrownBy(() -> proposing.make(CommandId.next(), new ProposalDraft("Mine", "Mine")))
                    .isInstanceOfAny(AccessDeniedException.class, CannotCreateTransactionException.class);
        });
    }

    @Test
    void aProposalThatIsNotThereIsNotFound() {
        Account.OFFICE.does(() -> assertThatThrownBy(() -> proposing.open(house.order(ProposalId.next())))
                .isInstanceOf(NoSuchElementException.class));
    }

    @Test
    void everyStepIsToldWithoutSayingHowAMemberVoted(ApplicationEvents events) {
        var proposal = house.proposal("Told");
        var contest = house.open(proposal);
        var manor = house.manor();
        house.cast(Account.MANOR_MEMBER, contest, manor, Choice.AGAINST);

        assertThat(events.stream(ProposalMade.class).map(ProposalMade::object)).contains("proposal " + proposal);
        assertThat(events.stream(ContestOpened.class).map(ContestOpened::object))
                .contains("contest " + contest);
        assertThat(events.stream(VoteCast.class))
                .hasSize(1)
                .first()
                .satisfies(
                        cast -> assertThat(cast.object()).isEqualTo("contest " + contest + ", member " + manor),
                        cast -> assertThat(cast.toString()).doesNotContain("AGAINST"));
    }
}
