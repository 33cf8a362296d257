package org.challengepartners.agendas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.agendas.ActivityHouse;
import org.challengepartners.agendas.AgendaHouse;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.Answer;
import org.challengepartners.agendas.ItemKind;
import org.challengepartners.agendas.OfferKind;
import org.challengepartners.agendas.Outcome;
import org.challengepartners.agendas.Payer;
import org.challengepartners.agendas.WhatNext;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.reviews.EarlierReview;
import org.challengepartners.reviews.FindingKind;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.ImportingReviews;
import org.challengepartners.reviews.OpenResult;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a hub's year: its meetings, its budget, what schools offer, the lead's board, and the end of the year. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class YearViewsTests extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.now(DateWords.LONDON);

    @Autowired
    AgendaHouse house;

    @Autowired
    ActivityHouse people;

    @Autowired
    ImportingReviews importing;

    @BeforeEach
    void openTheHouse() {
        house.fresh();
    }

    @Test
    void aLeadConvenesHoldsAndClosesAMeetingToWhichAHeadProposed() {
        open(Account.MANOR_HEAD, AgendaLinks.MEETINGS);
        assertThat(words()).contains("No meeting this school year yet", "term");
        follow("Propose something for a meeting");
        press("Propose it");
        assertThat(problems()).contains("Enter what the meeting should talk about");
        field("What should the meeting talk about?").setValue("Cover for learning walks");
        press("Propose it");
        assertThat(words()).contains("Cover for learning walks", "Proposed by Manor School");

        open(Account.HUB_LEAD, AgendaLinks.convene(house.hub("North Hub")));
        press("Save as drafts");
        assertThat(problems()).contains("Enter the day of the activity");
        day("Day").setValue(TODAY);
        time("Begins at").setValue(LocalTime.of(16, 0));
        time("Ends at").setValue(LocalTime.of(17, 30));
        press("Save as drafts");
        assertThat(words()).contains("Draft. Nobody has been told of it", "What members learned from reviews");
        press("Place it here");
        press("Open the meeting");
        press("Begin the meeting");
        press("Record it");
        assertThat(problems()).contains("Enter what came of it");
        area("What came of it").setValue("Manor School shares its cover plan");
        press("Record it");
        day("By when?").setValue(TODAY.plusDays(14));
        press("Make it an action");
        area("Minutes").setValue("All four schools were there.");
        press("Save the minutes");
        assertThat(words()).contains("The minutes are saved", "Action: ");
        press("Close the meeting");
        assertThat(words())
                .contains("All four schools were there.", "Closed by")
                .doesNotContain("Record an outcome");

        open(Account.MANOR_HEAD, AgendaLinks.MEETINGS);
        assertThat(words()).contains("Agreed and not done yet", "Manor School shares its cover plan");
        open(Account.OTHER_HEAD, AgendaLinks.propose(house.hub("North Hub")));
        assertThat(words()).contains("Page not found");
    }

    @Test
    @DisplayName(
            "A-15: the office allocates, the page of the draft warns of the amount over, and the put page refuses it")
    void theOfficeAllocatesAndTheDraftWarns() {
        open(Account.OFFICE, AgendaLinks.funding(house.hub("North Hub")));
        press("Enter this amount");
        assertThat(problems()).contains("Enter how much the hub is allocated");
        field("Allocated in pounds").setValue("1,000");
        press("Enter this amount");
        assertThat(words()).contains("£1,000, entered by");

        open(Account.HUB_LEAD, AgendaLinks.add(house.agenda(), ItemKind.BUDGET_LINE));
        press("Save");
        assertThat(problems()).contains("Enter what is paid", "Choose who pays");
        field("What is paid").setValue("Cover");
        field("Planned cost in pounds").setValue("1200");
        group("Who pays?").setValue(Payer.HUB);
        press("Save");
        assertThat(words()).contains("Cover: £1,200", "The budget is £200 over the £1,000");
        open(Account.HUB_LEAD, AgendaLinks.put(house.agenda()));
        assertThat(problems()).contains("£200 over");
        open(Account.HUB_LEAD, AgendaLinks.agenda(house.agenda()));
        assertThat(words()).contains("What it costs", "Allocated to the hub: £1,000. Planned from it: £1,200.");
    }

    @Test
    @DisplayName("A-12: a head offers a theme only, and the lead's page tells no more than the theme")
    void aHeadOffersAFindingAndTheLeadPlacesItsTheme() {
        var manor = house.school("Manor School");
        var review = people.as(
                Account.OFFICE,
                () -> ((OpenResult.Opened) importing.enter(
                                CommandId.next(),
                                new EarlierReview(
                                        manor,
                                        "QAR-2014",
                                        YearMonth.of(2017, 1),
                                        List.of(new FindingText(
                                                null, FindingKind.EVEN_BETTER_IF, "Phonics is weak", null)))))
                        .review());
        open(Account.MANOR_HEAD, AgendaLinks.OFFERS);
        follow("Offer a finding of the report of January 2017");
        assertThat(words()).contains("Phonics is weak");
        open(Account.MANOR_HEAD, AgendaLinks.offer(review, 1));
        press("Offer it to the lead");
        assertThat(problems()).contains("Choose how you offer it", "Enter the theme in a few words");
        group("How do you offer it?").setValue(OfferKind.THEME_ONLY);
        field("The theme in a few words").setValue("Early reading");
        press("Offer it to the lead");
        assertThat(words()).contains("Early reading", "Take it back");

        open(Account.HUB_LEAD, AgendaLinks.BOARD);
        follow("Offers that wait to be grouped: 1");
        assertThat(words()).contains("Early reading", "A school in the hub").doesNotContain("Phonics", "Manor");
        field("What do the offers have in common?").setValue("Reading in the first years");
        press("Make this theme");
        press("Group under “Reading in the first years”");
        press("Place it as an origin");
        open(Account.HUB_LEAD, AgendaLinks.agenda(house.agenda()));
        assertThat(words())
                .contains("Where it came from: “Reading in the first years”")
                .doesNotContain("Phonics");
    }

    @Test
    void theYearEndsOnItsPage() {
        house.put();
        AgendaHouse.HEADS.forEach(head -> house.answer(head, Answer.AGREE));
        open(Account.HUB_LEAD, AgendaLinks.agenda(house.agenda()));
        follow("The year: how it goes, and how it ends");
        press("Open the review of the year");
        assertThat(words()).contains("0 of 4 schools have looked back.", "Before the statement can be published:");

        open(Account.MANOR_HEAD, AgendaLinks.year(house.agenda()));
        press("Say this for Manor School");
        assertThat(problems()).contains("Enter what helped your school", "Choose whether to carry on");
        area("What helped your school?").setValue("The learning walks");
        area("How do you know?").setValue("Twelve classes read daily");
        group("What next year?").setValue(WhatNext.CARRY_ON);
        press("Say this for Manor School");
        assertThat(words()).contains("1 of 4 schools have looked back.", "Twelve classes read daily");

        open(Account.HUB_LEAD, AgendaLinks.BOARD);
        assertThat(words()).contains("The review of the year", "Elm Park School");
        open(Account.HUB_LEAD, AgendaLinks.targets(house.agenda()));
        for (var target : find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("/targets/"))
                .toList()) {
            open(Account.HUB_LEAD, target);
            group("How did it end?").setValue(Outcome.MET);
            field("Last value (optional)").setValue("81");
            press("End this target");
        }
        open(Account.HUB_LEAD, AgendaLinks.year(house.agenda()));
        area("What came of the year?").setValue("Reading rose in all four schools.");
        press("Save the statement");
        open(Account.HUB_LEAD, AgendaLinks.publishYear(house.agenda()));
        press("Publish the statement");
        assertThat(problems()).contains("to confirm that you publish the statement");
        find(TextField.class)
                .single()
                .setValue(house.page(Account.HUB_LEAD).line().year().toString());
        press("Publish the statement");
        assertThat(words()).contains("Reviewed.", "Reading rose in all four schools.", "Published by");
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

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private TimePicker time(String label) {
        return find(TimePicker.class)
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
