package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Going out, of one's own accord or because somebody else said so. */
@JourneyTest
class SignOutJourneyTests {

    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in");
    private static final String FOURTH_HEAD = "00000000-0000-4000-8000-000000000004";
    private static final String OFFICE = "00000000-0000-4000-8000-000000000041";

    @Test
    void whoSignsOutIsOutHereAndAtKeycloak(Journey journey) {
        var page = journey.signIn("manor.head");
        signOut(page);

        assertThat(page.locator("h1")).hasText("You are signed out");
        page.navigate("/");
        assertThat(page).hasURL(SIGN_IN);
        page.locator("main .button").click();
        assertThat(page.locator("#password")).isVisible();
    }

    @Test
    void whoSignsOutInOneTabIsOutInTheOther(Journey journey) {
        var page = journey.signIn("third.head");
        var otherTab = page.context().newPage();
        otherTab.navigate("/school");
        assertThat(otherTab.locator("h1")).isVisible();

        signOut(page);
        assertThat(page.locator("h1")).hasText("You are signed out");
        otherTab.reload();
        assertThat(otherTab).hasURL(SIGN_IN);
    }

    @Test
    void whomTheOfficePutsOutAtKeycloakIsOutHere(Journey journey) {
        var page = journey.signIn("fourth.head");
        assertThat(page.locator("body")).containsText("Tom Ashworth");

        journey.house().keycloak().admin().signOut(FOURTH_HEAD);
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            page.reload();
            assertThat(page.url()).endsWith("/sign-in");
        });
    }

    @Test
    void aRoleTakenAwayInKeycloakEndsItsAccessAtTheNextRefresh(Journey journey) {
        var keycloak = journey.house().keycloak().admin();
        var page = journey.signIn("office", "/office");
        assertThat(page.locator("h1")).hasText("Office");

        keycloak.takeRole(OFFICE, "office");
        try {
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
                page.navigate("/office");
                page.locator("h1").waitFor();
                assertThat(page.locator("h1").textContent()).isNotEqualTo("Office");
            });
        } finally {
            keycloak.giveRole(OFFICE, "office");
        }
    }

    private static void signOut(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
    }
}
