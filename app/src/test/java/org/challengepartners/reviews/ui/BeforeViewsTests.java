package org.challengepartners.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewsBefore;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People press their way through what comes before the days on site. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class BeforeViewsTests extends SpringBrowserlessTest {

    @Autowired
    ReviewsHouse house;

    @Autowired
    ReviewsBefore before;

    @Autowired
    Clock clock;

    SchoolSummary manor;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        manor = house.manor();
    }

    @Test
    void aHeadProposesTheScopeAndIsToldWhatIsMissing() {
        var review = before.planned(manor);
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.review(review));
        assertThat(words()).contains("Propose days and scope", "Cannot start yet", "Waits until the team is accepted");
        open(ReviewLinks.scope(review));
        press("Propose this to the office");
        assertThat(words()).contains("Enter the first day", "Say what the review should look at");

        var day = before.scope(manor, LocalDate.now(clock).plusDays(40)).first();
        find(DatePicker.class).all().getFirst().setValue(day);
        find(LongText.class).all().getFirst().setValue("How pupils communicate");
        press("Propose this to the office");
        assertThat(words()).contains("Proposed. The office forms a team", "How pupils communicate");
    }

    @Test
    void theOfficeInvitesAndOffersTheTeam() {
        var review = before.scoped(manor, Account.MANOR_HEAD);
        signIn(Account.OFFICE);
        open(ReviewLinks.office(review));
        press("Start forming the team");
        assertThat(words()).contains("Nobody has been asked yet");
        press("Ask this person");
        assertThat(words()).contains("Choose whom to ask", "Say why this person");
        press("Offer the team to the school");
        assertThat(words()).contains("Wait until the lead reviewer is confirmed");
        before.accepts(Account.LEAD_REVIEWER, before.invited(review, Account.LEAD_REVIEWER, true));
        before.accepts(Account.PEER_REVIEWER, before.invited(review, Account.PEER_REVIEWER, false));
        signIn(Account.OFFICE);
        open(ReviewLinks.office(review));
        assertThat(words()).contains("Margaret Lyle, lead reviewer: Confirmed");
        press("Offer the team to the school");
        assertThat(words()).contains("The headteacher has the team before her", "Team offered");
    }

    @Test
    @DisplayName(
            "Reviews 4.1: the question about a conflict stands on a page of its own and is confirmed, never submitted")
    void theConflictQuestionHasAPageOfItsOwn() {
        var review = before.forming(manor, Account.MANOR_HEAD);
        var invitation = before.invited(review, Account.LEAD_REVIEWER, true);
        signIn(Account.LEAD_REVIEWER);
        open(ReviewLinks.answer(invitation));
        assertThat(words())
                .contains("Do you have a conflict of interest with Manor School?")
                .doesNotContain("Accept");
        assertThat(find(Button.class).all()).extracting(Button::getText).containsExactly("Confirm");
        press("Confirm");
        assertThat(words()).contains("Choose whether you have a conflict of interest");
        RadioButtonGroup<String> answer = find(RadioButtonGroup.class).single();
        answer.setValue("No");
        press("Confirm");
        press("Accept the place");
        assertThat(words()).contains("You have accepted the place", "Confirmed");
        open(ReviewLinks.INVITATIONS);
        assertThat(words()).contains("Lead reviewer of Manor School");
    }

    @Test
    void aHeadAcceptsHerTeamAndAReviewerTheProtocol() {
        var review = before.offered(manor, Account.MANOR_HEAD);
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.teamOffer(review));
        assertThat(words())
                .contains("Margaret Lyle", "Has led reviews of schools of this kind", "You can object until");
        press("Object");
        assertThat(words()).contains("Choose to whom you object", "Choose why you object");
        press("Accept this team");
        assertThat(words()).contains("Preparing", "Write the self-evaluation");

        signIn(Account.LEAD_REVIEWER);
        open(ReviewLinks.review(review));
        assertThat(words()).contains("Accept the protocol");
        open(ReviewLinks.protocol(review));
        press("I accept the protocol");
        open(ReviewLinks.timetable(review));
        assertThat(words()).contains("Nothing is planned yet");
    }

    @Test
    void aSelfEvaluationIsWrittenHeadingByHeadingAndSubmitted() {
        var review = before.preparing(manor, Account.MANOR_HEAD);
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.selfEvaluation(review));
        assertThat(words()).contains("Leadership at all levels", "How do leaders at every level know");
        find(LongText.class).all().getFirst().setValue("Leaders know every class");
        press("Save “Leadership at all levels”");
        assertThat(words()).contains("“Leadership at all levels” is saved");
        press("Submit the self-evaluation to the team");
        assertThat(words()).contains("Write something under each heading");
        before.evaluated(review, Account.MANOR_HEAD);
        signIn(Account.LEAD_REVIEWER);
        open(ReviewLinks.selfEvaluation(review));
        assertThat(words()).contains("Submitted by Helen Carter", "This version is locked");
    }

    @Test
    void theLeadWritesAnAnalysisAndBothAgreeATimetable() {
        var review = before.preparing(manor, Account.MANOR_HEAD);
        before.evaluated(review, Account.MANOR_HEAD);
        signIn(Account.LEAD_REVIEWER);
        open(ReviewLinks.analysis(review));
        press("Add the line of enquiry");
        assertThat(words()).contains("Enter the line of enquiry");
        find(LongText.class).all().getFirst().setValue("Who speaks in lessons?");
        press("Add the line of enquiry");
        assertThat(words()).contains("Who speaks in lessons?");
        press("Share the analysis with the headteacher");
        assertThat(words()).contains("They do not change any more");

        open(ReviewLinks.timetable(review));
        press("Add the activity");
        assertThat(words()).contains("Choose the day", "Choose the activity");
        before.timetabled(review, Account.MANOR_HEAD);
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.timetable(review));
        assertThat(words()).contains("It is agreed", "with the Leader for communication");
    }

    @Test
    void stepsAreTakenWithAReasonAndStandInTheHistory() {
        var review = house.open(manor);
        signIn(Account.LEAD_REVIEWER);
        open(ReviewLinks.steer(review));
        press("Suspend the review");
        assertThat(words()).contains("Enter the reason");
        find(TextField.class).all().stream()
                .filter(field -> field.getLabel().contains("suspend"))
                .findFirst()
                .orElseThrow()
                .setValue("The school is inspected");
        press("Suspend the review");
        open(ReviewLinks.steer(review));
        assertThat(words()).contains("Suspended", "The school is inspected", "Take the review up again");
        signIn(Account.OFFICE);
        open(ReviewLinks.office(review));
        assertThat(words()).contains("Suspended", "Hand over the lead");
    }

    private static void signIn(Account account) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
    }

    private void open(String location) {
        UI.getCurrent().navigate(location);
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
