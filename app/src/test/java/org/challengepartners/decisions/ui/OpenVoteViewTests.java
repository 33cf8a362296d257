package org.challengepartners.decisions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.decisions.Closing;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.DecisionsHouse;
import org.challengepartners.decisions.ProposalDraft;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The office makes a proposal, says until when the members are asked, looks at it once more, and opens the vote. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenVoteViewTests extends SpringBrowserlessTest {

    @Autowired
    DecisionsHouse house;

    @Autowired
    Clock clock;

    @BeforeAll
    void makeThePartnership() {
        house.people();
    }

    @BeforeEach
    void signInTheOffice() {
        SignIn.enter(Account.OFFICE.id(), Account.OFFICE.person(), SignIn.roles("office"));
    }

    @Test
    void fromAnEmptyFormToAnOpenVote() {
        UI.getCurrent().navigate(DecisionLinks.NEW_PROPOSAL);
        test(find(TextField.class).single()).setValue("Adopt the charter");
        test(find(LongText.class).single()).setValue("Every school signs one charter.");
        press("Make this proposal");
        assertThat(heading()).isEqualTo("Adopt the charter");

        UI.getCurrent()
                .navigate(find(Anchor.class)
                        .withText("Open an advisory vote on this proposal")
                        .single()
                        .getHref());
        var day = LocalDate.now(clock).plusDays(14);
        test(find(DatePicker.class).single()).setValue(day);
        test(find(TimePicker.class).single()).setValue(LocalTime.of(17, 0));
        press("Continue");

        assertThat(heading()).isEqualTo("Check the vote before it opens");
        assertThat(words())
                .contains(
                        "Is the member in favour of this proposal?",
                        "from now until " + Closing.at(day, LocalTime.of(17, 0)).words(),
                        "members, one vote each",
                        "Advisory; not a resolution of the company",
                        "You cannot take this back",
                        "Nothing is sent until you confirm");

        press("Open the vote");
        assertThat(heading()).isEqualTo("Adopt the charter");
        assertThat(words())
                .contains("Voting is open until "
                        + Closing.at(day, LocalTime.of(17, 0)).words());
    }

    @Test
    void aProposalWithoutWordsIsRefusedAndWhatWasTypedStays() {
        UI.getCurrent().navigate(DecisionLinks.NEW_PROPOSAL);
        test(find(LongText.class).single()).setValue("A text without a title");
        press("Make this proposal");

        assertThat(problems()).contains("Enter a title");
        assertThat(find(LongText.class).single().getValue()).isEqualTo("A text without a title");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Error: ");

        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(DecisionLinks.NEW_PROPOSAL);
        assertThat(find(LongText.class).single().getValue()).isEqualTo("A text without a title");

        find(TextField.class).single().setValue("t".repeat(ProposalDraft.LONGEST_TITLE + 1));
        press("Make this proposal");
        assertThat(problems()).contains("Title must be 200 characters or fewer");
    }

    @Test
    void aClosingDayIsNeededAndMustBeToCome() {
        open(house.proposal("A day is needed"));
        press("Continue");
        assertThat(problems()).contains("Enter the closing day");

        find(DatePicker.class).single().setValue(LocalDate.now(clock).minusDays(1));
        press("Continue");
        assertThat(problems()).contains("Closing time must be in the future").doesNotContain("Enter the closing day");
    }

    @Test
    @DisplayName(
            "AT-40: A day without a time is checked as the end of that day, and can be changed without typing again")
    void aDayWithoutATimeIsCheckedAsTheEndOfThatDayAndCanBeChangedWithoutTypingAgain() {
        open(house.proposal("The whole day"));
        var day = LocalDate.now(clock).plusDays(3);
        find(TextField.class).single().setValue("Shall we?");
        find(DatePicker.class).single().setValue(day);
        assertThat(words())
                .contains(
                        "Voting would be open until " + Closing.atTheEndOf(day).words());
        press("Continue");
        assertThat(words()).contains("until " + Closing.atTheEndOf(day).words());

        var change = find(Anchor.class).all().stream().map(Anchor::getHref).filter(href -> href.contains("/open?"));
        assertThat(change)
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("question=Shall%20we%3F", "day=" + day));
    }

    @Test
    void whatWasEnteredIsThereAgainAfterAStepBack() {
        var proposal = house.proposal("A step back");
        var form =
                new OpeningForm("Shall we?", Optional.of(LocalDate.of(2027, 5, 4)), Optional.of(LocalTime.of(16, 30)));

        UI.getCurrent().navigate(DecisionLinks.openVote(proposal), form.address());

        assertThat(find(TextField.class).single().getValue()).isEqualTo("Shall we?");
        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2027, 5, 4));
        assertThat(find(TimePicker.class).single().getValue()).isEqualTo(LocalTime.of(16, 30));
        assertThat(OpeningForm.of(form.address())).isEqualTo(form);
    }

    @Test
    void aMistypedAddressLosesNothingButTheMistake() {
        var proposal = house.proposal("A mistyped address");

        UI.getCurrent()
                .navigate(
                        DecisionLinks.openVote(proposal),
                        QueryParameters.fromString("question=Shall+we&day=%2B99999999-01-01&time=noon"));

        assertThat(find(TextField.class).single().getValue()).isEqualTo("Shall we");
        assertThat(find(DatePicker.class).single().getValue()).isNull();
        UI.getCurrent()
                .navigate(DecisionLinks.openVote(proposal) + "/check", QueryParameters.fromString("day=tomorrow"));
        assertThat(words()).contains("Page not found");
    }

    @Test
    void aVoteThatIsOpenCannotBeOpenedAgain() {
        var proposal = house.proposal("Open already");
        house.open(proposal);

        open(proposal);

        assertThat(words()).contains("Page not found");
    }

    @Test
    void aMemberHasNoWayIn() {
        SignIn.enter(Account.MANOR_MEMBER.id(), SignIn.roles("company-member"));

        UI.getCurrent().navigate(DecisionLinks.NEW_PROPOSAL);

        assertThat(words()).contains("You cannot open this page");
    }

    private void open(ProposalId proposal) {
        UI.getCurrent().navigate(DecisionLinks.openVote(proposal));
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String problems() {
        return find(ErrorSummary.class).single().getElement().getTextRecursively();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
