package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.challengepartners.reviews.ReviewLinks;
import org.junit.jupiter.api.Test;

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
            page.getByLabel("Finding", new Page.GetByLabelOptions().setExact(true))
                    .pressSequentially(TYPED);
            assertThat(page.locator(".save-state")).containsText("Saved");
            doomed.kill();
        }

        var again = journey.signIn("lead.reviewer", path);

        assertThat(again.getByLabel("Finding", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(TYPED);
        journey.picture(again, "recovered-text");
    }

    private static void open(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a finding"))
                .click();
    }
}
