package org.challengepartners.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.SaveState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which a review's team writes. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamWritesTests extends SpringBrowserlessTest {

    @Autowired
    ReviewsHouse house;

    SchoolSummary manor;
    ReviewId review;

    @BeforeAll
    void makeThePartnership() {
        manor = house.manor();
    }

    @BeforeEach
    void openAReview() {
        review = house.open(manor);
    }

    @Test
    void aReviewerWritesAFindingWithStrandKindAndGrade() {
        open(Account.LEAD_REVIEWER);

        press("Add a finding");
        choose("Strand", "Leadership at all levels");
        choose("Grade (optional)", "Effective");
        kind("Even better if");
        type("Give middle leaders time");
        press("Save finding");

        assertThat(find(Confirmation.class).single().getText()).isEqualTo("The finding is saved");
        assertThat(words()).contains("Give middle leaders time", "Effective", "Margaret Lyle, ");
        assertThat(house.findings(review))
                .extracting(FindingDetail::text)
                .extracting(FindingText::strand, FindingText::grade)
                .containsExactly(tuple("leadership", "Effective"));
        assertThat(find(LongText.class).exists()).isFalse();
    }

    @Test
    @DisplayName(
            "R-03: a save with something missing loses nothing: what to do stands at the top, the answers stay, and the server has them")
    void anEmptyFindingIsRefusedWithWhatToDoAndNothingIsLost() {
        open(Account.LEAD_REVIEWER);
        press("Add a finding");

        press("Save finding");

        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("Choose whether this went well or would be even better", "Enter what you found");
        type("Calm");
        press("Save finding");
        assertThat(find(LongText.class).single().getValue()).isEqualTo("Calm");
        assertThat(house.findings(review)).isEmpty();

        open(Account.LEAD_REVIEWER);
        assertThat(find(LongText.class).single().getValue()).as("opened again").isEqualTo("Calm");
    }

    @Test
    void aGradeInAStrandThatIsNotGradedIsRefusedBesideItsField() {
        open(Account.LEAD_REVIEWER);
        press("Add a finding");
        choose("Strand", "Area of excellence");
        choose("Grade (optional)", "Leading");
        kind("What went well");
        type("Calm");

        press("Save finding");

        assertThat(words()).contains("Choose no grade: this strand is not graded");
        assertThat(find(LongText.class).single().getValue()).isEqualTo("Calm");
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheBrowserWasLost() {
        open(Account.LEAD_REVIEWER);
        press("Add a finding");
        type("Half a sent");
        assertThat(find(SaveState.class).single().getText()).matches("Saved \\d\\d:\\d\\d");

        open(Account.LEAD_REVIEWER);

        assertThat(find(LongText.class).single().getValue()).isEqualTo("Half a sent");
        kind("What went well");
        type("Half a sentence and the other half");
        press("Save finding");
        open(Account.LEAD_REVIEWER);
        assertThat(find(LongText.class).exists()).isFalse();
        assertThat(words()).contains("Half a sentence and the other half");
    }

    @Test
    void whatWasTypedOverAFindingIsThereAgainInItsPlace() {
        house.wrote(Account.PEER_REVIEWER, review, "Calm", null);
        open(Account.LEAD_REVIEWER);
        pressLink("Edit");
        type("Calm and ki");

        open(Account.LEAD_REVIEWER);

        assertThat(find(LongText.class).single().getValue()).isEqualTo("Calm and ki");
        assertThat(house.findings(review).getFirst().text().wording()).isEqualTo("Calm");
    }

    @Test
    @DisplayName("R-05: two reviewers change different fields of one finding, and both changes survive")
    void changesOfDifferentFieldsBothSurvive() {
        var calm = house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        open(Account.LEAD_REVIEWER);
        pressLink("Edit");
        house.reworded(Account.PEER_REVIEWER, review, calm, "Calm and kind");
        choose("Grade (optional)", "Leading");

        press("Save finding");

        var saved = house.findings(review).getFirst().text();
        assertThat(saved.wording()).isEqualTo("Calm and kind");
        assertThat(saved.grade()).isEqualTo("Leading");
    }

    @Test
    @DisplayName("R-04: the second to save is told who and when, sees both texts, and may keep hers")
    void bothTextsAreShownWhenTwoHaveChangedOneFindingAndMineMayStand() {
        var calm = house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        open(Account.LEAD_REVIEWER);
        pressLink("Edit");
        house.reworded(Account.PEER_REVIEWER, review, calm, "Calm and kind");
        type("Very calm");

        press("Save finding");

        assertThat(words()).contains("Daniel Osei changed this finding on", "Calm and kind", "Your text", "Very calm");
        assertThat(wordings()).containsExactly("Calm and kind");
        press("Save my text");
        assertThat(wordings()).containsExactly("Very calm");
    }

    @Test
    @DisplayName("R-04: or takes the other's")
    void orTheirsMayStand() {
        var calm = house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        open(Account.LEAD_REVIEWER);
        pressLink("Edit");
        house.reworded(Account.PEER_REVIEWER, review, calm, "Calm and kind");
        type("Very calm");
        press("Save finding");

        press("Take theirs");

        assertThat(find(LongText.class).single().getValue()).isEqualTo("Calm and kind");
        assertThat(wordings()).containsExactly("Calm and kind");
    }

    @Test
    @DisplayName("R-04: or both stay, mine as a finding of its own")
    void orBothMayStand() {
        var calm = house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        open(Account.LEAD_REVIEWER);
        pressLink("Edit");
        house.reworded(Account.PEER_REVIEWER, review, calm, "Calm and kind");
        type("Very calm");
        press("Save finding");

        press("Keep both, mine as a finding of its own");

        assertThat(wordings()).containsExactly("Calm and kind", "Very calm");
        assertThat(find(Confirmation.class).single().getText()).isEqualTo("The finding is saved");
    }

    @Test
    void aFindingThatAColleagueRemovedMayBeAddedAgain() {
        var calm = house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        open(Account.LEAD_REVIEWER);
        pressLink("Edit");
        house.removed(Account.PEER_REVIEWER, review, calm);
        type("Very calm");

        press("Save finding");
        assertThat(words()).contains("This finding has been removed since you opened it");
        assertThat(wordings()).isEmpty();
        pressLink("Add my text as a new finding");

        assertThat(wordings()).containsExactly("Very calm");
    }

    @Test
    void aFindingMovesByPressingAndThePageSaysWhere() {
        house.wrote(Account.LEAD_REVIEWER, review, "First", null);
        house.wrote(Account.LEAD_REVIEWER, review, "Second", null);
        open(Account.PEER_REVIEWER);

        pressLink("Move down");

        assertThat(find(Confirmation.class).single().getText()).isEqualTo("The finding is now 2 of 2 in its list");
        assertThat(wordings()).containsExactly("Second", "First");
        assertThat(words()).containsSubsequence("Second", "First");
    }

    @Test
    void theTaskListSaysWhoDoesWhat() {
        open(Account.PEER_REVIEWER);
        assertThat(words()).contains("Write the findings", "Not yet started", "Waits for the first finding");

        house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        open(Account.PEER_REVIEWER);
        assertThat(words()).contains("Check and submit the findings", "Lead reviewer", "On site");
        assertThat(find(Anchor.class).withText("Check and submit the findings").exists())
                .isFalse();
    }

    private void open(Account account) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(ReviewLinks.REVIEWS);
        UI.getCurrent().navigate(ReviewLinks.review(review));
    }

    private List<String> wordings() {
        return house.findings(review).stream()
                .map(finding -> finding.text().wording())
                .toList();
    }

    private void type(String words) {
        test(find(LongText.class).single()).setValue(words);
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void pressLink(String words) {
        var button = find(NativeButton.class).all().stream()
                .filter(candidate -> candidate.getElement().getTextRecursively().startsWith(words))
                .filter(NativeButton::isVisible)
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose(String label, String item) {
        var select = (Select) find(Select.class).all().stream()
                .filter(candidate -> Objects.equals(candidate.getLabel(), label))
                .findFirst()
                .orElseThrow();
        test(select).selectItem(item);
    }

    @SuppressWarnings("rawtypes")
    private void kind(String words) {
        RadioButtonGroup group = find(RadioButtonGroup.class).single();
        test(group).selectItem(words);
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
