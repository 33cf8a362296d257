package org.challengepartners.agendas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.agendas.ActivityKind;
import org.challengepartners.agendas.AgendaHouse;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.Answer;
import org.challengepartners.agendas.Direction;
import org.challengepartners.agendas.DraftItem;
import org.challengepartners.agendas.ItemKind;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lead writes the agenda and puts it to the schools. */
@IntegrationTest
class WritingViewTests extends SpringBrowserlessTest {

    @Autowired
    AgendaHouse house;

    @BeforeEach
    void signInTheLead() {
        house.fresh();
        SignIn.enter(Account.HUB_LEAD.id(), Account.HUB_LEAD.person(), SignIn.roles("hub-lead"));
    }

    @Test
    void everythingOnTheDraftCanBeChangedAndRemoved() {
        UI.getCurrent().navigate(AgendaLinks.edit(house.agenda()));

        assertThat(words())
                .containsSubsequence(
                        "Nobody but the lead and the co-editors reads this",
                        "Strategic intent",
                        "Priorities",
                        "Reading for pupils with complex needs",
                        "Targets",
                        "Activities",
                        "Ways of working",
                        "Everything that the schools need is there");
    }

    @Test
    void aPriorityMovesUp() {
        UI.getCurrent().navigate(AgendaLinks.edit(house.agenda()));

        test(find(NativeButton.class).withText("Move up").all().getFirst()).click();

        assertThat(words())
                .containsSubsequence("Growing and keeping our workforce", "Reading for pupils with complex needs");
    }

    @Test
    void anActivityIsAdded() {
        UI.getCurrent().navigate(AgendaLinks.add(house.agenda(), ItemKind.ACTIVITY));
        press("Save");
        assertThat(problems())
                .contains(
                        "Choose what kind of activity it is",
                        "Enter what the activity is called",
                        "Enter the day of the activity");

        group("What kind of activity is it?").setValue(ActivityKind.CONFERENCE);
        field("What it is called").setValue("Hub conference");
        find(DatePicker.class).single().setValue(house.draft().line().year().lastDay());
        press("Save");

        assertThat(words()).contains("Hub conference", "Conference, for the whole hub");
    }

    @Test
    void aTargetIsAddedAndReadsAsASentence() {
        UI.getCurrent().navigate(AgendaLinks.add(house.agenda(), ItemKind.TARGET));
        var year = house.draft().line().year();
        group("Priority that it belongs to")
                .setValue(house.draft().text().priorities().getFirst().id());
        field("What should change").setValue("Cut persistent absence");
        field("What is measured").setValue("pupils who miss a tenth of their sessions");
        field("Unit (optional)").setValue("%");
        group("Which way should it go?").setValue(Direction.FALL);
        field("Baseline (optional)").setValue("24");
        day("Day of the baseline").setValue(year.firstDay());
        field("Target").setValue("twelve");
        day("Day of the target").setValue(year.lastDay());

        press("Save");
        assertThat(problems()).contains("Enter the target as a number, for example 24 or 24.5");
        assertThat(field("Baseline (optional)").getValue()).isEqualTo("24");
        field("Target").setValue("18");
        press("Save");

        assertThat(words()).contains("Cut persistent absence: from 24\u00a0% on ", " to 18\u00a0% by ");
    }

    @Test
    void twoWritersOfTheSameWordsSeeBothTexts() {
        var way = way();
        UI.getCurrent().navigate(AgendaLinks.change(house.agenda(), way.id()));
        test(find(LongText.class).single()).setValue("We meet on Mondays.");
        house.rewordTheFirstWay("We meet on Fridays.");

        press("Save");

        assertThat(problems()).contains("Ruth Ellery has changed this since you opened it");
        assertThat(words()).contains("We meet on Fridays.");
        assertThat(find(LongText.class).single().getValue()).isEqualTo("We meet on Mondays.");
        assertThat(way().text().toString()).contains("We meet on Fridays.");

        press("Save");
        assertThat(way().text().toString()).contains("We meet on Mondays.");
    }

    @Test
    void aTextThatWasTypedAndNotSavedIsThereAgain() {
        UI.getCurrent().navigate(AgendaLinks.add(house.agenda(), ItemKind.WAY_OF_WORKING));
        test(find(LongText.class).single()).setValue("We share cover");
        UI.getCurrent().navigate(AgendaLinks.ALL);

        UI.getCurrent().navigate(AgendaLinks.add(house.agenda(), ItemKind.WAY_OF_WORKING));

        assertThat(find(LongText.class).single().getValue()).isEqualTo("We share cover");
        press("Save");
        assertThat(words()).contains("We share cover");
    }

    @Test
    void somethingIsRemovedAfterASecondLook() {
        UI.getCurrent().navigate(AgendaLinks.remove(house.agenda(), way().id()));
        assertThat(words()).contains("We meet once a term", "Versions that were put to the schools keep them");

        press("Remove it");

        assertThat(find(H1.class).single().getText()).startsWith("Write the North Hub agenda");
        assertThat(words()).doesNotContain("We meet once a term");
    }

    @Test
    void aPriorityWithTargetsStays() {
        var priority = house.draft().text().priorities().getFirst();
        UI.getCurrent().navigate(AgendaLinks.remove(house.agenda(), priority.id()));

        press("Remove it");

        assertThat(problems()).contains("targets 2, activities 1");
    }

    @Test
    void sheReadsTheConsequencesTypesTheVersionAndPutsIt() {
        UI.getCurrent().navigate(AgendaLinks.put(house.agenda()));
        assertThat(words())
                .contains(
                        "Every word below is frozen as version 1.0.",
                        "The 4 schools of the hub are asked: Elm Park School, Fairmile High School, Manor School,"
                                + " Willowbank Primary School.",
                        "You cannot take this back.");

        press("Put version 1.0 to the schools");
        assertThat(problems()).contains("Type 1.0 to confirm");
        test(find(TextField.class).single()).setValue("1.0");
        press("Put version 1.0 to the schools");

        assertThat(find(H1.class).single().getText()).startsWith("North Hub agenda");
        assertThat(words()).contains("Version 1.0, put to the schools by Ruth Ellery", "0 of 4 schools have answered.");
    }

    @Test
    void aSecondVersionShowsWhatHasChangedBeforeItIsPut() {
        house.put();
        house.answer(Account.MANOR_HEAD, Answer.AGREE);
        house.rewordTheFirstWay("We meet twice a term.");

        UI.getCurrent().navigate(AgendaLinks.agenda(house.agenda()));
        assertThat(words()).contains("There are changed words that no school has been asked about");
        UI.getCurrent().navigate(AgendaLinks.put(house.agenda()));

        assertThat(words())
                .contains(
                        "What has changed since the version before",
                        "[inserted: twice ]",
                        "1 school has answered an earlier version. It must answer again.");
    }

    @Test
    void aHeadFindsNoWayToWrite() {
        house.put();
        SignIn.enter(Account.MANOR_HEAD.id(), Account.MANOR_HEAD.person(), SignIn.roles("headteacher", "hub-lead"));
        for (var address : new String[] {
            AgendaLinks.edit(house.agenda()),
            AgendaLinks.put(house.agenda()),
            AgendaLinks.add(house.agenda(), ItemKind.PRIORITY),
            AgendaLinks.change(house.agenda(), way().id()),
            AgendaLinks.remove(house.agenda(), way().id())
        }) {
            UI.getCurrent().navigate(address);
            assertThat(words()).contains("Page not found");
        }
    }

    private DraftItem way() {
        return house.draft().items().stream()
                .filter(item -> item.text().kind() == ItemKind.WAY_OF_WORKING)
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> Objects.equals(field.getLabel(), label))
                .findFirst()
                .orElseThrow();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).all().stream()
                .filter(field -> Objects.equals(field.getLabel(), label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> group(String label) {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> Objects.equals(group.getLabel(), label))
                .findFirst()
                .orElseThrow();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String problems() {
        return find(ErrorSummary.class).single().getElement().getTextRecursively();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
