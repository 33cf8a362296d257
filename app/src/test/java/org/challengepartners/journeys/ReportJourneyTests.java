package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.challengepartners.reviews.PointId;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewsToReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A report goes from its draft to the school: by lead reviewer, quality reader, headteacher and office, each in her own browser. */
@JourneyTest
class ReportJourneyTests {

    private static final String ADDED = "Pupils of every age use the timetable of pictures";
    private static final String CORRECTED = "Pupils of the two older classes use the timetable of pictures";

    @Test
    @DisplayName(
            "Issue 5: from the draft to the issued report by lead reviewer, quality reader, headteacher and office")
    void aReportGoesFromItsDraftToTheSchool(Journey journey) {
        var toReport = journey.house().application().part(ReviewsToReport.class);
        var review = toReport.feedbackGiven(People.manor(journey));

        var lead = journey.signIn("lead.reviewer", "/" + ReviewLinks.review(review));
        link(lead, "Write the draft report").click();
        button(lead, "Begin the draft").click();
        link(lead, "Add a sentence").click();
        lead.getByLabel("Sentence", new Page.GetByLabelOptions().setExact(true)).fill(ADDED);
        lead.getByRole(AriaRole.CHECKBOX).first().check();
        journey.picture(lead, "sentence-of-a-draft");
        button(lead, "Save sentence").click();
        assertThat(lead.getByText(ADDED).first()).isVisible();
        journey.picture(lead, "draft-of-a-lead");
        toReport.read(review);
        button(lead, "Give it to the quality reader").click();
        assertThat(lead.getByText("The quality reader has the draft now.")).isVisible();

        var reader = journey.signIn("quality.reader", "/" + ReviewLinks.draft(review));
        reader.getByLabel("Your comment", new Page.GetByLabelOptions().setExact(true))
                .fill("Clear and fair");
        reader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Comment: Your comment"))
                .click();
        assertThat(reader.getByText("Clear and fair").first()).isVisible();
        journey.picture(reader, "draft-of-a-quality-reader");
        button(reader, "Pass the draft to the school").click();
        assertThat(reader.getByText("The school has the draft now").first()).isVisible();

        var head = journey.signIn("manor.head", "/" + ReviewLinks.review(review));
        link(head, "Check the draft for accuracy").click();
        assertThat(head.getByText(ADDED).first()).isVisible();
        raise(journey, head);
        button(head, "Submit 1 point").click();
        assertThat(head.getByText("Your answer has arrived").first()).isVisible();
        journey.picture(head, "accuracy-round-of-a-head");

        answer(journey, lead, ReviewLinks.accuracy(review), toReport.firstPoint(review), review);

        reader.navigate("/" + ReviewLinks.accuracy(review));
        button(reader, "Sign all answers off").click();
        assertThat(reader.getByText("The headteacher reads the answers now.")).isVisible();

        head.navigate("/" + ReviewLinks.accuracy(review));
        assertThat(head.getByText("Words that have changed")).isVisible();
        journey.picture(head, "answers-and-changed-words");
        journey.phone(head);
        journey.picture(head, "answers-and-changed-words-narrow");

        journey.laptop(head);
        button(head, "Let the report be issued").click();
        assertThat(head.getByText("The office is told that it can issue the report."))
                .isVisible();

        var office = journey.signIn("office", "/" + ReviewLinks.officeReport(review));
        button(office, "Read the draft").click();
        assertThat(office.getByText(CORRECTED).first()).isVisible();
        journey.picture(office, "issue-of-a-report");
        button(office, "Issue this as the school's report").click();
        journey.secondFactor(office, "office");
        assertThat(office.getByText("The report is issued").first()).isVisible();
        journey.picture(office, "issued-report-of-the-office");

        head.navigate("/" + ReviewLinks.review(review));
        assertThat(head.getByText(CORRECTED).first()).isVisible();
        journey.picture(head, "issued-report-of-a-head");
        reader.navigate("/" + ReviewLinks.draft(review));
        assertThat(reader.getByText(CORRECTED)).hasCount(0);
    }

    private static void raise(Journey journey, Page head) {
        link(head, "Raise a point").click();
        head.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("A: a typing error or a wrong number"))
                .check();
        head.getByLabel("Sentence of the draft").first().click();
        head.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(ADDED))
                .click();
        head.getByLabel("What is wrong?").fill("It says every age");
        head.getByLabel("What should it say?").fill(CORRECTED);
        journey.picture(head, "point-of-a-head");
        journey.phone(head);
        journey.picture(head, "point-of-a-head-narrow");
        journey.laptop(head);
        button(head, "Save this point").click();
        assertThat(head.getByText("It says every age").first()).isVisible();
    }

    private static void answer(Journey journey, Page lead, String round, PointId point, ReviewId review) {
        lead.navigate("/" + ReviewLinks.point(review, point));
        lead.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Accepted").setExact(true))
                .check();
        journey.picture(lead, "answer-to-a-point");
        button(lead, "Decide").click();
        assertThat(lead.getByText("Accepted. Decided by Margaret Lyle.").first())
                .isVisible();
        lead.navigate("/" + ReviewLinks.draft(review));
        link(lead, "Open this sentence: " + ADDED).click();
        lead.getByLabel("Sentence", new Page.GetByLabelOptions().setExact(true)).fill(CORRECTED);
        button(lead, "Save sentence").click();
        assertThat(lead.getByText(CORRECTED).first()).isVisible();
        lead.navigate("/" + round);
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first();
    }
}
