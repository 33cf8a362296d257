package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.challengepartners.membership.OfficeLinks;
import org.junit.jupiter.api.Test;

/** S-D1 and S-K7 in a browser: a visit of the office asks for the second factor, and the school sees it at once. */
@JourneyTest
class VisitJourneyTests {

    private static final String REASON = "The head asked us to look at her staff list";

    @Test
    void theOfficeShowsItsSecondFactorBeforeItSeesASchoolsPages(Journey journey) {
        var office = visit(journey, "office");
        assertThat(office.locator(".asking h2")).hasText("Confirm that it is you");
        journey.picture(office, "second-factor-asked");

        journey.secondFactor(office, "office");

        assertThat(office.locator("h1")).hasText("Manor School");
        var head = journey.signIn("manor.head", "/school");
        assertThat(head.locator("main")).containsText("Claire Donnelly of the partnership office can read this page");
        head.getByText("End the visit").click();
        assertThat(head.locator("main")).containsText("ended by Helen Carter");
    }

    @Test
    void listsAndArchivesAreTakenAwayAfterTheSecondFactorAndThenForFiveMinutes(Journey journey) {
        var office = journey.signIn("office", "/" + OfficeLinks.SCHOOLS);
        button(office, "CSV").click();
        var list = office.waitForDownload(() -> journey.secondFactor(office, "office"));
        Assertions.assertThat(list.suggestedFilename()).isEqualTo("schools.csv");
        Assertions.assertThat(
                        office.waitForDownload(() -> button(office, "Excel").click())
                                .suggestedFilename())
                .isEqualTo("schools.xlsx");
        journey.picture(office, "lists-taken-away");
        for (int another = 3; another <= 5; another++) {
            office.waitForDownload(() -> button(office, "CSV").click());
        }
        button(office, "CSV").click();
        assertThat(office.locator(".trouble:not(.asking) h2")).hasText("Wait a minute");
        journey.view(office, "too-much-at-once");
        journey.signIn("second.member", "/inbox")
                .getByText("Alarm: Claire Donnelly took 5 lists")
                .waitFor();

        var head = journey.signIn("manor.head", "/school");
        button(head, "Download the archive (ZIP)").click();
        Assertions.assertThat(head.waitForDownload(() -> journey.secondFactor(head, "manor.head"))
                        .suggestedFilename())
                .isEqualTo("school.zip");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void theCodeIsAskedOnAPageOfItsOwnInBothColoursAndSizes(Journey journey) {
        var office = visit(journey, "office");
        var tab = office.waitForPopup(() -> office.locator(".asking a").click());
        assertThat(tab.locator("#otp")).isVisible();
        for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            tab.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            journey.laptop(tab);
            journey.picture(tab, "second-factor-code-" + colours.name().toLowerCase(java.util.Locale.ROOT));
            journey.phone(tab);
            journey.picture(tab, "second-factor-code-narrow-" + colours.name().toLowerCase(java.util.Locale.ROOT));
        }
        tab.locator("#otp").fill("000000");
        tab.locator("#kc-login").click();
        assertThat(tab.locator("#input-error-otp")).isVisible();
        journey.picture(tab, "second-factor-code-wrong");
        assertThat(office.locator(".asking")).isVisible();
    }

    @Test
    void whoeverLeavesOutTheQuestionIsToldThatNothingIsConfirmed(Journey journey) {
        var office = visit(journey, "office");
        var tab = office.context().newPage();
        tab.navigate("/oauth2/authorization/keycloak"); // an ordinary sign-in again: the browser stripped acr_values
        assertThat(tab.locator("body")).containsText("Claire Donnelly");
        tab.navigate("/second-factor/answer");

        assertThat(tab.locator("h1")).hasText("It is not confirmed that it is you");
        journey.picture(tab, "second-factor-missing");
        office.getByText("Open the pages for one hour").click();
        assertThat(office.locator(".asking")).isVisible();
        assertThat(office.locator("textarea").first()).hasValue(REASON);
    }

    private static Page visit(Journey journey, String account) {
        var office = journey.signIn(
                account, "/" + OfficeLinks.SCHOOLS + "/" + People.manor(journey).id() + "/visit");
        office.locator("textarea").first().fill(REASON);
        office.getByText("Open the pages for one hour").click();
        assertThat(office.locator(".asking")).isVisible();
        return office;
    }
}
