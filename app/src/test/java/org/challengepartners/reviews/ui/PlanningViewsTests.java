package org.challengepartners.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewerPool;
import org.challengepartners.reviews.ReviewsBefore;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office finds whom to ask; a reviewer says what planning needs; the head reads why this team. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class PlanningViewsTests extends SpringBrowserlessTest {

    @Autowired
    ReviewsHouse house;

    @Autowired
    ReviewsBefore before;

    @Autowired
    ReviewerPool pool;

    @Autowired
    Clock clock;

    SchoolSummary manor;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        manor = house.manor();
    }

    @Test
    @DisplayName(
            "Reviews 7.2: the office sees how few each rule leaves, asks who fits, and reads why the others do not")
    void theOfficeFindsWhomToAsk() {
        var review = before.forming(manor, Account.MANOR_HEAD);
        signIn(Account.OFFICE);
        open(ReviewLinks.candidates(review, false));

        assertThat(words())
                .contains(
                        "5 reviewers, 4 not of its hub",
                        "4 not of its hub (1 fewer, rule S3)",
                        "4 people fit",
                        "Priya Raman works in the school's hub",
                        "is a specialist in special educational needs");
        press("Ask Daniel Osei");
        assertThat(words()).contains("Daniel Osei has been asked");
        press("Ask Daniel Osei");
        assertThat(words()).as("pressed twice").doesNotContain("asked already");
        open(ReviewLinks.candidates(review, false));
        press("Ask Daniel Osei");
        assertThat(words()).contains("Daniel Osei has been asked already");
        open(ReviewLinks.office(review));
        assertThat(words()).contains("Daniel Osei, peer reviewer: Invited", "H10: The team has 0 of 1 lead reviewer");
    }

    @Test
    @DisplayName("Reviews 7.1: the page lets a rule go by a reason and a second person, and the head reads it")
    void aRuleIsLetGoOnThePage() {
        var review = before.forming(manor, Account.MANOR_HEAD);
        before.accepts(Account.LEAD_REVIEWER, before.invited(review, Account.LEAD_REVIEWER, true));
        before.accepts(Account.THIRD_HEAD, before.invited(review, Account.THIRD_HEAD, false));
        signIn(Account.OFFICE);
        open(ReviewLinks.office(review));
        press("Ask a colleague to agree");
        assertThat(words()).contains("Choose the rule that should be let go", "Say why the rule should be let go");
        rule().setValue("S3");
        field("Why").setValue("The school asks for a neighbour");
        press("Ask a colleague to agree");
        assertThat(words()).contains("Claire Donnelly asks a colleague to let it go");
        assertThat(buttons()).noneMatch(button -> button.getText().startsWith("Let rule S3 go"));

        ReviewerPool.seatColleague();
        SignIn.enter(ReviewerPool.COLLEAGUE, "Nadia Brandt", SignIn.roles("office"));
        open(ReviewLinks.office(review));
        press("Let rule S3 go for this review");
        press("Offer the team to the school");
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.teamOffer(review));
        assertThat(words()).contains("Why this team", "The school asks for a neighbour", "Priya Raman");
    }

    @Test
    void theOfficeEntersAReviewer() {
        signIn(Account.OFFICE);
        open(ReviewLinks.REVIEWERS);
        assertThat(words()).contains("Nobody has been entered as a reviewer yet");
        press("Go on");
        assertThat(words()).contains("Choose the person");
        open(ReviewLinks.reviewer(Account.PEER_REVIEWER.id()));
        number("Reviews in a membership year").setValue(11);
        press("Keep");
        assertThat(words()).contains("Enter how many reviews in a year, from 0 to 10");
        number("Reviews in a membership year").setValue(3);
        find(DatePicker.class).all().getFirst().setValue(LocalDate.now(clock).plusYears(1));
        press("Keep");
        assertThat(words()).contains("The profile of Daniel Osei is kept");
        open(ReviewLinks.REVIEWERS);
        assertThat(words()).contains("Daniel Osei");
    }

    @Test
    void aReviewerSaysWhenSheCannotComeAndWhereSheHasAConflict() {
        signIn(Account.PEER_REVIEWER);
        open(ReviewLinks.OWN_PROFILE);
        assertThat(words()).contains("You are not entered as a reviewer");
        pool.enter();
        signIn(Account.PEER_REVIEWER);
        open(ReviewLinks.OWN_PROFILE);
        press("Add these days");
        assertThat(words()).contains("Enter the first day away");
        var first = LocalDate.now(clock).plusDays(10);
        find(DatePicker.class).all().getFirst().setValue(first);
        find(DatePicker.class).all().getLast().setValue(first.plusDays(4));
        press("Add these days");
        assertThat(words()).contains("Nobody asks you for a review on these days", "I can come, ");
        press("Declare this conflict");
        assertThat(words()).contains("Choose the school with which you have a conflict");
        press("I have nothing more to declare");
        assertThat(words()).contains("Confirmed for this year");
        number("Farthest way in kilometres (optional)").setValue(40);
        press("Keep");
        assertThat(words()).contains("What planning knows of you is kept");
        assertThat(find(ComboBox.class).all()).hasSize(1);
    }

    private RadioButtonGroup<String> rule() {
        RadioButtonGroup<?> group = find(RadioButtonGroup.class).all().stream()
                .filter(one -> "Which rule should be let go?".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
        @SuppressWarnings("unchecked") // its items are the keys of rules
        var rules = (RadioButtonGroup<String>) group;
        return rules;
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void signIn(Account account) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private java.util.List<Button> buttons() {
        return find(Button.class).all();
    }

    private void press(String text) {
        test(buttons().stream()
                        .filter(button -> text.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
