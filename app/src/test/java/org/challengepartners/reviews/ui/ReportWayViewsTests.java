package org.challengepartners.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.reviews.DraftingReports;
import org.challengepartners.reviews.FindingOutcome;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.PointVerdict;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.reviews.ReviewsToReport;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People press their way from the draft of a report to its issue, and to a correction of it. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ReportWayViewsTests extends SpringBrowserlessTest {

    @Autowired
    ReviewsHouse house;

    @Autowired
    ReviewsToReport toReport;

    @Autowired
    DraftingReports drafting;

    SchoolSummary manor;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        manor = house.manor();
    }

    @Test
    void aLeadBeginsADraftWritesASentenceAndGivesItToTheReader() {
        var review = toReport.feedbackGiven(manor);
        signIn(Account.LEAD_REVIEWER);
        open(ReviewLinks.review(review));
        assertThat(words()).contains("Draft and issue", "Write the draft report", "Waits for the draft");
        open(ReviewLinks.draft(review));
        press("Begin the draft");
        assertThat(words())
                .contains(
                        "The draft has a sentence for each finding",
                        "Pupils know what comes next",
                        "Rests on 1 finding");

        open(ReviewLinks.newSentence(review));
        press("Save sentence");
        assertThat(words()).contains("Enter the sentence");
        find(LongText.class).single().setValue("Mrs Patel reads aloud every day");
        press("Save sentence");
        assertThat(words())
                .contains(
                        "Mrs Patel reads aloud every day", "Not linked to a finding", "Are these the names of people?");
        press("Give it to the quality reader");
        assertThat(words())
                .contains("Say on which finding each sentence of judgement rests: 1 do not yet", "Mrs Patel");
    }

    @Test
    void aLeadSaysWhatTheTeamMakesOfItsFindings() {
        var review = toReport.moderated(manor);
        signIn(Account.LEAD_REVIEWER);
        open(ReviewLinks.agreedFindings(review));
        assertThat(words()).contains("Agreed findings", "findings still wait for the team’s word");
        outcomes().getFirst().setValue(FindingOutcome.REJECTED);
        press("Keep what the team makes of them");
        assertThat(words()).contains("Say why “Pupils know what comes next");
        assertThat(outcomes().getFirst().getValue()).isEqualTo(FindingOutcome.REJECTED);
        find(TextField.class).all().getFirst().setValue("One lesson alone");
        outcomes().stream().skip(1).forEach(one -> one.setValue(FindingOutcome.AGREED));
        press("Keep what the team makes of them");
        assertThat(words())
                .contains("What the team makes of its findings is kept", "The team has gone through all its findings");

        signIn(Account.PEER_REVIEWER);
        open(ReviewLinks.agreedFindings(review));
        assertThat(words()).contains("Rejected", "One lesson alone", "Agreed");
        assertThat(outcomes()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<FindingOutcome>> outcomes() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<FindingOutcome>) group)
                .toList();
    }

    @Test
    void earlierWordsThatAreTakenUpAreSafeBeforeTheFormIsSaved() {
        var review = toReport.drafting(manor);
        signIn(Account.LEAD_REVIEWER);
        var sentence = drafting.find(review).orElseThrow().sentences().getFirst();
        drafting.change(
                review,
                sentence.id(),
                sentence.version(),
                new FindingText(sentence.text().strand(), sentence.text().kind(), "Later words", null),
                Set.of());
        var page = ReviewLinks.sentence(review, sentence.id());
        open(page);
        press("Take these words");
        assertThat(find(LongText.class).all().getFirst().getValue())
                .isEqualTo(sentence.text().wording());

        open(ReviewLinks.draft(review));
        open(page);
        assertThat(find(LongText.class).all().getFirst().getValue())
                .as("left, and opened again")
                .isEqualTo(sentence.text().wording());
    }

    @Test
    void aReaderCommentsReturnsAndPasses() {
        var review = toReport.qualityRead(manor);
        signIn(Account.QUALITY_READER);
        open(ReviewLinks.review(review));
        assertThat(words()).contains("Read the draft for quality").doesNotContain("The findings are not submitted yet");
        open(ReviewLinks.draft(review));
        press("Return it with comments");
        assertThat(words()).contains("Write at least one comment");
        find(LongText.class).all().getLast().setValue("Say more of the youngest");
        press("Comment");
        assertThat(words()).contains("Say more of the youngest", "Nadia Farrow, quality reader");
        press("Pass the draft to the school");
        assertThat(words()).contains("With the school");
    }

    @Test
    void aHeadRaisesAPointAndSubmits() {
        var review = toReport.withSchool(manor);
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.review(review));
        assertThat(words()).contains("Check the draft for accuracy", "The report is on its way");
        open(ReviewLinks.accuracy(review));
        assertThat(words()).contains("Draft D1", "counted in school days", "We have no points");
        open(ReviewLinks.newPoint(review));
        press("Save this point");
        assertThat(words()).contains("Choose the sentence that is not accurate");
        toReport.raised(review);
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.accuracy(review));
        press("Submit 1 point");
        assertThat(words()).contains("Your answer has arrived. Its reference is", "1 point, reference");
    }

    @Test
    void aLeadAnswersAndAReaderSigns() {
        var review = toReport.responding(manor);
        var point = toReport.firstPoint(review);
        signIn(Account.LEAD_REVIEWER);
        open(ReviewLinks.point(review, point));
        press("Decide");
        assertThat(words()).contains("Choose your decision");
        RadioButtonGroup<PointVerdict> verdict =
                find(RadioButtonGroup.class).all().getFirst();
        verdict.setValue(PointVerdict.DECLINED);
        press("Decide");
        assertThat(words()).contains("Say whether the judgement stands", "Look at the school's evidence");
        RadioButtonGroup<Boolean> stands = find(RadioButtonGroup.class).all().getLast();
        stands.setValue(true);
        find(Checkbox.class).single().setValue(true);
        find(LongText.class).single().setValue("We saw all classes");
        press("Decide");
        assertThat(words()).contains("Declined. The judgement stands. We saw all classes Decided by Margaret Lyle.");

        signIn(Account.QUALITY_READER);
        open(ReviewLinks.point(review, point));
        press("Send it back to the lead reviewer");
        assertThat(words()).contains("Say why it should be decided again");
        open(ReviewLinks.accuracy(review));
        press("Sign all answers off");
        assertThat(words()).contains("The headteacher reads the answers now.", "Finalising");
    }

    @Test
    void aHeadReadsWhatHasChangedAndDisputes() {
        var review = toReport.finalising(manor);
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.accuracy(review));
        assertThat(words())
                .contains("Words that have changed", "[inserted: of the two older classes", "Dispute the answers");
        press("Dispute the answers");
        assertThat(words()).contains("Enter the reason");
        find(LongText.class).single().setValue("The map was not looked at");
        press("Dispute the answers");
        assertThat(words()).contains("Disputed", "The office appoints one");
    }

    @Test
    void aSecondLeadSaysWhatSheThinksAndTheOfficeResolves() {
        var review = toReport.disputed(manor);
        signIn(Account.SECOND_LEAD);
        open(ReviewLinks.accuracy(review));
        press("Give your opinion to the office");
        assertThat(words()).contains("Say what you think");
        find(LongText.class).single().setValue("The answer stands");
        press("Give your opinion to the office");
        assertThat(words()).contains("The office has your opinion.");

        signIn(Account.OFFICE);
        open(ReviewLinks.officeReport(review));
        assertThat(words()).contains("Edwin Price", "The answer stands");
        find(LongText.class).single().setValue("The answer stands");
        press("Resolve the dispute");
        assertThat(words()).contains("The headteacher has the outcome, which is final.");
    }

    @Test
    void theOfficeReadsAndIssuesWhenTheHeadHasNothingMoreToSay() {
        var review = toReport.finalising(manor);
        signIn(Account.OFFICE);
        open(ReviewLinks.officeReport(review));
        press("Read the draft");
        press("Issue this as the school's report");
        assertThat(words()).contains("or until the headteacher says that her school has nothing more to say");
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.accuracy(review));
        press("Let the report be issued");
        assertThat(words()).contains("The office is told that it can issue the report.");

        signIn(Account.OFFICE);
        open(ReviewLinks.officeReport(review));
        assertThat(words())
                .contains("1 of kind B: Accepted", "Nadia Farrow")
                .doesNotContain("Pupils of the two older classes");
        press("Read the draft");
        assertThat(words()).contains("Pupils of the two older classes", "Draft D2");
        press("Issue this as the school's report");
        assertThat(words()).contains("The report is issued. Its fingerprint (SHA-256) is");

        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.review(review));
        assertThat(words()).contains("Pupils of the two older classes", "Ask the office to correct an error in it");
    }

    @Test
    void aHeadAsksForACorrectionAndTheOfficeMakesIt() {
        var review = toReport.issued(manor);
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.correction(review));
        press("Ask the office to correct it");
        assertThat(words()).contains("Choose the line that is wrong");
        Select<Integer> line = find(Select.class).single();
        line.setValue(1);
        find(LongText.class).all().getFirst().setValue("The team's estimate is Leading.");
        find(LongText.class).all().getLast().setValue("Mistyped");
        press("Ask the office to correct it");
        assertThat(words()).contains("The office is told.", "This correction waits for the partnership office.");

        signIn(Account.OFFICE);
        open(ReviewLinks.officeReport(review));
        find(LongText.class).single().setValue("The estimate was mistyped.");
        press("Make version F2");
        assertThat(words()).contains("Version F2 is made");
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.review(review));
        assertThat(words()).contains("This is version F2.", "The estimate was mistyped.");
    }

    @Test
    void theOfficeIsToldWhomItCannotChoose() {
        var review = toReport.drafting(manor);
        signIn(Account.OFFICE);
        open(ReviewLinks.officeReport(review));
        press("Make her the quality reader");
        assertThat(words()).contains("Choose somebody");
    }

    @Test
    void thePagesAreNotThereForOthers() {
        var review = toReport.responding(manor);
        signIn(Account.SECOND_HEAD);
        open(ReviewLinks.accuracy(review));
        assertThat(words()).doesNotContain("timetable of pictures", "Draft D1");
        signIn(Account.PEER_REVIEWER);
        open(ReviewLinks.draft(review));
        assertThat(words()).doesNotContain("Pupils know what comes next");
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
