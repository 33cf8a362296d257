package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.challengepartners.decisions.GeneralMeetingId;
import org.challengepartners.decisions.MeetingHouse;
import org.challengepartners.decisions.MeetingLinks;
import org.challengepartners.decisions.ResolutionKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A general meeting with a proxy: Manor stays at home and sends Elm Park's representative, who votes for both on a poll. */
@JourneyTest
class GeneralMeetingJourneyTests {

    @Test
    @DisplayName(
            "A meeting with a proxy: the form in time, who is there, hands, a poll, the votes of the proxy, the result")
    void aMeetingWithAProxy(Journey journey) {
        var meetings = journey.house().application().part(MeetingHouse.class);
        var id = meetings.call("Spring general meeting", ResolutionKind.ORDINARY, ResolutionKind.SPECIAL);

        var manor = journey.signIn("manor.member", "/" + MeetingLinks.meeting(id));
        assertThat(manor.locator("main")).containsText("may appoint another person as its proxy");
        button(manor, "Appoint this proxy").click();
        assertThat(manor.getByRole(AriaRole.ALERT).first()).containsText("Choose who is the proxy");
        manor.getByRole(AriaRole.RADIO, named("The representative of another member"))
                .check();
        var of = manor.getByRole(AriaRole.COMBOBOX, named("Member whose representative is the proxy"));
        of.fill("The Governing Body of Elm Park School");
        manor.getByRole(AriaRole.OPTION, named("The Governing Body of Elm Park School"))
                .click();
        group(manor, "Resolution 1")
                .getByRole(AriaRole.RADIO, exactly("Against"))
                .check();
        group(manor, "Resolution 2")
                .getByRole(AriaRole.RADIO, exactly("As the proxy decides"))
                .check();
        journey.picture(manor, "proxy-form");
        button(manor, "Appoint this proxy").click();
        assertThat(manor.getByRole(AriaRole.STATUS).first())
                .hasText("The proxy form of The Governing Body of Manor School is received");
        assertThat(manor.locator("main"))
                .containsText("has appointed the representative of The Governing Body of Elm Park");
        journey.phone(manor);
        journey.picture(manor, "meeting-with-a-proxy-phone");
        journey.laptop(manor);

        MeetingHouse.letItBegin(journey.house().postgres().superuser(), id);
        var office = theMeetingBegins(journey, id);
        button(office, "Open the poll", 1).click();
        journey.secondFactor(office, "office");
        assertThat(office.getByRole(AriaRole.STATUS).first()).hasText("The poll is open");
        journey.picture(office, "lead-a-meeting-poll");

        var second = journey.signIn("second.member", "/" + MeetingLinks.meeting(id));
        vote(second, "The Governing Body of Elm Park School");
        vote(second, "The Governing Body of Manor School");
        journey.picture(second, "poll-of-a-proxy");

        button(office, "Close the poll and count", 0).click();
        assertThat(office.getByRole(AriaRole.STATUS).first()).hasText("The poll is counted");
        button(office, "Close the meeting", 0).click();
        assertThat(office.getByRole(AriaRole.STATUS).first()).hasText("The meeting is closed");

        assertThat(manor.locator("main"))
                .containsText("Passed as an ordinary resolution, on a show of hands: 2 hands for and 0 against.");
        assertThat(manor.locator("main"))
                .containsText("Passed as a special resolution, on a poll: 2 votes for and 0 against.");
        assertThat(manor.getByRole(AriaRole.LINK, named("Take this record away as JSON")))
                .isVisible();
        journey.picture(manor, "meeting-held");
        journey.phone(manor);
        journey.picture(manor, "meeting-held-phone");
        assertThat(journey.complaints()).isEmpty();
    }

    /** The office opens it, marks two members as present, and declares the first resolution on a show of hands. */
    private static Page theMeetingBegins(Journey journey, GeneralMeetingId id) {
        var office = journey.signIn("office", "/" + MeetingLinks.lead(id));
        button(office, "Open the meeting", 0).click();
        assertThat(office.getByRole(AriaRole.STATUS).first()).hasText("The meeting is open");
        assertThat(office.locator("main")).containsText("not reached, so the meeting cannot decide");
        arrives(office, "The Governing Body of Elm Park School");
        arrives(office, "Three Rivers Learning Trust");
        assertThat(office.locator("main")).containsText("It is reached.");
        journey.picture(office, "lead-a-meeting");
        office.getByLabel("Hands for").first().fill("2");
        office.getByLabel("Hands against").first().fill("0");
        office.getByLabel("Hands against").first().press("Tab");
        button(office, "Declare the show of hands", 0).click();
        assertThat(office.getByRole(AriaRole.STATUS).first()).hasText("The show of hands is declared");
        return office;
    }

    private static void arrives(Page office, String member) {
        office.getByRole(AriaRole.BUTTON, named("Is here: " + member)).click();
        assertThat(office.getByRole(AriaRole.STATUS).first()).hasText(member + " is in the room");
    }

    private static void vote(Page page, String member) {
        var form = page.locator("section")
                .filter(new Locator.FilterOptions().setHasText("Vote on resolution 2 for " + member));
        form.getByRole(AriaRole.RADIO, exactly("For")).check();
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS).first())
                .hasText("The vote of %s on resolution 2 is cast".formatted(member));
    }

    private static Locator group(Page page, String label) {
        return page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(label));
    }

    private static Locator button(Page page, String name) {
        return button(page, name, 0);
    }

    private static Locator button(Page page, String name, int which) {
        return page.getByRole(AriaRole.BUTTON, named(name)).nth(which);
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
