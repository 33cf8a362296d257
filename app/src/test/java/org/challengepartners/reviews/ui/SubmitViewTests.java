package org.challengepartners.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps that cannot be taken back: submitting the findings, and removing one. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmitViewTests extends SpringBrowserlessTest {

    @Autowired
    ReviewsHouse house;

    SchoolSummary manor;
    ReviewId review;
    FindingDetail calm;

    @BeforeAll
    void makeThePartnership() {
        manor = house.manor();
    }

    @BeforeEach
    void writeAFinding() {
        review = house.open(manor);
        calm = house.wrote(Account.PEER_REVIEWER, review, "Calm", "Leading");
    }

    @Test
    void theLeadReadsWhatIsSentAndWhatItMeansBeforeSheSubmits() {
        open(Account.LEAD_REVIEWER, ReviewLinks.submit(review));

        assertThat(words())
                .contains(
                        "Nothing is sent until you confirm",
                        "Calm",
                        "The headteacher of Manor School can read these findings at once",
                        "Daniel Osei can no longer open this review",
                        "You cannot take the findings back");
    }

    @Test
    void withoutTheNameOfTheSchoolNothingIsSent() {
        open(Account.LEAD_REVIEWER, ReviewLinks.submit(review));

        press("Submit findings to the school");
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("Type the name of the school as it stands above the field");
        confirm("Minor School");
        press("Submit findings to the school");

        assertThat(find(ErrorSummary.class).single().isEmpty()).isFalse();
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Minor School");
        open(Account.MANOR_HEAD, ReviewLinks.review(review));
        assertThat(words()).contains("The findings are not submitted yet");
    }

    @Test
    void afterSubmittingSheReadsThatItIsDoneAndWhatComesNext() {
        open(Account.LEAD_REVIEWER, ReviewLinks.submit(review));
        confirm("manor school ");
        press("Submit findings to the school");

        assertThat(find(H1.class).single().getText()).startsWith("Manor School · peer review");
        assertThat(words())
                .contains(
                        "The findings are submitted",
                        "Submitted on ",
                        "can read them now",
                        "You can read them here until")
                .doesNotContain("Edit");
        assertThat(find(Button.class).withText("Add a finding").exists()).isFalse();
        open(Account.MANOR_HEAD, ReviewLinks.review(review));
        assertThat(words()).contains("Calm");
    }

    @Test
    void findingsThatChangedSinceSheCheckedAreNotSentUnseen() {
        open(Account.LEAD_REVIEWER, ReviewLinks.submit(review));
        house.reworded(Account.PEER_REVIEWER, review, calm, "Calm and kind");
        confirm("Manor School");

        press("Submit findings to the school");

        assertThat(words()).contains("The findings have changed since you opened this page", "Calm and kind");
        press("Submit findings to the school");
        assertThat(words()).contains("The findings are submitted");
    }

    @Test
    void aPeerIsShownTheReviewInsteadAndAStrangerNothing() {
        open(Account.PEER_REVIEWER, ReviewLinks.submit(review));
        assertThat(find(H1.class).single().getText()).startsWith("Manor School · peer review");

        SignIn.enter(Account.OTHER_HEAD.id(), SignIn.roles("reviewer", "headteacher"));
        UI.getCurrent().navigate(ReviewLinks.submit(review));
        assertThat(words()).contains("Page not found");
    }

    @Test
    void removingAFindingIsAskedOnAPageOfItsOwn() {
        open(Account.LEAD_REVIEWER, ReviewLinks.removal(review, calm.id()));
        assertThat(words()).contains("Remove this finding?", "Calm", "cannot be brought back");

        press("Remove finding");

        assertThat(house.findings(review)).isEmpty();
        assertThat(find(H1.class).single().getText()).startsWith("Manor School · peer review");
        open(Account.LEAD_REVIEWER, ReviewLinks.removal(review, calm.id()));
        assertThat(words()).contains("Page not found");
    }

    @Test
    void aFindingThatAColleagueChangedIsShownAgainBeforeItIsRemoved() {
        open(Account.LEAD_REVIEWER, ReviewLinks.removal(review, calm.id()));
        house.reworded(Account.PEER_REVIEWER, review, calm, "Calm and kind");

        press("Remove finding");

        assertThat(words()).contains("Daniel Osei has changed this finding since you opened it", "Calm and kind");
        assertThat(house.findings(review)).hasSize(1);
    }

    private void open(Account account, String address) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(address);
    }

    private void confirm(String school) {
        test(find(TextField.class).single()).setValue(school);
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
