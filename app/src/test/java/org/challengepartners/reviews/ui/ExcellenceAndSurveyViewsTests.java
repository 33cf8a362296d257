package org.challengepartners.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.reviews.SurveyAnswer;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Areas of excellence and the survey, on their pages. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ExcellenceAndSurveyViewsTests extends SpringBrowserlessTest {

    @Autowired
    ReviewsHouse house;

    ReviewId review;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        review = house.open(house.manor());
    }

    @Test
    void anAreaOfExcellenceGoesIntoTheDirectory() {
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.excellence(review));
        press("Put it forward");
        assertThat(words()).contains("Enter what others can learn from your school", "Say why it is a strength");
        find(TextField.class).single().setValue("Total communication");
        find(TextArea.class).single().setValue("Signs, symbols and speech side by side");
        press("Put it forward");
        assertThat(words()).contains("Put forward: the team tests it", "Put forward by the school");

        signIn(Account.LEAD_REVIEWER);
        open(ReviewLinks.excellence(review));
        press("Keep what the team found");
        assertThat(words()).contains("Write down what the team found");
        find(TextArea.class).single().setValue("Seen in every class");
        press("Keep what the team found");
        assertThat(words()).contains("Kept. The office decides about it");

        signIn(Account.OFFICE);
        open(ReviewLinks.ACCREDITATIONS);
        press("Do not accredit Total communication");
        assertThat(words()).contains("Say why it is not accredited");
        press("Accredit Total communication");
        assertThat(words()).contains("Total communication is accredited", "Nothing waits for you");

        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.excellence(review));
        find(TextField.class).all().getFirst().setValue("Leader for communication");
        press("List Total communication in the directory");
        assertThat(words()).contains("It stands in the directory");
        signIn(Account.SECOND_HEAD);
        open(ReviewLinks.EXCELLENCE);
        assertThat(words()).contains("Manor School", "Total communication", "Leader for communication");
    }

    @Test
    void aHeadSaysHowTheReviewWas() {
        house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        house.submitted(review);
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.survey(review));
        press("Send the answers");
        assertThat(words()).contains("Choose how far you agree: The report is fair");
        find(RadioButtonGroup.class).all().forEach(group -> {
            @SuppressWarnings("unchecked") // its items are the answers
            var answers = (RadioButtonGroup<SurveyAnswer>) group;
            answers.setValue(SurveyAnswer.AGREE);
        });
        press("Send the answers");
        assertThat(words()).contains("Thank you. You can change your answers on this page");
        signIn(Account.OFFICE);
        open(ReviewLinks.SURVEY_RESULTS);
        assertThat(words()).contains("Nothing is published yet").doesNotContain("The report is fair", "100 %");
    }

    private void signIn(Account account) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private void press(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> text.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
