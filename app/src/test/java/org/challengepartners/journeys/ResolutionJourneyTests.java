package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.awaitility.Awaitility;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.DecisionsHouse;
import org.challengepartners.decisions.ResolutionHouse;
import org.challengepartners.decisions.ResolutionKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A written resolution of five members: the office circulates it, and at the third agreement it has passed. */
@JourneyTest
class ResolutionJourneyTests {

    private static final String AGREE = "Agree to this resolution";

    @Test
    @DisplayName(
            "From the office's form to the deciding agreement: of five members the third agrees, and it has passed")
    void fromTheFormToTheDecidingAgreement(Journey journey) {
        var house = journey.house().application().part(DecisionsHouse.class);
        theOfficeLooksAtEveryStep(journey, DecisionLinks.proposal(house.proposal("Set up a hardship fund")));
        var proposal = house.proposal("Raise the subscription by two per cent");
        var five = journey.house().application().part(ResolutionHouse.class).fiveOfThree();
        house.circulate(proposal, ResolutionKind.ORDINARY, five);
        Awaitility.await()
                .until(() -> journey.house().mailbox().mails().stream()
                        .flatMap(mail -> Mails.lines(mail).stream())
                        .anyMatch("Written resolution: Raise the subscription by two per cent"::equals));

        var manor = journey.signIn("manor.member", "/" + DecisionLinks.proposal(proposal));
        assertThat(manor.locator("main"))
                .containsText("Not passed yet: 0 of 5 votes have agreed, and 3 more are needed.");
        agree(manor).click();
        assertThat(manor.getByRole(AriaRole.ALERT).first()).containsText("Tick that you agree for the member");
        Keyboard.reach(manor, manor.getByRole(AriaRole.CHECKBOX));
        manor.keyboard().press("Space");
        journey.picture(manor, "resolution-agree");
        Keyboard.press(manor, agree(manor));
        journey.secondFactor(manor, "manor.member");
        assertThat(manor.getByRole(AriaRole.STATUS).first())
                .hasText("The agreement of The Governing Body of Manor School is recorded");

        var second = journey.signIn("second.member", "/" + DecisionLinks.proposal(proposal));
        second.getByRole(AriaRole.RADIO, named("The Fourth Trust")).check();
        second.getByRole(AriaRole.CHECKBOX).check();
        agree(second).click();
        journey.secondFactor(second, "second.member");
        assertThat(manor.locator("main")).containsText("2 of 5 votes have agreed"); // the open page has heard of it

        var other = journey.signIn("other.member", "/" + DecisionLinks.proposal(proposal));
        other.getByRole(AriaRole.RADIO, named("Three Rivers Learning Trust")).check();
        other.getByRole(AriaRole.CHECKBOX).check();
        agree(other).click();
        journey.secondFactor(other, "other.member");
        assertThat(other.getByRole(AriaRole.STATUS).first()).containsText("and with it the resolution has passed");
        assertThat(manor.locator("main")).containsText("Passed as an ordinary resolution on");
        assertThat(manor.locator("main")).containsText("when members with 3 of 5 votes had agreed");
        journey.picture(manor, "resolution-passed");
        journey.phone(manor);
        journey.picture(manor, "resolution-passed-phone");
        assertThat(journey.complaints()).isEmpty();
    }

    private static void theOfficeLooksAtEveryStep(Journey journey, String proposal) {
        var office = journey.signIn("office", "/" + proposal);
        assertThat(office.locator("main")).containsText("A written resolution of the company");
        Keyboard.press(
                office,
                office.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Circulate this proposal as a written resolution")));
        office.getByRole(AriaRole.RADIO, named("Ordinary resolution")).check();
        office.getByRole(AriaRole.RADIO, named("Removing an auditor before the end of the term of office"))
                .check();
        Keyboard.press(office, office.getByRole(AriaRole.BUTTON, named("Continue")));
        assertThat(office.getByRole(AriaRole.ALERT).first()).containsText("only at a general meeting");
        journey.picture(office, "resolution-refused");
        office.getByRole(AriaRole.RADIO, named("Something else")).check();
        Keyboard.press(office, office.getByRole(AriaRole.BUTTON, named("Continue")));
        assertThat(office.locator("h1")).hasText("Check the resolution before it is sent");
        Keyboard.press(office, office.getByRole(AriaRole.BUTTON, named("Circulate the resolution")));
        journey.secondFactor(office, "office");
        assertThat(office.locator("main")).containsText("Before the members");
        assertThat(office.locator("main")).containsText("not yet handed over"); // for many members nobody is recorded
        for (var form : List.of("PDF", "web page", "CSV", "JSON")) {
            assertThat(office.getByRole(AriaRole.LINK, named("Take this record away as " + form)))
                    .isVisible();
        }
        journey.picture(office, "resolution-circulated");
    }

    private static Locator agree(Page page) {
        return page.getByRole(AriaRole.BUTTON, named(AGREE));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
