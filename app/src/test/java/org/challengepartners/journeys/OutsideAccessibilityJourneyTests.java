package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The pages before the sign-in, Keycloak's own included, for people who cannot see well or use no mouse. */
@JourneyTest
class OutsideAccessibilityJourneyTests {

    @Test
    void nobodyIsShutOutByThePagesBeforeTheSignIn(Journey journey) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var page = journey.visitor();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var path : List.of("/sign-in", "/sign-in?failed", "/signed-out", "/no-account")) {
                page.navigate(path);
                assertThat(Accessibility.serious(page)).as(path + " " + scheme).isEmpty();
            }
            page.navigate("/sign-in");
            page.locator("main .button").click();
            page.locator("#password").waitFor();
            assertThat(Accessibility.serious(page)).as("password " + scheme).isEmpty();
            journey.picture(page, "password-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void nothingIsCutOffOnATelephone(Journey journey) {
        var page = journey.visitor();
        journey.phone(page);
        page.navigate("/sign-in");
        assertThat(Accessibility.overflows(page)).isFalse();
        page.locator("main .button").click();
        page.locator("#password").waitFor();
        assertThat(Accessibility.overflows(page)).isFalse();
        journey.picture(page, "password-phone");
    }

    @Test
    void theKeyboardAloneSuffices(Journey journey) {
        var page = journey.visitor();
        page.navigate("/sign-in");
        assertThat(page.locator("main .button")).isVisible();
        page.locator("main .button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#username")).isFocused();
        page.keyboard().type("manor.member");
        page.keyboard().press("Tab");
        page.keyboard().type(Journey.PASSWORD);
        page.keyboard().press("Enter");

        assertThat(page.locator("body")).containsText("Amina Yusuf");
    }
}
