package org.challengepartners.agendas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.challengepartners.agendas.ActivityHouse.once;
import static org.challengepartners.agendas.ActivityHouse.walk;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.agendas.ActivityHouse;
import org.challengepartners.agendas.ActivityKind;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.Repeat;
import org.challengepartners.agendas.Worth;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a hub's activities: a lead plans, heads take places, the host notes who is there. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ActivityViewsTests extends SpringBrowserlessTest {

    @Autowired
    ActivityHouse house;

    @BeforeEach
    void openTheHouse() {
        house.fresh();
    }

    @Test
    void aLeadPlansASeriesSeesItsDatesFirstAndOpensSignUp() {
        open(Account.HUB_LEAD, AgendaLinks.ACTIVITIES);
        assertThat(words()).contains("Nothing lies ahead");
        follow("Plan an activity");
        press("Save the plan");
        assertThat(problems())
                .contains("Choose what kind of activity it is", "Enter what the activity is called", "Enter the day");

        group("What kind of activity is it?").setValue(ActivityKind.TRAINING);
        field("What it is called").setValue("Reading without words");
        field("Planned cost in pounds (optional)").setValue("plenty");
        find(DatePicker.class)
                .withCondition(day -> "Day".equals(day.getLabel()))
                .single()
                .setValue(LocalDate.now(DateWords.LONDON).plusDays(14));
        time("Begins at").setValue(LocalTime.of(13, 30));
        time("Ends at").setValue(LocalTime.of(15, 30));
        group("How often?").setValue(Repeat.WEEKLY);
        press("Show the dates");
        assertThat(problems()).contains("Enter how many dates the series has, or its last day");
        field("How many dates (optional)").setValue("3");
        press("Show the dates");
        assertThat(words()).contains("of 3 dates take place. Nothing is saved yet.");
        press("Save the plan");
        assertThat(problems()).contains("Enter the cost in pounds, for example 250 or 249.50");
        field("Planned cost in pounds (optional)").setValue("250");
        press("Save the plan");

        assertThat(words()).contains("Reading without words", "Nobody has been told of it", "£250");
        press("Open sign-up");
        assertThat(words()).contains("Sign-up is open, and the heads of the schools are told");
    }

    @Test
    void aHeadTakesPlacesNamesSomebodyAndSaysWhatSheNeeds() {
        var walk = house.open(walk(house.school("Fairmile High School"), "3", ""), once(21));
        open(Account.MANOR_HEAD, AgendaLinks.ACTIVITIES);
        assertThat(words()).contains("0 of 3 places taken");
        follow("Learning walk");

        field("How many places?").setValue("none");
        press("Take places");
        assertThat(problems()).contains("Enter a number from 1 to 50");
        field("How many places?").setValue("4");
        press("Take places");
        assertThat(words()).contains("3 places are yours, for 1 your school is on the waiting list");

        open(
                Account.MANOR_HEAD,
                AgendaLinks.place(
                        walk,
                        house.mine(Account.MANOR_HEAD, walk).places().getFirst().id()));
        press("Save the name");
        assertThat(problems()).contains("Enter who comes");
        text("What she or he needs to take part (optional)").setValue("Step-free access");
        press("Save what is needed");
        assertThat(words()).contains("Saved. The lead of the hub reads it, and nobody else");
        field("Name").setValue("Joan Park");
        press("Save the name");
        assertThat(words()).contains("Joan Park", "Needs: Step-free access", "Waiting, number 1");

        open(Account.FOURTH_HEAD, AgendaLinks.activity(walk));
        assertThat(words()).contains("Joan Park, Manor School").doesNotContain("Step-free");
        open(Account.SECOND_HEAD, AgendaLinks.activity(walk));
        assertThat(words()).contains("Manor School: 3, 1 waiting").doesNotContain("Joan Park");
    }

    @Test
    void sheGivesAPlaceUpAndWhoWaitsHasIt() {
        var walk = house.open(walk(null, "1", ""), once(21));
        house.ask(Account.MANOR_HEAD, walk, 1);
        house.ask(Account.SECOND_HEAD, walk, 1);
        open(Account.MANOR_HEAD, AgendaLinks.activity(walk));

        press("Give this place up");

        assertThat(words()).contains("The place is given up", "Your school has no place yet.");
        open(Account.SECOND_HEAD, AgendaLinks.activity(walk));
        assertThat(words()).contains("Has a place");
    }

    @Test
    void aLeadMovesADayAndCallsTheActivityOffWithAReason() {
        var walk = house.open(walk(null, "10", ""), once(21));
        house.ask(Account.MANOR_HEAD, walk, 1);
        var day = house.page(Account.HUB_LEAD, walk).sessions().getFirst().id();
        open(Account.HUB_LEAD, AgendaLinks.day(walk, day));
        press("Move it");
        assertThat(problems()).contains("Enter why it is moved");
        text("Why").setValue("The hall is taken");
        time("Ends at").setValue(LocalTime.of(16, 0));
        press("Move it");
        assertThat(words()).contains("13:30 to 16:00", "The hall is taken");

        open(Account.HUB_LEAD, AgendaLinks.cancelActivity(walk));
        press("Cancel the activity");
        assertThat(problems()).contains("Enter why the activity is cancelled");
        text("Why it is cancelled").setValue("Snow");
        press("Cancel the activity");
        assertThat(words()).contains("Cancelled. Snow");
    }

    @Test
    void theHostNotesWhoIsThereOnHerTelephone() {
        var walk = house.open(walk(house.school("Fairmile High School"), "10", ""), once(21));
        house.ask(Account.MANOR_HEAD, walk, 1);
        var day = house.page(Account.HUB_LEAD, walk).sessions().getFirst().id();
        open(Account.FOURTH_HEAD, AgendaLinks.attendance(walk, day));
        assertThat(words()).contains("Who is there can be noted once the day has begun");
        assertThat(find(Button.class).withText("Present").exists()).isFalse();

        ActivityHouse.daysPass(walk, 22);
        open(Account.FOURTH_HEAD, AgendaLinks.attendance(walk, day));
        press("Absent");
        press("Present");

        assertThat(words()).contains("1 expected, 1 present, 0 absent, 0 with apologies.", "corrected once");
        open(Account.SECOND_HEAD, AgendaLinks.attendance(walk, day));
        assertThat(words()).contains("Page not found");
    }

    @Test
    void afterwardsASchoolSaysWhatItTookHomeAndTheLeadWritesItUp() {
        var walk = house.open(walk(null, "10", ""), once(21));
        house.ask(Account.MANOR_HEAD, walk, 1);
        ActivityHouse.daysPass(walk, 22);
        open(Account.MANOR_HEAD, AgendaLinks.activity(walk));
        follow("Say what your school took home");
        press("Save");
        assertThat(problems()).contains("Choose whether it was worth your school's time");
        group("Was it worth your school's time?").setValue(Worth.YES);
        text("What did you take home? (optional)").setValue("Guided reading in threes");
        press("Save");
        assertThat(words()).contains("Manor School. Worth the time: yes", "Guided reading in threes");

        open(Account.HUB_LEAD, AgendaLinks.activity(walk));
        follow("Write down what came of it");
        press("Save");
        assertThat(problems()).contains("Enter what the activity has achieved");
        text("Impact achieved").setValue("Three schools try it");
        field("Actual cost in pounds").setValue("200");
        press("Save");
        assertThat(words()).contains("Written up", "Three schools try it", "£200", "£249.50");
    }

    @Test
    void aHeadOfAnotherHubFindsNoSuchPage() {
        var walk = house.open(walk(null, "10", ""), once(21));
        var day = house.page(Account.HUB_LEAD, walk).sessions().getFirst().id();
        for (var path :
                new String[] {AgendaLinks.activity(walk), AgendaLinks.attendance(walk, day), AgendaLinks.feedback(walk)
                }) {
            open(Account.OTHER_HEAD, path);
            assertThat(words()).contains("Page not found");
        }
    }

    private static void open(Account account, String path) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(path);
    }

    private void follow(String link) {
        UI.getCurrent().navigate(find(Anchor.class).withText(link).single().getHref());
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private TimePicker time(String label) {
        return find(TimePicker.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private LongText text(String label) {
        return find(LongText.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> group(String label) {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> Objects.equals(group.getLabel(), label))
                .findFirst()
                .orElseThrow();
    }

    private String problems() {
        return find(ErrorSummary.class).single().getElement().getTextRecursively();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
