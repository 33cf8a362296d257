package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.regex.Pattern;
import org.challengepartners.dev.Http;
import org.junit.jupiter.api.Test;

/** Coming in through the real Keycloak. */
@JourneyTest
class SignInJourneyTests {

    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in");

    @Test
    void everybodyComesInThroughTheSignInPage(Journey journey) {
        var page = journey.visitor();
        page.navigate("/");
        assertThat(page).hasURL(SIGN_IN);
        assertThat(page).hasTitle("Sign in – Partnership");
        journey.picture(page, "sign-in");

        page.locator("main .button").click();
        assertThat(page).hasTitle("Sign in – Partnership");
        journey.picture(page, "password");
        journey.typePassword(page, "manor.head");
        assertThat(page).hasURL(journey.house().address() + "/");
        assertThat(page.locator("body")).containsText("Helen Carter");
    }

    @Test
    void aLinkLeadsToItsPageAfterSigningIn(Journey journey) {
        var page = journey.signIn("office", "/office");

        assertThat(page.locator("h1")).hasText("Office");
        assertThat(page).hasURL(journey.house().address() + "/office");
    }

    @Test
    void anAccountThatThePartnershipDoesNotKnowIsToldWhomToAsk(Journey journey) {
        journey.house().keycloak().admin().createUser("stranger", Journey.PASSWORD);
        var page = journey.visitor();
        page.navigate("/sign-in");
        page.locator("main .button").click();
        journey.typePassword(page, "stranger");

        assertThat(page.locator("h1")).hasText("The partnership does not know this account");
        assertThat(page.locator("body")).containsText("the partnership office");
        page.navigate("/office");
        assertThat(page).hasURL(SIGN_IN);
    }

    @Test
    void aWrongPasswordLeavesThePersonOutside(Journey journey) {
        var page = journey.visitor();
        page.navigate("/sign-in");
        page.locator("main .button").click();
        page.locator("#username").fill("manor.head");
        page.locator("#password").fill("Partnership-demo-2");
        page.locator("#kc-login").click();

        assertThat(page.locator("#input-error, #input-error-username").first()).isVisible();
        page.navigate("/");
        assertThat(page).hasURL(SIGN_IN);
    }

    @Test
    void theSessionFromBeforeTheSignInIsDeadAfterIt(Journey journey) {
        var page = journey.visitor();
        page.navigate("/sign-in");
        page.locator("main .button").click();
        var before = session(page);
        journey.typePassword(page, "second.head");
        assertThat(page.locator("body")).containsText("Samuel Okafor");
        var after = session(page);

        assertThat(after.value).isNotEqualTo(before.value);
        var answer = Http.get(journey.house().address() + "/school", "JSESSIONID=" + before.value);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    private static Cookie session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }
}
