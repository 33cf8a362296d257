package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.challengepartners.reviews.ReviewLinks;
import org.junit.jupiter.api.Test;

/** The reviewer's job and the headteacher's: findings go from a team to the school, and not before they are submitted. */
@JourneyTest
class ReviewerJourneyTests {

    private static final String WENT_WELL = "Pupils explain how they know that an answer is right";
    private static final String REWORDED = "Pupils explain in full sentences how they know that an answer is right";

    @Test
    void findingsGoFromTheTeamToTheSchoolWhenTheLeadSubmitsThem(Journey journey) {
        var review = People.openReviewOfManor(journey);
        var lead = journey.signIn("lead.reviewer", "/" + ReviewLinks.review(review));
        var head = journey.signIn("manor.head", "/" + ReviewLinks.review(review));
        assertThat(head.locator("h1")).containsText("Manor School");

        addFindingByKeyboard(lead, "What went well", WENT_WELL);
        addFinding(lead, "Even better if", "Plan when marking is looked at again");
        assertThat(lead.getByText(WENT_WELL).first()).isVisible();
        head.reload();
        assertThat(head.locator("h1")).containsText("Manor School");
        assertThat(head.getByText(WENT_WELL)).hasCount(0);

        reword(lead);
        submit(lead);
        assertThat(lead.locator("body")).containsText("Submitted");

        head.reload();
        assertThat(head.getByText(REWORDED).first()).isVisible();
        assertThat(head.getByText("Plan when marking is looked at again").first())
                .isVisible();
        journey.picture(head, "report-of-the-school");
    }

    @Test
    void theHeadReadsTheReviewOfJanuary2017WithAllItsFindings(Journey journey) {
        var head = journey.signIn("manor.head", "/reviews");
        Keyboard.press(
                head,
                head.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("January 2017"))
                        .getByRole(AriaRole.LINK));

        assertThat(head.locator("h1")).containsText("Manor School · peer review · January 2017");
        assertThat(head.getByText("The teaching observed was excellent").first())
                .isVisible();
        assertThat(head.getByText("VB intervention was highly effective").first())
                .isVisible();
        assertThat(head.getByText("ICT was being used very effectively to support teaching and learning")
                        .first())
                .isVisible();
        journey.picture(head, "review-january-2017");

        var pdf = head.waitForDownload(
                () -> head.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Take this report away as PDF"))
                        .click());
        pdf.saveAs(Path.of("target/pictures/report-january-2017.pdf"));
        assertEquals("manor-school-peer-review-january-2017.pdf", pdf.suggestedFilename());
    }

    @Test
    void aReviewerSeesWhatTheOtherAddsWithoutLosingWhatSheTypes(Journey journey) {
        var review = People.openReviewOfManor(journey);
        var lead = journey.signIn("lead.reviewer", "/" + ReviewLinks.review(review));
        var peer = journey.signIn("peer.reviewer", "/" + ReviewLinks.review(review));
        button(lead, "Add a finding").click();
        finding(lead).fill("Half a sentence that is not");

        addFinding(peer, "What went well", "Displays are the pupils' own work");

        assertThat(lead.getByText("Displays are the pupils' own work").first()).isVisible();
        assertThat(finding(lead)).hasValue("Half a sentence that is not");
    }

    private static void addFinding(Page page, String kind, String text) {
        button(page, "Add a finding").click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(kind))
                .check();
        finding(page).fill(text);
        button(page, "Save finding").click();
        assertThat(page.getByText(text).first()).isVisible();
    }

    private static void addFindingByKeyboard(Page page, String kind, String text) {
        Keyboard.press(page, button(page, "Add a finding"));
        Keyboard.choose(page, page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(kind)));
        Keyboard.write(page, finding(page), text);
        Keyboard.press(page, button(page, "Save finding"));
        assertThat(page.getByText(text).first()).isVisible();
    }

    private static void reword(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit"))
                .first()
                .click();
        finding(page).fill(REWORDED);
        button(page, "Save finding").click();
        assertThat(page.getByText(REWORDED).first()).isVisible();
    }

    private static void submit(Page page) {
        Keyboard.press(
                page,
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check and submit the findings")));
        Keyboard.write(page, page.getByLabel("Type the name of the school to confirm"), "Manor School");
        Keyboard.press(page, button(page, "Submit findings to the school"));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static Locator finding(Page page) {
        return page.getByLabel("Finding", new Page.GetByLabelOptions().setExact(true));
    }
}
