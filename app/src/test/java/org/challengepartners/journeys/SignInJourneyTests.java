package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Coming in and going out, through the real Keycloak. */
@JourneyTest
class SignInJourneyTests {

    @Test
    void everybodyComesInThroughTheSignInPage(Journey journey) {
        var page = journey.visitor();
        page.navigate("/");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
        assertThat(page).hasTitle("Sign in – Partnership");
        journey.picture(page, "sign-in");

        page.locator(".plain-button").click();
        journey.typePassword(page, "manor.head");
        assertThat(page).hasURL(journey.house().address() + "/");
        journey.picture(page, "signed-in");
    }
}
