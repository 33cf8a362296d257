package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.challengepartners.reviews.ReviewLinks;
import org.junit.jupiter.api.Test;

/** The office forms a team: it sees how few each rule leaves, asks who fits, and reads what is against the team. */
@JourneyTest
class FormingATeamJourneyTests {

    @Test
    void theOfficeSeesHowFewAreLeftAndAsksWhoFits(Journey journey) {
        var review = People.reviewIn(journey, "TEAM_FORMING");
        var office = journey.signIn("office", "/" + ReviewLinks.office(review));
        assertThat(office.locator("h1")).containsText("Review");
        office.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Find peer reviewers by the rules of planning"))
                .click();
        assertThat(office.getByText("How few are left, and why")).isVisible();
        assertThat(office.getByText("Farah Aziz has reviewed this school in the last 3 years"))
                .isVisible();
        journey.picture(office, "candidates-for-a-team");

        button(office, "Ask Lucy Bannerman").click();
        assertThat(office.getByText("Lucy Bannerman has been asked").first()).isVisible();
        journey.phone(office);
        journey.picture(office, "candidates-for-a-team-on-a-phone");

        journey.laptop(office);
        office.navigate("/" + ReviewLinks.office(review));
        assertThat(office.getByText("Lucy Bannerman, peer reviewer: Invited").first())
                .isVisible();
        assertThat(office.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Rules of planning")))
                .isVisible();
        journey.picture(office, "team-being-formed");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
