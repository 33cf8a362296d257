package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.challengepartners.agendas.ConsultationHouse;
import org.challengepartners.shell.DateWords;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The hub lead's job with the heads of her schools: a draft, a consultation, an agreement with one objection resolved, an activity
 * with a waiting list, a check-in, and the end of the year.
 */
@JourneyTest
class AgendaJourneyTests {

    @Test
    void theFourSchoolsAgreeTheirAgendaAfterOneObjectionAndKeepItMoving(Journey journey) {
        var lead = journey.signIn("hub.lead", "/agendas");
        assertThat(lead.getByRole(AriaRole.LINK, named("Agenda for"))).isVisible();
        picture(journey, lead, "agendas");
        lead.getByRole(AriaRole.LINK, named("Agenda for")).click();
        assertThat(lead.getByText("Draft. Only the lead")).isVisible();
        picture(journey, lead, "agenda-draft");
        consult(journey, lead);
        put(journey, lead, "1.0");

        var manor = journey.signIn("manor.head", "/agendas");
        assertThat(manor.getByText("Your answer is awaited")).isVisible();
        manor.getByRole(AriaRole.LINK, named("Agenda for")).click();
        choose(manor, "Agree with a reservation");
        manor.getByLabel("What is your school's reservation?").fill("The summer meeting falls on our sports day.");
        var second = journey.signIn(
                "second.head", manor.url().substring(journey.house().address().length()));
        answer(second, "Agree");
        assertThat(manor.getByText("1 of 4 schools have answered.")).isVisible();
        assertThat(manor.getByLabel("What is your school's reservation?"))
                .hasValue("The summer meeting falls on our sports day.");
        picture(journey, manor, "agenda-position");
        give(manor);
        assertThat(lead.getByText("2 of 4 schools have answered.")).isVisible();

        object(journey, lead, manor.url().substring(journey.house().address().length()));

        change(journey, lead);
        put(journey, lead, "1.1");
        assertThat(manor.getByText("Version 1.1 was put to the schools while this page was open."))
                .isVisible();
        assertThat(manor.getByText("needs renewing").first()).isVisible();
        picture(journey, manor, "agenda-renewing");

        answer(manor, "Agree");
        answer(second, "Stand aside");
        var path = manor.url().substring(journey.house().address().length());
        var third = journey.signIn("third.head", path);
        answer(third, "Agree");
        answer(journey.signIn("fourth.head", path), "Agree");
        for (var page : List.of(lead, manor, second, third)) {
            assertThat(page.getByText("This agenda is adopted")).isVisible();
        }
        picture(journey, manor, "agenda-adopted");
        manor.getByRole(AriaRole.LINK, named("Who agreed what, when and by which rule"))
                .click();
        assertThat(manor.getByRole(AriaRole.HEADING, named("Who agreed what, when")))
                .isVisible();
        shutsNobodyOut(journey, manor, "agenda-agreed");

        waits(journey, manor, third);
        manor.navigate(path);
        checkIn(journey, lead, manor);
        theYearEnds(journey, lead, manor, path);

        var other = journey.signIn("other.head", path);
        assertThat(other.getByText("Page not found").first()).isVisible();
    }

    /** The lead consults the schools; Manor comments on a passage and proposes other words, which she takes in. */
    private static void consult(Journey journey, Page lead) {
        Keyboard.press(lead, lead.getByRole(AriaRole.LINK, named("Consult the schools")));
        assertThat(lead.getByText("At least ten working days inside term")).isVisible();
        picture(journey, lead, "agenda-consult");
        Keyboard.press(lead, lead.getByRole(AriaRole.BUTTON, named("Show it to the schools")));
        assertThat(lead.getByText("No amendment waits for your answer.")).isVisible();

        lead.waitForURL(url -> url.endsWith("/consultation"));
        var manor = journey.signIn(
                "manor.head", lead.url().substring(journey.house().address().length()));
        Keyboard.press(manor, manor.getByRole(AriaRole.LINK, named("Comment on We meet once a term")));
        Keyboard.choose(manor, manor.getByLabel("The clause"));
        Keyboard.write(manor, manor.getByLabel("Which words of it? (optional)"), "on a Thursday");
        Keyboard.write(manor, manor.getByLabel("What does your school say?"), "Our Thursdays are training days.");
        picture(journey, manor, "agenda-comment");
        Keyboard.press(manor, manor.getByRole(AriaRole.BUTTON, named("Say it")));
        assertThat(manor.getByText("Our Thursdays are training days.")).isVisible();

        Keyboard.press(manor, manor.getByRole(AriaRole.LINK, named("Propose a change on We meet once a term")));
        Keyboard.write(
                manor,
                manor.getByLabel("Way of working"),
                "We meet once a term, on a Wednesday, at each school in turn.");
        Keyboard.write(manor, manor.getByLabel("Why does your school propose this?"), "Two of us train on Thursdays.");
        picture(journey, manor, "agenda-propose");
        Keyboard.press(manor, manor.getByRole(AriaRole.BUTTON, named("Propose it")));
        assertThat(manor.getByText("Not answered yet")).isVisible();

        assertThat(lead.getByText("1 amendment waits for your answer.")).isVisible();
        Keyboard.press(lead, lead.getByRole(AriaRole.LINK, named("Answer it of Manor School")));
        Keyboard.choose(lead, lead.getByLabel("Accept it as it is proposed"));
        Keyboard.write(lead, lead.getByLabel("The reason for your answer"), "Wednesday suits all four of us.");
        picture(journey, lead, "agenda-amendment");
        Keyboard.press(lead, lead.getByRole(AriaRole.BUTTON, named("Give this answer")));
        assertThat(manor.getByText("Wednesday suits all four of us.")).isVisible();
        picture(journey, manor, "agenda-consultation");
        manor.getByRole(AriaRole.LINK, named("What has changed between the versions"))
                .click();
        assertThat(manor.getByText("From version 0.1 to version 0.2")).isVisible();
        picture(journey, manor, "agenda-compared");

        ConsultationHouse.timeIsOver(
                JdbcClient.create(journey.house().postgres().superuser()));
        lead.getByRole(AriaRole.LINK, named("North Hub agenda")).click();
        assertThat(lead.getByText("The schools are consulted on this draft.")).isVisible();
    }

    /** A head objects, and the schools' time is over: it is talked through, and the lead sees what hinders her. */
    private static void object(Journey journey, Page lead, String path) {
        var third = journey.signIn("third.head", path);
        choose(third, "Object");
        third.getByLabel("Why does your school object?").fill("The meeting falls on our sports day.");
        third.getByLabel("What would change your school's answer?").fill("Never on a school's sports day.");
        give(third);
        journey.house()
                .application()
                .part(ConsultationHouse.class)
                .timeToAnswerIsOver(JdbcClient.create(journey.house().postgres().superuser()));
        lead.reload();
        Keyboard.press(
                lead, lead.getByRole(AriaRole.LINK, named("By which rule it is adopted, objections and corrections")));
        assertThat(lead.getByText("An objection stood at the deadline.")).isVisible();
        assertThat(lead.getByText("You cannot adopt it yet:")).isVisible();
        picture(journey, lead, "agenda-objection");
        lead.getByRole(AriaRole.LINK, named("North Hub agenda")).click();
    }

    /** The learning walk is full: Manor waits, the third school gives a place up, and Manor has it without asking again. */
    private static void waits(Journey journey, Page manor, Page third) {
        manor.navigate("/activities");
        manor.getByRole(AriaRole.LINK, named("Learning walk at Fairmile High School"))
                .click();
        assertThat(manor.getByText("4 of 4 places are taken.")).isVisible();
        Keyboard.press(manor, manor.getByRole(AriaRole.BUTTON, named("Take places")));
        assertThat(manor.getByText("Your school is on the waiting list")).isVisible();
        third.navigate(manor.url());
        Keyboard.press(third, third.getByRole(AriaRole.BUTTON, named("Give this place up: Beth Lowry")));
        assertThat(third.getByText("The place is given up")).isVisible();
        assertThat(manor.getByText("Has a place")).isVisible();
        assertThat(manor.getByText("Beth Lowry")).hasCount(0);
        var path = manor.url().substring(journey.house().address().length());
        var host = journey.signIn("fourth.head", path);
        assertThat(host.getByText("Anil Mehta, Elm Park School")).isVisible();
        var other = journey.signIn("other.head", path);
        assertThat(other.getByText("Page not found").first()).isVisible();
        shutsNobodyOut(journey, manor, "activity-with-a-place");
    }

    /** The lead says how the first target stands; a head reads it, with its line and its table. */
    private static void checkIn(Journey journey, Page lead, Page head) {
        Keyboard.press(lead, lead.getByRole(AriaRole.LINK, named("How the targets stand")));
        lead.getByRole(AriaRole.LINK, named("More pupils read")).click();
        lead.getByLabel("Value in %").fill("69");
        lead.getByLabel("Source").fill("The hub's survey");
        lead.getByLabel("Measured on")
                .fill(DateTimeFormatter.ofPattern("dd/MM/uuuu").format(LocalDate.now(DateWords.LONDON)));
        lead.getByRole(AriaRole.RADIO, named("At risk")).check();
        Keyboard.press(lead, lead.getByRole(AriaRole.BUTTON, named("Check in")));
        assertThat(lead.getByText("The check-in is noted")).isVisible();
        assertThat(lead.locator("line-chart svg")).isVisible();
        shutsNobodyOut(journey, lead, "target-of-a-lead");

        head.getByRole(AriaRole.LINK, named("How the targets stand")).click();
        assertThat(head.getByText("Progress 50")).isVisible();
        shutsNobodyOut(journey, head, "targets");
    }

    /** The lead opens the review of the year, a head looks back, each target ends, and the statement is published. */
    private static void theYearEnds(Journey journey, Page lead, Page head, String path) {
        lead.navigate(path + "/year");
        Keyboard.press(lead, lead.getByRole(AriaRole.BUTTON, named("Open the review of the year")));
        assertThat(lead.getByText("0 of 4 schools have looked back.")).isVisible();

        head.navigate(path + "/year");
        Keyboard.write(head, head.getByLabel("What helped your school?"), "The learning walks");
        Keyboard.write(head, head.getByLabel("How do you know?"), "Twelve classes read every day");
        head.getByRole(AriaRole.RADIO, named("Carry on")).check();
        Keyboard.press(head, head.getByRole(AriaRole.BUTTON, named("Say this for Manor School")));
        assertThat(head.getByText("1 of 4 schools have looked back.")).isVisible();
        shutsNobodyOut(journey, head, "year-end-of-a-head");

        lead.navigate(path + "/targets");
        assertThat(lead.locator(".target-card").first()).isVisible();
        var targets = lead.locator(".target-card").count();
        for (int target = 0; target < targets; target++) {
            lead.navigate(path + "/targets");
            lead.locator(".target-card a").nth(target).click();
            lead.getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName("Partly met").setExact(false))
                    .check();
            lead.getByLabel("Last value (optional)").fill("74");
            lead.getByRole(AriaRole.BUTTON, named("End this target")).click();
            assertThat(lead.getByText("The target has ended")).isVisible();
        }

        lead.navigate(path + "/year");
        Keyboard.write(lead, lead.getByLabel("What came of the year?"), "Reading rose in all four schools.");
        Keyboard.press(lead, lead.getByRole(AriaRole.BUTTON, named("Save the statement")));
        assertThat(lead.getByText("The statement is saved")).isVisible();
        shutsNobodyOut(journey, lead, "year-end-of-a-lead");
        lead.getByRole(AriaRole.LINK, named("Publish the statement")).click();
        var year = lead.locator("label")
                .filter(new Locator.FilterOptions().setHasText("to confirm"))
                .textContent()
                .replaceAll("Type (\\S+) to confirm", "$1");
        Keyboard.write(lead, lead.getByLabel("to confirm"), year);
        Keyboard.press(lead, lead.getByRole(AriaRole.BUTTON, named("Publish the statement")));
        assertThat(lead.getByText("Reading rose in all four schools.")).isVisible();
        head.reload();
        assertThat(head.getByText("Reading rose in all four schools.")).isVisible();
        shutsNobodyOut(journey, head, "year-statement");
    }

    private static void shutsNobodyOut(Journey journey, Page page, String name) {
        picture(journey, page, name);
        Assertions.assertThat(Accessibility.serious(page)).as(name).isEmpty();
        journey.phone(page);
        Assertions.assertThat(Accessibility.overflows(page)).as(name).isFalse();
        journey.laptop(page);
    }

    /** Pictures of the page in a window beside it, for a laptop and a telephone, so that nothing happens to the page. */
    private static void picture(Journey journey, Page page, String name) {
        try (var beside = page.context().newPage()) {
            beside.navigate(page.url());
            assertThat(beside.locator("h1")).not().isEmpty();
            journey.picture(beside, name);
            journey.phone(beside);
            journey.picture(beside, name + "-phone");
        }
    }

    private static void put(Journey journey, Page lead, String version) {
        Keyboard.press(lead, lead.getByRole(AriaRole.LINK, named("Put it to the schools")));
        assertThat(lead.getByText("You cannot take this back.")).isVisible();
        picture(journey, lead, "agenda-put-" + version);
        Keyboard.write(lead, lead.getByLabel("Type %s to confirm".formatted(version)), version);
        Keyboard.press(
                lead, lead.getByRole(AriaRole.BUTTON, named("Put version %s to the schools".formatted(version))));
        assertThat(lead.getByText("Version %s, put to the schools".formatted(version)))
                .isVisible();
    }

    /** The lead moves the summer meeting, as Manor's reservation asks. */
    private static void change(Journey journey, Page lead) {
        Keyboard.press(lead, lead.getByRole(AriaRole.LINK, named("Write this agenda")));
        assertThat(lead.getByText("Add a way of working")).isVisible();
        picture(journey, lead, "agenda-writing");
        Keyboard.press(
                lead,
                lead.locator(".draft-row", new Page.LocatorOptions().setHasText("We meet once a term"))
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Change")));
        Keyboard.write(
                lead, lead.getByLabel("Way of working"), "We meet once a term, and never on a school's sports day.");
        picture(journey, lead, "agenda-item");
        Keyboard.press(lead, lead.getByRole(AriaRole.BUTTON, named("Save")));
        assertThat(lead.getByText("never on a school's sports day").first()).isVisible();
        lead.getByRole(AriaRole.LINK, named("North Hub agenda")).click();
    }

    private static void answer(Page head, String choice) {
        choose(head, choice);
        give(head);
    }

    private static void choose(Page head, String choice) {
        Keyboard.choose(
                head,
                head.getByLabel(choice, new Page.GetByLabelOptions().setExact(false))
                        .first());
    }

    private static void give(Page head) {
        Keyboard.press(head, head.getByRole(AriaRole.BUTTON, named("Give this answer")));
        assertThat(head.getByText("Your school's answer is counted.")).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
