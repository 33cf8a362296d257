package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.reviews.ReviewLinks;
import org.junit.jupiter.api.Test;

/** The office moves a school between hubs in a browser, and its head's pages follow; everybody reads the directory and its map. */
@JourneyTest
class HubsJourneyTests {

    private static final String SCHOOL = "Brookside Academy";

    @Test
    void aSchoolMovesAndItsHeadSeesTheNewHubsAgendasAtOnce(Journey journey) {
        var head = journey.signIn("other.head", "/agendas");
        assertThat(head.locator("main")).not().containsText("North Hub");
        var office = journey.signIn("office", "/" + MembershipLinks.HUBS);
        assertThat(office.locator("table")).containsText("River Hub");
        journey.picture(office, "hubs");
        try {
            place(office, "North Hub");
            journey.picture(office, "hub");
            journey.phone(office);
            journey.picture(office, "hub-phone");
            journey.laptop(office);

            head.navigate("/agendas");
            assertThat(head.locator("main")).containsText("North Hub");
            assertThat(head.locator("main")).not().containsText("River Hub");
        } finally {
            place(office, "River Hub");
        }
        head.navigate("/agendas");
        assertThat(head.locator("main")).not().containsText("North Hub");
        assertThat(journey.complaints()).isEmpty();
    }

    @Test
    void anotherHeadFindsOfManorSchoolTheDirectoryAndItsPlaceOnTheMap(Journey journey) {
        var head = journey.signIn("other.head", "/" + MembershipLinks.DIRECTORY);
        assertThat(head.locator(".school-map-picture")).isVisible();
        assertThat(head.locator("main")).containsText("24 schools of the directory");
        journey.picture(head, "directory");
        journey.phone(head);
        journey.picture(head, "directory-phone");
        journey.laptop(head);

        head.getByLabel("Find a school by name or place").fill("manor");
        assertThat(head.locator("table")).containsText("London NW10");
        for (var secret : new String[] {"101582", "144053", "Helen Carter", "NW10 3NT", "January 2017"}) {
            assertThat(head.locator("main")).not().containsText(secret);
        }
        head.getByRole(AriaRole.BUTTON, named("Closer")).click();
        assertThat(head.locator("main")).not().containsText("24 schools of the directory");
        journey.picture(head, "directory-closer");
        assertThat(journey.complaints()).isEmpty();
    }

    @Test
    void theOfficeConfirmsThatManorSchoolGoesOnAndTheReviewOf2017KeepsItsNumber(Journey journey) {
        var office = journey.signIn("office", "/" + MembershipLinks.CONVERSIONS);
        office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Manor School"))
                .click();
        assertThat(office.locator("main")).containsText("URN 101582");
        journey.picture(office, "conversion");
        office.getByRole(AriaRole.BUTTON, named("Confirm that the school goes on"))
                .click();
        assertThat(office.locator("main")).containsText("Manor School goes on as 144053");
        journey.picture(office, "conversion-confirmed");

        var head = journey.signIn("manor.head", "/school");
        assertThat(head.locator("main")).containsText("144053");
        journey.picture(head, "my-school-and-the-register");
        head.navigate("/" + ReviewLinks.review(People.january2017(journey)));
        assertThat(head.locator("main")).containsText("101582");
        assertThat(head.locator("main")).not().containsText("144053");
    }

    private static void place(Page office, String hub) {
        office.navigate("/" + MembershipLinks.HUBS);
        office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(hub))
                .click();
        assertThat(office.locator("h1")).hasText(hub);
        var box =
                office.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("School to place in this hub"));
        box.fill(SCHOOL);
        office.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(SCHOOL))
                .first()
                .click();
        office.getByRole(AriaRole.BUTTON, named("Place this school here")).click();
        assertThat(office.locator("main")).containsText("%s belongs to %s".formatted(SCHOOL, hub));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
