package org.challengepartners.agendas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.agendas.AgendaHouse;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.Answer;
import org.challengepartners.agendas.Outcome;
import org.challengepartners.agendas.TargetStatus;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of an adopted agenda's targets: a lead checks in, a head tells her own figure. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class TargetViewsTests extends SpringBrowserlessTest {

    private static final String READING = "More pupils read or follow a text suited to them every day";

    @Autowired
    AgendaHouse house;

    @BeforeEach
    void adoptTheAgenda() {
        house.fresh();
        house.put();
        AgendaHouse.HEADS.forEach(head -> house.answer(head, Answer.AGREE));
    }

    @Test
    void aLeadChecksInAndTheCardSaysTheSentenceTheJudgementAndTheArithmetic() {
        open(Account.HUB_LEAD, AgendaLinks.agenda(house.agenda()));
        follow("How the targets stand");
        assertThat(words()).contains(READING, "No check-in yet");
        follow(READING);
        press("Check in");
        assertThat(problems())
                .contains(
                        "Enter the value as a number",
                        "Enter where the value comes from",
                        "Choose how the target stands");

        field("Value in %").setValue("69");
        field("Source").setValue("The hub's survey");
        day("Measured on").setValue(LocalDate.now(DateWords.LONDON));
        group("How does the target stand, in your judgement?").setValue(TargetStatus.AT_RISK);
        press("Check in");
        assertThat(words()).contains("The check-in is noted", "Now 69\u00a0%", "At risk", "Progress 50\u00a0%");
        assertThat(words()).contains("Value in %", "58");

        open(Account.MANOR_HEAD, AgendaLinks.targets(house.agenda()));
        assertThat(words()).contains("At risk", "Progress 50\u00a0%").doesNotContain("Check in");
    }

    @Test
    void aHeadTellsHerOwnFigureAndTheHubReadsNoneOfFourSchools() {
        open(Account.HUB_LEAD, AgendaLinks.targets(house.agenda()));
        var target = find(Anchor.class).withText(READING).single().getHref();
        open(Account.MANOR_HEAD, target);
        press("Tell the lead this value");
        assertThat(problems()).contains("Enter your school's value as a number");
        field("Your school's value in %").setValue("63.25");
        field("Where it comes from").setValue("October census");
        day("Measured on").setValue(LocalDate.now(DateWords.LONDON));
        press("Tell the lead this value");
        assertThat(words()).contains("The value of Manor School is told to the lead of the hub", "63.25");

        open(Account.HUB_LEAD, target);
        assertThat(words()).contains("Manor School: 63.25");
        press("Publish this figure");
        open(Account.SECOND_HEAD, target);
        assertThat(words())
                .contains("Not shown (fewer than 5 schools)", "Without a figure: Elm Park School")
                .doesNotContain("63.25");
    }

    @Test
    void aLeadEndsATargetWithItsLastValue() {
        open(Account.HUB_LEAD, AgendaLinks.targets(house.agenda()));
        follow(READING);
        press("End this target");
        assertThat(problems()).contains("Choose how the target ended");
        group("How did it end?").setValue(Outcome.MET);
        field("Last value (optional)").setValue("81");
        press("End this target");

        assertThat(words())
                .contains("The target has ended", "It ended at 81\u00a0%.", "Met")
                .doesNotContain("Check in");
    }

    @Test
    void targetsOfADraftAndOfAnotherHubAreNotFound() {
        open(Account.OTHER_HEAD, AgendaLinks.targets(house.agenda()));
        assertThat(words()).contains("Page not found");
        house.fresh();
        open(Account.HUB_LEAD, AgendaLinks.targets(house.agenda()));
        assertThat(words()).contains("Page not found");
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

    private DatePicker day(String label) {
        return find(DatePicker.class)
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
