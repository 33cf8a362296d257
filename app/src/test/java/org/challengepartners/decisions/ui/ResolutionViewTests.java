package org.challengepartners.decisions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.decisions.ContestId;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.DecisionsHouse;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.decisions.ResolutionHouse;
import org.challengepartners.decisions.ResolutionHouse.Voter;
import org.challengepartners.decisions.ResolutionKind;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a written resolution: the office circulates it, members agree, and everybody reads how it stands. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ResolutionViewTests extends SpringBrowserlessTest {

    @Autowired
    DecisionsHouse house;

    @Autowired
    ResolutionHouse resolutions;

    List<Voter> five;

    @BeforeAll
    void makeThePartnership() {
        five = resolutions.five(house.people());
    }

    @Test
    void theOfficeCirculatesAProposalInThreeSteps() {
        var proposal = house.proposal("Raise the subscription");
        open(Account.OFFICE, proposal);
        assertThat(words())
                .contains("Advisory; not a resolution of the company", "A written resolution of the company");
        UI.getCurrent()
                .navigate(find(Anchor.class)
                        .withText("Circulate this proposal as a written resolution")
                        .single()
                        .getHref());

        press("Continue");
        assertThat(errors()).contains("Choose ordinary or special", "Choose what the resolution is about");
        choose("Which kind of resolution is it?", "Ordinary resolution");
        choose("What is it about?", "Removing a director before the end of the term of office");
        press("Continue");
        assertThat(errors()).contains("only at a general meeting");
        choose("What is it about?", "Something else");
        press("Continue");

        assertThat(heading()).isEqualTo("Check the resolution before it is sent");
        assertThat(words()).contains("more than 1/2", "You cannot take this back", "nobody votes for them");
        press("Circulate the resolution");
        assertThat(heading()).isEqualTo("Raise the subscription");
        assertThat(words()).contains("Before the members", "Not passed yet: 0 of", "not yet handed over");
    }

    @Test
    void aMemberAgreesAfterTickingThatItMeansIt() {
        var proposal = resolution("Agree by hand");
        open(Account.MANOR_MEMBER, proposal);
        assertThat(words())
                .contains(
                        "An agreement cannot be taken back",
                        "not answering is not agreement",
                        "It was put as an ordinary resolution and can pass only as that");

        press("Agree to this resolution");
        assertThat(errors()).contains("Tick that you agree for the member");
        test(find(Checkbox.class).single()).click();
        press("Agree to this resolution");

        assertThat(find(Confirmation.class).single().getText())
                .isEqualTo("The agreement of The Governing Body of Manor School is recorded");
        assertThat(find(Button.class).withText("Agree to this resolution").exists())
                .isFalse();
        assertThat(words())
                .contains("The Governing Body of Manor School agreed on", "Not passed yet: 1 of 5 votes have agreed");
    }

    @Test
    @DisplayName("AT-07: What somebody has ticked and not sent survives whatever others do")
    void othersAgreementsNeverResetTheForm() {
        var proposal = resolution("About to agree");
        open(Account.MANOR_MEMBER, proposal);
        test(find(Checkbox.class).single()).click();
        house.agree(five.get(1).account(), contest(proposal), five.get(1).member());
        roundTrip();

        assertThat(find(Checkbox.class).single().getValue()).isTrue();
    }

    @Test
    void theDecidingAgreementIsToldAndThePageSaysPassed() {
        var proposal = resolution("Passing by hand");
        for (int voter : List.of(3, 4)) {
            house.agree(
                    five.get(voter).account(),
                    contest(proposal),
                    five.get(voter).member());
        }
        open(Account.SECOND_MEMBER, proposal);
        test(find(Checkbox.class).single()).click();
        press("Agree to this resolution");

        assertThat(find(Confirmation.class).single().getText())
                .isEqualTo(
                        "The agreement of The Governing Body of Elm Park School is recorded, and with it the resolution has passed");
        assertThat(words())
                .contains("Passed as an ordinary resolution on", "when members with 3 of 5 votes had agreed");
        UI.getCurrent().navigate(DecisionLinks.PROPOSALS);
        assertThat(words()).contains("passed at");
    }

    @Test
    void aLapsedResolutionTakesNoAgreementAndSaysWhatWasMissing() {
        var proposal = resolution("Left lying");
        open(Account.MANOR_MEMBER, proposal);
        DecisionsHouse.letItLapse(contest(proposal));
        test(find(Checkbox.class).single()).click();
        press("Agree to this resolution");

        assertThat(errors()).contains("The resolution has lapsed");
        assertThat(words()).contains("Lapsed at the end of", "3 more were needed", "did not agree");
    }

    @Test
    void theOfficeAdoptsNewRulesAndIsToldWhatTheLawDoesNotAllow() {
        SignIn.enter(Account.OFFICE.id(), Account.OFFICE.person(), SignIn.roles("office"));
        UI.getCurrent().navigate(DecisionLinks.CONSTITUTION);
        field("A special resolution needs at least").setValue("2/3");
        press("Adopt these rules");
        assertThat(errors()).contains("the law asks for 3/4 at least");

        field("A special resolution needs at least").setValue("3/4");
        field("Where the rules stand").setValue("Articles of 12 May 2014");
        press("Adopt these rules");
        assertThat(find(Confirmation.class).single().getText()).contains("of the rules is in force");
        assertThat(words()).contains("Articles of 12 May 2014", "at least 3/4");
    }

    private ProposalId resolution(String title) {
        var proposal = house.proposal(title);
        house.circulate(proposal, ResolutionKind.ORDINARY, ResolutionHouse.ids(five));
        return proposal;
    }

    private ContestId contest(ProposalId proposal) {
        return house.seen(Account.OFFICE, proposal)
                .resolution()
                .orElseThrow()
                .paper()
                .paper()
                .id();
    }

    private void open(Account account, ProposalId proposal) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(DecisionLinks.proposal(proposal));
    }

    @SuppressWarnings("rawtypes")
    private void choose(String group, String choice) {
        RadioButtonGroup found = find(RadioButtonGroup.class).all().stream()
                .filter(one -> Objects.equals(one.getLabel(), group))
                .findFirst()
                .orElseThrow();
        test(found).selectItem(choice);
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String errors() {
        return find(ErrorSummary.class).single().getElement().getTextRecursively();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
