package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.challengepartners.elections.ElectionHouse;
import org.challengepartners.elections.ElectionId;
import org.challengepartners.elections.ElectionLinks;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An election with a secret ballot, from its announcement to a receipt that the voter finds in the published list. */
@JourneyTest
class ElectionJourneyTests {

    private static final String TITLE = "Trustees elected by the members";

    @TempDir
    Path downloads;

    @Test
    @DisplayName(
            "From the announcement to the verifier: members rank three candidates in secret, and a receipt is found in the list")
    void fromTheAnnouncementToTheVerifier(Journey journey) {
        var house = journey.house().application().part(ElectionHouse.class);
        var election = theOfficeAnnounces(journey);
        aMemberNominates(journey, election);
        aCandidateConsents(journey, election);
        house.stands(election, Account.SECOND_HEAD);
        house.stands(election, Account.THIRD_HEAD);
        sql(
                journey,
                "update elections.election set nominations_until = announced_at + interval '1 microsecond'",
                election);
        theOfficeOpens(journey, election);

        var member = journey.signIn("manor.member", "/" + ElectionLinks.ballot(election));
        var receipt = aMemberVotes(journey, member);
        var other = journey.signIn("other.member", "/" + ElectionLinks.ballot(election));
        rank(other, "Helen Carter", "Choice 1");
        button(other, "Continue").click();
        button(other, "Cast this ballot").click();
        assertThat(other.locator("h1")).hasText("Your ballot is in the urn");
        var second = journey.signIn("second.member", "/" + ElectionLinks.ballot(election));
        rank(second, "Samuel Okafor", "Choice 1");

        sql(journey, "update elections.opening set closes_at = clock_timestamp()", election);
        button(second, "Continue").click();
        button(second, "Cast this ballot").click();
        assertThat(second.getByRole(AriaRole.ALERT).first()).containsText("Voting has closed");

        member.navigate("/" + ElectionLinks.election(election));
        assertThat(member.locator("main")).containsText("Elected: ");
        assertThat(member.locator("main")).containsText("The count, stage by stage");
        journey.picture(member, "election-result");
        journey.phone(member);
        journey.picture(member, "election-result-phone");
        journey.laptop(member);
        var record = download(member, link(member, "Take this published record away as JSON"), "election-record.json");
        theVerifierChecks(journey, record, receipt);
        Assertions.assertThat(journey.complaints()).isEmpty();
    }

    private static ElectionId theOfficeAnnounces(Journey journey) {
        var office = journey.signIn("office", "/" + ElectionLinks.ELECTIONS);
        Keyboard.press(office, link(office, "Announce an election"));
        Keyboard.press(office, button(office, "Announce the election"));
        assertThat(office.getByRole(AriaRole.ALERT).first()).containsText("Enter the last day for nominations");
        office.getByLabel("Title").fill(TITLE);
        office.getByLabel("What the seats are").fill("Two trustees, for three years from the summer term");
        office.getByLabel("Number of seats").fill("2");
        office.getByLabel("Where the rules of this election stand").fill("Articles of 12 May 2014, article 24");
        day(office, "Last day for nominations", 7);
        journey.picture(office, "election-announce");
        button(office, "Announce the election").click();
        journey.secondFactor(office, "office");
        assertThat(office.locator("h1")).hasText(TITLE);
        assertThat(office.locator("main"))
                .containsText("an election result is not an appointment unless the articles say so");
        return ElectionId.parse(office.url().substring(office.url().lastIndexOf('/') + 1))
                .orElseThrow();
    }

    private static void aMemberNominates(Journey journey, ElectionId election) {
        var member = journey.signIn("manor.member", "/" + ElectionLinks.election(election));
        Keyboard.press(member, link(member, "Nominate a candidate"));
        member.getByLabel("Candidate's name").fill("Helen Carter");
        member.getByLabel("Candidate's e-mail address").fill(email(journey, Account.MANOR_HEAD));
        journey.picture(member, "election-nominate");
        Keyboard.press(member, button(member, "Nominate"));
        assertThat(member.getByRole(AriaRole.STATUS).first())
                .hasText("Helen Carter is nominated, and has been asked for consent");
    }

    private static void aCandidateConsents(Journey journey, ElectionId election) {
        var candidate = journey.signIn("manor.head", "/" + ElectionLinks.candidate(election));
        assertThat(candidate.locator("main")).containsText("You do not stand yet");
        candidate
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("Your statement")))
                .fill(
                        "I have led a special school for nine years, and will listen to every school of the partnership.");
        Keyboard.press(candidate, button(candidate, "I consent to stand"));
        assertThat(candidate.getByRole(AriaRole.STATUS).first())
                .hasText("You stand for election, with the statement below");
        journey.picture(candidate, "election-candidate");
    }

    private static void theOfficeOpens(Journey journey, ElectionId election) {
        var office = journey.signIn("office", "/" + ElectionLinks.open(election));
        assertThat(office.locator("main")).containsText("Helen Carter, Priya Raman, Samuel Okafor");
        day(office, "Closing day", 14);
        journey.picture(office, "election-open");
        Keyboard.press(office, button(office, "Open the voting"));
        journey.secondFactor(office, "office");
        assertThat(office.locator("main")).containsText("Voting is open until");
        journey.picture(office, "election-voting");
    }

    private Path aMemberVotes(Journey journey, Page member) {
        assertThat(member.locator("main")).containsText("Nobody can see your vote through this platform");
        rank(member, "Helen Carter", "Choice 1");
        rank(member, "Priya Raman", "Choice 1");
        Keyboard.press(member, button(member, "Continue"));
        assertThat(member.getByRole(AriaRole.ALERT).first()).containsText("Choice 1 is given to two candidates");
        rank(member, "Priya Raman", "Choice 2");
        journey.picture(member, "election-ballot");
        journey.phone(member);
        journey.picture(member, "election-ballot-phone");
        journey.laptop(member);
        Keyboard.press(member, button(member, "Continue"));
        assertThat(member.locator("h1")).hasText("Check your ballot before you cast it");
        assertThat(member.locator("main")).containsText("Choice 2: Priya Raman");
        journey.picture(member, "election-check-ballot");
        Keyboard.press(member, button(member, "Cast this ballot"));
        assertThat(member.locator("h1")).hasText("Your ballot is in the urn");
        assertThat(member.locator("main")).not().containsText("Priya Raman");
        journey.picture(member, "election-receipt");
        var receipt = download(member, link(member, "Take this receipt away as JSON"), "receipt.json");
        member.reload();
        assertThat(member.locator("main")).containsText("A ballot is final");
        assertThat(member.locator("main")).not().containsText("Priya Raman");
        return receipt;
    }

    private void theVerifierChecks(Journey journey, Path record, Path receipt) {
        var anybody = journey.visitor();
        anybody.navigate("/" + ElectionLinks.VERIFIER);
        button(anybody, "Check").click();
        assertThat(anybody.locator("#verdict")).hasText("Choose the file of the published record.");
        anybody.locator("#record").setInputFiles(record);
        anybody.locator("#receipt").setInputFiles(receipt);
        button(anybody, "Check").click();
        assertThat(anybody.locator("#verdict")).containsText("Everything holds");
        assertThat(anybody.locator("#details")).containsText("is in the list.");
        assertThat(anybody.locator("#details")).containsText("Counted again in this browser");
        journey.picture(anybody, "election-verifier");
        journey.phone(anybody);
        journey.picture(anybody, "election-verifier-phone");
        var saved = download(anybody, "/" + ElectionLinks.VERIFIER + "?save");
        anybody.navigate(saved.toUri().toString()); // without the service: only the file
        anybody.locator("#record").setInputFiles(record);
        anybody.locator("#code").fill("AAAA-AAAA-AAAA-AAAA");
        button(anybody, "Check").click();
        assertThat(anybody.locator("#verdict")).containsText("This does not hold: 1 of");
        assertThat(anybody.locator("#details")).containsText("No ballot with these letters is in the list");
    }

    private Path download(Page page, Locator link, String name) {
        var file = downloads.resolve(name);
        page.waitForDownload(link::click).saveAs(file);
        return file;
    }

    private Path download(Page page, String address) {
        var file = downloads.resolve("election-verifier.html");
        page.waitForDownload(() -> page.evaluate("address => { location.href = address; }", address))
                .saveAs(file);
        return file;
    }

    /** As only time can: nothing of the application is told. */
    private static void sql(Journey journey, String update, ElectionId election) {
        JdbcClient.create(journey.house().postgres().superuser())
                .sql(update + " where election_id = ?")
                .param(election.value())
                .update();
    }

    private static String email(Journey journey, Account account) {
        return JdbcClient.create(journey.house().postgres().superuser())
                .sql("select email from membership.person where person_id = ?")
                .param(account.id().value())
                .query(String.class)
                .single();
    }

    private static void rank(Page page, String candidate, String choice) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile(candidate)))
                .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(candidate))))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, named(choice)).click();
    }

    private static void day(Page page, String label, int ahead) {
        var field = page.getByLabel(label);
        field.fill(DateTimeFormatter.ofPattern("dd/MM/yyyy")
                .format(LocalDate.now(ZoneId.of("Europe/London")).plusDays(ahead)));
        field.press("Enter");
    }

    private static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK, named(words));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, named(words));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
