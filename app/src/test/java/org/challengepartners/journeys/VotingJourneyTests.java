package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The company member's job: the office opens a vote, representatives vote once each, and everybody reads what they said. */
@JourneyTest
class VotingJourneyTests {

    private static final String MANOR = "The Governing Body of Manor School";

    @Test
    void fromAProposalToAResult(Journey journey) {
        var member = journey.signIn("manor.member", "/proposals");
        follow(member, "Bring student leaders into peer reviews");
        assertThat(member.getByText("Not put to the members yet")).isVisible();

        theOfficeOpensTheVote(journey);

        vote(member).waitFor(); // the open page has heard of it
        assertThat(member.locator("main")).containsText("Advisory; not a resolution of the company");
        var secondTab = member.context().newPage();
        secondTab.navigate(member.url());
        choose(secondTab, "Against");
        journey.picture(member, "vote-open");

        Keyboard.choose(member, member.getByRole(AriaRole.RADIO, named("For")));
        Keyboard.press(member, vote(member));
        assertThat(member.getByRole(AriaRole.STATUS).first())
                .hasText("The vote of %s is counted: For".formatted(MANOR));
        assertThat(vote(secondTab)).isHidden();
        assertThat(secondTab.locator("main")).containsText(MANOR + " voted for on");
        assertThat(member.locator("main")).not().containsText("Turnout");
        journey.picture(member, "vote-cast");

        var other = journey.signIn("other.member", member.url());
        choose(other, "Against");
        theClosingTimePasses(journey);
        vote(other).click();
        assertThat(other.locator("main")).containsText("Voting has closed, so the vote of Three Rivers Learning Trust");
        assertThat(other.locator("main")).containsText("More members voted for than against: 1 to 0.");
        journey.picture(other, "vote-result");
        journey.phone(other);
        journey.picture(other, "vote-result-phone");

        member.navigate("/proposals");
        assertThat(member.getByText("Your vote is awaited").first()).isVisible();
        journey.picture(member, "proposals");
        assertThat(journey.complaints()).isEmpty();
    }

    private static void theOfficeOpensTheVote(Journey journey) {
        var office = journey.signIn("office", "/proposals");
        Keyboard.press(office, link(office, "Bring student leaders into peer reviews"));
        Keyboard.press(office, link(office, "Open an advisory vote on this proposal"));
        Keyboard.press(office, office.getByRole(AriaRole.BUTTON, named("Continue")));
        assertThat(office.getByRole(AriaRole.ALERT).first()).containsText("Enter the closing day");
        journey.picture(office, "vote-opening-error");
        var day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(7);
        var field = office.getByLabel("Closing day");
        Keyboard.write(office, field, DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day));
        field.press("Enter");
        var time = office.getByLabel("Closing time (optional)");
        time.fill("17:00");
        time.press("Enter");
        assertThat(office.getByText("Voting would be open until")).isVisible();
        office.getByRole(AriaRole.BUTTON, named("Continue")).click();
        assertThat(office.locator("h1")).hasText("Check the vote before it opens");
        assertThat(office.locator("main")).containsText("17:00 (UK time)");
        journey.picture(office, "vote-opening-check");
        Keyboard.press(office, office.getByRole(AriaRole.BUTTON, named("Open the vote")));
        journey.secondFactor(office, "office");
        assertThat(office.locator("h1")).hasText("Bring student leaders into peer reviews");
    }

    /** As only time can: nothing of the application is told. */
    private static void theClosingTimePasses(Journey journey) {
        JdbcClient.create(journey.house().postgres().superuser())
                .sql(
                        "update decisions.contest set closes_at = clock_timestamp() where title like 'Bring student leaders%'")
                .update();
    }

    private static void follow(Page page, String words) {
        link(page, words).click();
    }

    private static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }

    private static void choose(Page page, String choice) {
        page.getByRole(AriaRole.RADIO, named(choice)).check();
    }

    private static Locator vote(Page page) {
        return page.getByRole(AriaRole.BUTTON, named("Cast this vote"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
