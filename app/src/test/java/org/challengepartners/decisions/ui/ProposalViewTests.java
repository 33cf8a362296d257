package org.challengepartners.decisions.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Objects;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.decisions.CastResult;
import org.challengepartners.decisions.Choice;
import org.challengepartners.decisions.ContestId;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.DecisionsHouse;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.Registering;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a proposal: reading, voting, and the result. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalViewTests extends SpringBrowserlessTest {

    @Autowired
    DecisionsHouse house;

    @Autowired
    Registering registering;

    @Autowired
    LiveUpdates liveUpdates;

    Made made;
    MemberId manor;

    @BeforeAll
    void makeThePartnership() {
        made = house.people();
        manor = house.manor();
    }

    @Test
    void aRepresentativeReadsWhatTheVoteDoesBeforeSheVotes() {
        var proposal = house.proposal("A charter for reviewers");
        house.open(proposal);

        open(Account.MANOR_MEMBER, proposal);

        assertThat(words())
                .contains(
                        "The text of A charter for reviewers",
                        "Advisory; not a resolution of the company",
                        "While voting is open nobody sees any vote or number",
                        "how each member voted, by name",
                        "17:00 (UK time)",
                        "A vote is final");
        assertThat(find(H1.class).single().getText()).isEqualTo("A charter for reviewers");
    }

    @Test
    void sheVotesOnceAndThePageSaysThatItIsCounted() {
        var proposal = house.proposal("Vote by hand");
        house.open(proposal);
        open(Account.MANOR_MEMBER, proposal);

        choose("For");
        press("Cast this vote");

        assertThat(find(Confirmation.class).single().getText())
                .isEqualTo("The vote of The Governing Body of Manor School is counted: For");
        assertThat(find(Button.class).withText("Cast this vote").exists()).isFalse();
        assertThat(words())
                .contains("The Governing Body of Manor School voted for on")
                .doesNotContain("members (");
    }

    @Test
    void withoutAChoiceNothingIsSentAndThePageSaysWhatToDo() {
        var proposal = house.proposal("Nothing chosen");
        house.open(proposal);
        open(Account.MANOR_MEMBER, proposal);

        press("Cast this vote");

        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("Choose for, against or abstain");
        assertThat(house.cast(Account.MANOR_MEMBER, contest(proposal), manor, Choice.FOR))
                .isInstanceOf(CastResult.Counted.class);
    }

    @Test
    @DisplayName(
            "AT-01: A second tab that was open before the first one voted, and has heard nothing, learns that the member has voted")
    void aSecondTabLearnsThatTheMemberHasVoted() {
        var proposal = house.proposal("Two tabs");
        var contest = house.open(proposal);
        open(Account.MANOR_MEMBER, proposal);
        liveUpdates.off(find(ProposalView.class).single());
        house.cast(Account.MANOR_MEMBER, contest, manor, Choice.ABSTAIN);

        choose("For");
        press("Cast this vote");

        assertThat(find(Confirmation.class).single().getText())
                .isEqualTo("The Governing Body of Manor School has voted already: Abstain. That vote stands");
    }

    @Test
    void aSecondTabThatHearsOfTheVoteOffersNoneAnyMore() {
        var proposal = house.proposal("Two live tabs");
        var contest = house.open(proposal);
        open(Account.MANOR_MEMBER, proposal);

        house.cast(Account.MANOR_MEMBER, contest, manor, Choice.ABSTAIN);

        await().pollInSameThread().until(() -> {
            roundTrip();
            return !find(Button.class).withText("Cast this vote").exists();
        });
        assertThat(words()).contains("The Governing Body of Manor School abstained on");
    }

    @Test
    @DisplayName(
            "AT-43, AT-44: An open page whose closing time has passed says so and shows the result, though nothing has told it")
    void anOpenPageWhoseClosingTimeHasPassedSaysSoAndShowsTheResult() {
        var proposal = house.proposal("Left open");
        var contest = house.open(proposal);
        open(Account.MANOR_MEMBER, proposal);
        DecisionsHouse.letItClose(contest);

        choose("For");
        press("Cast this vote");

        assertThat(words())
                .contains(
                        "Voting has closed, so the vote of The Governing Body of Manor School was not counted",
                        "No member voted, so there is no result.");
    }

    @Test
    @DisplayName(
            "AT-11, AT-14, AT-15, AT-25: After closing everybody reads the sentence, the figures with their units, and the votes by name")
    void afterClosingEverybodyReadsTheSentenceTheFiguresAndTheVotesByName() {
        var proposal = house.proposal("All said");
        var contest = house.open(proposal);
        house.cast(Account.MANOR_MEMBER, contest, manor, Choice.FOR);
        DecisionsHouse.letItClose(contest);

        open(Account.SECOND_MEMBER, proposal);

        var size = house.seen(Account.OFFICE, proposal)
                .contest()
                .orElseThrow()
                .paper()
                .rollSize();
        assertThat(words())
                .contains(
                        "More members voted for than against: 1 to 0.",
                        "1 member (100.00 % of the 1 member who voted for or against)",
                        "of the %,d members on the roll".formatted(size),
                        "The Governing Body of Elm Park School did not vote",
                        "Advisory; not a resolution of the company")
                .doesNotContain("ADVISORY_POLL");
        assertThat(find(Button.class).withText("Cast this vote").exists()).isFalse();
    }

    @Test
    @DisplayName("AT-07: What somebody has chosen and not sent survives whatever others do")
    void othersVotesNeverResetTheFormOfSomebodyWhoIsChoosing() {
        var proposal = house.proposal("Still thinking");
        var contest = house.open(proposal);
        open(Account.MANOR_MEMBER, proposal);
        choose("Against");
        var before = words();

        house.cast(Account.SECOND_MEMBER, contest, second(), Choice.FOR);
        house.openVote("Something else happens");
        roundTrip();

        assertThat(group("Is the member for it?").getValue()).isEqualTo(Choice.AGAINST);
        assertThat(words()).isEqualTo(before);
    }

    @Test
    void aChoiceNeverGoesAlongToAnotherProposal() {
        var first = house.proposal("The first question");
        house.open(first);
        var second = house.proposal("The second question");
        house.open(second);
        open(Account.MANOR_MEMBER, first);
        choose("For");

        UI.getCurrent().navigate(DecisionLinks.proposal(second));

        assertThat(group("Is the member for it?").getValue()).isNull();
    }

    @Test
    void anOpenPageHearsThatAVoteHasOpened() {
        var proposal = house.proposal("Opened while I read");
        open(Account.MANOR_MEMBER, proposal);
        assertThat(words()).contains("Not put to the members yet");

        house.open(proposal);

        await().pollInSameThread().until(() -> {
            roundTrip();
            return find(Button.class).withText("Cast this vote").exists();
        });
        assertThat(words()).contains("Voting is open until");
    }

    @Test
    void whoRepresentsTwoMembersIsAskedForWhich() {
        DecisionsHouse.office(() -> {
            for (var name : List.of("Ashfield Trust", "Birchfield Trust")) {
                var entered = registering.enter(name, made.manor().joinedOn(), List.of());
                registering.representative(entered.id(), Account.PEER_REVIEWER.id());
            }
            return true;
        });
        var proposal = house.proposal("Two members");
        house.open(proposal);
        SignIn.enter(Account.PEER_REVIEWER.id(), SignIn.roles("reviewer", "company-member"));
        UI.getCurrent().navigate(DecisionLinks.proposal(proposal));

        choose("Against");
        press("Cast this vote");
        assertThat(words()).contains("Choose the member you are voting for");

        test(group("Which member are you voting for?")).selectItem("Birchfield Trust");
        press("Cast this vote");
        assertThat(find(Confirmation.class).single().getText()).contains("Birchfield Trust is counted: Against");

        choose("For");
        press("Cast this vote");
        assertThat(find(Confirmation.class).single().getText()).contains("Ashfield Trust is counted: For");
    }

    @Test
    void aMemberWhoIsNotOnTheRollIsTold() {
        var proposal = house.proposal("Before they came");
        house.open(proposal);
        DecisionsHouse.office(() -> {
            var entered = registering.enter("The Latecomers", made.manor().joinedOn(), List.of());
            registering.representative(entered.id(), Account.LEAD_REVIEWER.id());
            return true;
        });
        SignIn.enter(Account.LEAD_REVIEWER.id(), SignIn.roles("reviewer", "company-member"));
        UI.getCurrent().navigate(DecisionLinks.proposal(proposal));

        assertThat(words()).contains("The Latecomers is not on the roll");
        assertThat(find(Button.class).withText("Cast this vote").exists()).isFalse();
    }

    @Test
    void theOfficeFindsTheWayToOpenAVoteAndAMemberDoesNot() {
        var proposal = house.proposal("Not asked yet");

        open(Account.OFFICE, proposal);
        assertThat(find(Anchor.class)
                        .withText("Open an advisory vote on this proposal")
                        .exists())
                .isTrue();
        open(Account.MANOR_MEMBER, proposal);
        assertThat(find(Anchor.class)
                        .withText("Open an advisory vote on this proposal")
                        .exists())
                .isFalse();
    }

    @Test
    void aProposalThatIsNotThereAndOneThatIsNotMineLookTheSame() {
        var proposal = house.proposal("Not for strangers");
        open(Account.MANOR_MEMBER, ProposalId.next());
        var absent = words();

        SignIn.enter(Account.MANOR_HEAD.id(), SignIn.roles("headteacher", "company-member"));
        UI.getCurrent().navigate(DecisionLinks.proposal(proposal));

        assertThat(words()).isEqualTo(absent).contains("Page not found");
    }

    private MemberId second() {
        return Objects.requireNonNull(made.members().get("The Governing Body of Elm Park School"))
                .id();
    }

    private void open(Account account, ProposalId proposal) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(DecisionLinks.proposal(proposal));
    }

    private ContestId contest(ProposalId proposal) {
        return house.seen(Account.OFFICE, proposal)
                .contest()
                .orElseThrow()
                .paper()
                .id();
    }

    private void choose(String choice) {
        test(group("Is the member for it?")).selectItem(choice);
    }

    @SuppressWarnings("rawtypes")
    private RadioButtonGroup group(String label) {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> Objects.equals(group.getLabel(), label))
                .findFirst()
                .orElseThrow();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
