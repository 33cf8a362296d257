package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.challengepartners.reviews.ReviewLinks;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person has typed is there again, even when her browser dies while she types. */
@JourneyTest
class KilledBrowserJourneyTests {

    private static final String TYPED = "Reading is taught in the same order in every class, and adults";

    @Test
    void aTextIsThereAgainAfterTheBrowserWasKilledInMidTyping(Journey journey) {
        var review = People.openReviewOfManor(journey);
        var path = "/" + ReviewLinks.review(review);
        try (var doomed = DoomedBrowser.start()) {
            var page = doomed.window(journey);
            journey.signIn(page, "lead.reviewer", path);
            open(page);
            var finding = page.getByLabel("Finding", new Page.GetByLabelOptions().setExact(true));
            finding.pressSequentially(TYPED);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> lastDraft(journey).equals(TYPED));
            finding.pressSequentially(" say");
            doomed.kill();
        }

        var again = journey.signIn("lead.reviewer", path);

        assertThat(again.getByLabel("Finding", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(Pattern.compile(TYPED + ".*"));
        journey.picture(again, "recovered-text");
    }

    private static void open(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a finding"))
                .click();
    }

    private static String lastDraft(Journey journey) {
        return JdbcClient.create(journey.house().postgres().superuser())
                .sql("select body from shell.draft order by saved_at desc limit 1")
                .query((row, _) -> row.getString(1))
                .optional()
                .orElse("");
    }
}
