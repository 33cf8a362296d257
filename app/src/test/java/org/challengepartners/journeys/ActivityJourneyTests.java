package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A full learning walk: a head waits, another gives a place up, and the first has it without asking again. */
@JourneyTest
class ActivityJourneyTests {

    @Test
    void aHeadOnTheWaitingListGetsThePlaceThatAnotherGivesUp(Journey journey) {
        var manor = journey.signIn("manor.head", "/activities");
        manor.getByRole(AriaRole.LINK, named("Learning walk at Fairmile High School"))
                .click();
        assertThat(manor.getByText("4 of 4 places are taken.")).isVisible();
        Keyboard.press(manor, manor.getByRole(AriaRole.BUTTON, named("Take places")));
        assertThat(manor.getByText("Your school is on the waiting list")).isVisible();
        journey.picture(manor, "activity-waiting");

        var path = manor.url().substring(journey.house().address().length());
        var third = journey.signIn("third.head", path);
        Keyboard.press(third, third.getByRole(AriaRole.BUTTON, named("Give this place up: Beth Lowry")));
        assertThat(third.getByText("The place is given up")).isVisible();

        assertThat(manor.getByText("Has a place")).isVisible();
        assertThat(manor.getByText("Beth Lowry")).hasCount(0);
        var host = journey.signIn("fourth.head", path);
        assertThat(host.getByText("Anil Mehta, Elm Park School")).isVisible();
        var other = journey.signIn("other.head", path);
        assertThat(other.getByText("Page not found").first()).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
