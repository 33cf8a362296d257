package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The company member's job: the office puts a proposal to the members, each votes once, and the clock closes the vote. */
@JourneyTest
class MemberJourneyTests {

    private static final String TITLE = "Hold the yearly conference in the north";

    @Test
    void membersDecideAProposalThatTheOfficePutToThem(Journey journey) {
        var office = journey.signIn("office", "/proposals/new");
        office.getByLabel("Title").fill(TITLE);
        office.getByLabel("Text of the proposal").fill("Four of five members travel for more than three hours today.");
        button(office, "Make this proposal").click();
        openTheVote(journey, office);
        var address = office.url();

        var manor = journey.signIn("manor.member", path(address));
        var sameManor = manor.context().newPage();
        sameManor.navigate(path(address));
        var second = journey.signIn("second.member", path(address));
        choose(sameManor, "Against");
        vote(manor, "For");
        assertThat(manor.getByText("is counted")).isVisible();
        button(sameManor, "Cast this vote").click();
        assertThat(sameManor.locator("main")).containsText("has voted already");
        vote(second, "Abstain");
        assertThat(second.getByText("is counted")).isVisible();
        assertThat(second.locator("main")).not().containsText("1 for");

        closeNow(journey);
        manor.reload();
        assertThat(manor.getByText("Voting has closed")).isVisible();
        assertThat(manor.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Result")))
                .isVisible();
        journey.picture(manor, "vote-result");
    }

    private static void openTheVote(Journey journey, Page office) {
        office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open an advisory vote on this proposal"))
                .click();
        assertThat(office.locator("h1")).containsText("Open an advisory vote");
        var closes = LocalDate.now(ZoneId.of("Europe/London")).plusDays(9);
        office.getByLabel("Question for the members").fill("Shall the conference be held in the north?");
        office.getByLabel("Closing day").fill("%td/%<tm/%<tY".formatted(closes));
        office.getByLabel("Closing time").fill("17:00");
        office.getByLabel("Closing time").press("Tab");
        button(office, "Continue").click();
        assertThat(office.locator("h1")).hasText("Check the vote before it opens");
        journey.picture(office, "check-the-vote");
        button(office, "Open the vote").click();
        assertThat(office.getByText("Voting is open")).isVisible();
    }

    private static void vote(Page page, String choice) {
        choose(page, choice);
        button(page, "Cast this vote").dblclick();
    }

    private static void choose(Page page, String choice) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .check();
    }

    /** The closing time comes, without anybody waiting for it and without any job. */
    private static void closeNow(Journey journey) {
        JdbcClient.create(journey.house().postgres().superuser())
                .sql("update decisions.contest set closes_at = clock_timestamp() where title = ?")
                .param(TITLE)
                .update();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/proposals/"));
    }
}
