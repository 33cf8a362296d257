package org.challengepartners.agendas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.agendas.AgendaHouse;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AmendmentState;
import org.challengepartners.agendas.Answer;
import org.challengepartners.agendas.ConsultationHouse;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.ItemKind;
import org.challengepartners.agendas.PassagePart;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which schools are consulted, amendments are answered, versions compared and an agreement is brought to its end. */
@IntegrationTest
class ConsultationViewTests extends SpringBrowserlessTest {

    @Autowired
    AgendaHouse house;

    @Autowired
    ConsultationHouse consultation;

    @BeforeEach
    void draft() {
        house.fresh();
    }

    @Test
    @DisplayName("The lead opens a consultation, and is told which day is the first that leaves ten working days")
    void theLeadOpensIt() {
        open(Account.HUB_LEAD, "hub-lead", AgendaLinks.openConsultation(house.agenda()));
        var until = find(DatePicker.class).single();
        var earliest = until.getValue();

        until.setValue(earliest.minusDays(1));
        press("Show it to the schools");
        assertThat(problems()).contains("so that the schools have ten working days inside term");
        until.setValue(earliest);
        press("Show it to the schools");

        assertThat(words())
                .contains("Version 0.1, Opened to the schools, by Ruth Ellery", "No amendment waits for your answer.");
    }

    @Test
    @DisplayName("A head comments on words of a passage, and everybody of the hub reads her name beside it")
    void aHeadComments() {
        consultation.open();
        open(Account.MANOR_HEAD, "headteacher", AgendaLinks.remark(house.agenda(), way()));

        choose("Which part do you speak about?", PassagePart.CLAUSE);
        text("Which words of it? (optional)").setValue("every day");
        press("Say it");
        assertThat(problems())
                .contains("Enter what your school says", "Enter words as they stand in this part, or leave this empty");
        text("Which words of it? (optional)").setValue("once a term");
        text("What does your school say?").setValue("Twice would be better.");
        press("Say it");

        assertThat(words()).contains("once a term", "Twice would be better.", "Helen Carter, Manor School");
    }

    @Test
    @DisplayName(
            "A head proposes other words; the lead merges them with a reason, and both read the comparison word by word")
    void anAmendmentIsMerged() {
        consultation.open();
        open(Account.MANOR_HEAD, "headteacher", AgendaLinks.propose(house.agenda(), way()));
        text("Way of working").setValue("We meet twice a term.");
        press("Propose it");
        assertThat(problems()).contains("Enter why your school proposes this");
        text("Why does your school propose this?").setValue("Once is too seldom.");
        press("Propose it");
        assertThat(words()).contains("Manor School proposes to change: way of working", "Not answered yet");

        var amendment = consultation.waiting();
        open(Account.HUB_LEAD, "hub-lead", AgendaLinks.amendment(house.agenda(), amendment));
        press("Give this answer");
        assertThat(problems()).contains("Choose how you answer");
        choose("How do you answer?", AmendmentState.MERGED);
        text("Way of working").setValue("We meet twice in the autumn.");
        press("Give this answer");
        assertThat(problems()).contains("Enter the reason for your answer");
        text("The reason for your answer").setValue("Twice in the autumn only.");
        press("Give this answer");

        assertThat(words())
                .contains(
                        "Version 0.2, Merged an amendment of Manor School",
                        "Merged",
                        "The words that went in",
                        "The answer: “Twice in the autumn only.”");
        UI.getCurrent().navigate(AgendaLinks.compare(house.agenda()));
        assertThat(words()).contains("From version 0.1 to version 0.2", "Now: We meet [inserted: twice");
    }

    @Test
    @DisplayName("A head proposes a new priority, and finds no way to answer amendments")
    void somethingNew() {
        consultation.open();
        open(Account.SECOND_HEAD, "headteacher", AgendaLinks.propose(house.agenda(), ItemKind.WAY_OF_WORKING));
        text("Way of working").setValue("We share cover.");
        text("Why does your school propose this?").setValue("We all lack it.");
        press("Propose it");

        assertThat(words())
                .contains("Elm Park School proposes to add: way of working")
                .doesNotContain("Answer it");
        SignIn.enter(Account.SECOND_HEAD.id(), Account.SECOND_HEAD.person(), SignIn.roles("headteacher", "hub-lead"));
        UI.getCurrent().navigate(AgendaLinks.amendment(house.agenda(), consultation.waiting()));
        assertThat(words()).contains("Page not found");
    }

    @Test
    @DisplayName(
            "The page of the agreement shows the rule, an objection, and what hinders the lead; a head accepts that it stands")
    void anObjectionStands() {
        house.put();
        house.answer(Account.MANOR_HEAD, Answer.OBJECT);
        open(Account.HUB_LEAD, "hub-lead", AgendaLinks.agreement(house.agenda()));
        assertThat(words())
                .contains(
                        "How many schools must have answered: 75",
                        "You cannot adopt it yet:",
                        "What would change it: “Cover paid by the hub”");

        press("Record that it stands");
        assertThat(problems()).contains("Enter what was tried to meet the objection");
        find(LongText.class).single().setValue("The hub cannot pay.");
        press("Record that it stands");
        assertThat(words())
                .contains("What was tried: “The hub cannot pay.”", "Its head has not accepted that it stands");

        open(Account.MANOR_HEAD, "headteacher", AgendaLinks.agreement(house.agenda()));
        press("Accept that our objection stands");
        assertThat(words()).contains("Helen Carter accepted that it stands");
    }

    @Test
    @DisplayName("A-09: the lead reports a slip and two heads confirm it on the page")
    void aSlip() {
        house.put();
        var priority = house.page(Account.HUB_LEAD).text().priorities().getFirst();
        open(Account.HUB_LEAD, "hub-lead", AgendaLinks.typo(house.agenda(), priority.id()));
        find(TextField.class).all().getFirst().setValue("Reading for pupils with 3 needs");
        press("Ask two heads to confirm it");
        assertThat(problems()).contains("A figure has changed: that is a change of substance");
        find(TextField.class).all().getFirst().setValue("Reading for pupils with complex need");
        press("Ask two heads to confirm it");
        assertThat(words()).contains("0 of 2 heads call it a slip");

        open(Account.SECOND_HEAD, "headteacher", AgendaLinks.agreement(house.agenda()));
        press("It is a slip of the pen");
        open(Account.THIRD_HEAD, "headteacher", AgendaLinks.agreement(house.agenda()));
        press("It is a slip of the pen");

        assertThat(words()).contains("It is corrected. All answers stay.", "Corrected, all answers stay");
    }

    private ItemId way() {
        return house.page(Account.HUB_LEAD).text().waysOfWorking().getFirst().id();
    }

    private static void open(Account account, String role, String path) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(role));
        UI.getCurrent().navigate(path);
    }

    private LongText text(String label) {
        return find(LongText.class).all().stream()
                .filter(field -> Objects.equals(field.getLabel(), label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // the group with this label holds choices of that type
    private <T> void choose(String label, T choice) {
        find(RadioButtonGroup.class).all().stream()
                .filter(group -> Objects.equals(group.getLabel(), label))
                .findFirst()
                .orElseThrow()
                .setValue(choice);
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
