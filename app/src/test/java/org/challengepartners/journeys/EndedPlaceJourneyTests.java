package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.reviews.FindingKind;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.WritingFindings;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S-A8: a place on a review ends while its pages are still open in two tabs. */
@JourneyTest
class EndedPlaceJourneyTests {

    private static final String LATER = "Assemblies are led by pupils of every class";

    @Test
    void noButtonAndNoPushOfAnOpenTabWorksAfterThePlaceHasEnded(Journey journey) {
        var review = People.openReviewOfManor(journey);
        var first = journey.signIn("peer.reviewer", "/" + ReviewLinks.review(review));
        var second = first.context().newPage();
        second.navigate(first.url());
        write(first, "A finding that comes too late");
        assertThat(button(second, "Add a finding")).isVisible();

        theirPlaceEnds(journey, review);

        button(first, "Save finding").click();
        assertThat(first.getByRole(AriaRole.ALERT).first()).containsText("This is no longer here");
        assertThat(finding(first)).hasValue("A finding that comes too late");

        theLeadWrites(journey, review);
        assertThat(second.locator("h1")).hasText("This review has closed");
        assertThat(first.locator("main")).containsText("This review is no longer open to you.");
        assertThat(finding(first)).hasValue("A finding that comes too late");
        assertThat(first.getByText(LATER)).hasCount(0);

        var lead = journey.signIn("lead.reviewer", "/" + ReviewLinks.review(review));
        assertThat(lead.getByText(LATER).first()).isVisible();
        assertThat(lead.getByText("A finding that comes too late")).hasCount(0);
    }

    /** Behind everybody's back: no page is told. */
    private static void theirPlaceEnds(Journey journey, ReviewId review) {
        JdbcClient.create(journey.house().postgres().superuser())
                .sql("""
                        update tenancy.key set valid = tstzrange(lower(valid), now())
                         where person = ? and valid @> now() and space_id in (
                               select space_id from reviews.review where review_id = ?
                               union select team_space from reviews.review where review_id = ?)
                        """)
                .param(Account.PEER_REVIEWER.id().value())
                .param(review.value())
                .param(review.value())
                .update();
    }

    private static void theLeadWrites(Journey journey, ReviewId review) {
        Account.LEAD_REVIEWER.does(() -> journey.house()
                .application()
                .part(WritingFindings.class)
                .add(CommandId.next(), review, new FindingText("leadership", FindingKind.WHAT_WENT_WELL, LATER, null)));
    }

    private static void write(Page page, String text) {
        button(page, "Add a finding").click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("What went well"))
                .check();
        finding(page).fill(text);
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static Locator finding(Page page) {
        return page.getByLabel("Finding", new Page.GetByLabelOptions().setExact(true));
    }
}
