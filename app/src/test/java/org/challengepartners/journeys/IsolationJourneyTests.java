package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.tenancy.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-A1: what belongs to another school looks the same as what does not exist, by link, by id and in every list. */
@JourneyTest
class IsolationJourneyTests {

    @ParameterizedTest
    @ValueSource(strings = {"second.head", "other.head"})
    void anotherHeadFindsNothingOfManorSchool(String account, Journey journey) {
        var review = People.openReviewOfManor(journey);
        var page = journey.signIn(account, "/reviews");
        assertThat(page.locator("h1")).hasText("Reviews");
        assertThat(page.locator("main")).not().containsText("Manor School");

        page.navigate("/" + ReviewLinks.review(review));
        assertThat(page.locator("h1")).hasText("Page not found");
        var foreign = page.locator("main").innerText();
        page.navigate("/" + MembershipLinks.school(People.manor(journey).id()));
        assertThat(page.locator("h1")).hasText("Page not found");

        page.navigate("/reviews/" + Ids.next());
        assertThat(page.locator("h1")).hasText("Page not found");
        assertThat(page.locator("main")).hasText(foreign, new LocatorAssertions.HasTextOptions().setUseInnerText(true));

        page.navigate("/no/such/place");
        assertThat(page.locator("main")).hasText(foreign, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/error", "/actuator/health"})
    void whatAnswersWithoutTheFrameStaysShutToSignedInPeople(String path, Journey journey) {
        var page = journey.signIn("office");

        assertThat(page.request().get(path, RequestOptions.create().setHeader("Accept", "text/html")))
                .not()
                .isOK();
    }

    @Test
    void aReviewerOfTheTeamDoesNotEnterTheSchoolsOwnSpace(Journey journey) {
        var page = journey.signIn("lead.reviewer", "/reviews");
        assertThat(page.locator("h1")).hasText("Reviews");

        page.navigate("/" + MembershipLinks.school(People.manor(journey).id()));

        assertThat(page.locator("main")).not().containsText("Who has a key");
    }
}
