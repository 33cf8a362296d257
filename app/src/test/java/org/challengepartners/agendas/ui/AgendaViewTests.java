package org.challengepartners.agendas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Objects;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.agendas.AgendaHouse;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.Answer;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of an agenda: the document, how the schools stand, and the box for one's own school. */
@IntegrationTest
class AgendaViewTests extends SpringBrowserlessTest {

    @Autowired
    AgendaHouse house;

    @Autowired
    Enrolling enrolling;

    @BeforeEach
    void putToAgreement() {
        house.fresh();
        house.put();
    }

    @Test
    void aHeadReadsTheDocumentFirstAndThenWhatIsAskedOfHer() {
        open(Account.MANOR_HEAD);

        assertThat(find(H1.class).single().getText()).startsWith("North Hub agenda 20");
        assertThat(words())
                .containsSubsequence(
                        "Version 1.0, put to the schools by Ruth Ellery",
                        "The answer of Manor School is awaited.",
                        "What we want to reach together",
                        "Priority 1: Reading for pupils with complex needs",
                        "More pupils read or follow a text suited to them every day: from 58\u00a0% on",
                        "to 80\u00a0% by",
                        "What we do, and when",
                        "How we work together",
                        "0 of 4 schools have answered.",
                        "Manor School has not answered yet.")
                .doesNotContain("Write this agenda");
    }

    @Test
    void sheAgreesAndThePageSaysSoWithHerName() {
        open(Account.MANOR_HEAD);

        choose(Answer.AGREE);
        press("Give this answer");

        assertThat(find(Confirmation.class).single().getText()).isEqualTo("Your school's answer is counted.");
        assertThat(words())
                .contains("1 of 4 schools have answered.", "Helen Carter", "Agreed version 1.0")
                .doesNotContain("is awaited");
    }

    @Test
    void withoutAChoiceThePageSaysWhatToDo() {
        open(Account.MANOR_HEAD);

        press("Give this answer");

        assertThat(problems()).contains("Choose what your school answers");
    }

    @Test
    void theBoxOpensForAReservationAndKeepsWhatWasTyped() {
        open(Account.MANOR_HEAD);
        assertThat(find(LongText.class).exists()).isFalse();
        choose(Answer.OBJECT);
        assertThat(find(LongText.class).all()).hasSize(2);
        choose(Answer.AGREE_WITH_RESERVATION);
        assertThat(find(LongText.class).all()).hasSize(1);

        press("Give this answer");
        assertThat(problems()).contains("Enter the reservation");
        test(find(LongText.class).single()).setValue("The walk falls on our open day");
        press("Give this answer");

        assertThat(words()).contains("Agreed with a reservation", "“The walk falls on our open day”");
    }

    @Test
    void theLastAnswerAdoptsItAndThePageNamesRuleAndFigures() {
        house.answer(Account.SECOND_HEAD, Answer.AGREE);
        house.answer(Account.THIRD_HEAD, Answer.AGREE);
        house.answer(Account.FOURTH_HEAD, Answer.STAND_ASIDE);
        open(Account.MANOR_HEAD);

        choose(Answer.AGREE);
        press("Give this answer");

        assertThat(words())
                .contains(
                        "It was the last one: the agenda is adopted.",
                        "when the last of 4 schools had answered version 1.0 and none objected",
                        "An agenda is adopted at once when all schools of the hub have answered and none objects.",
                        "4 asked: 3 agreed, 0 agreed with a reservation, 1 stood aside, 0 objected, 0 did not answer");
        assertThat(find(Button.class).withText("Give this answer").exists()).isFalse();
    }

    @Test
    void A05_sheReadsThatHerAnswerNeedsRenewingAndWhatHasChanged() {
        house.answer(Account.MANOR_HEAD, Answer.AGREE);
        house.rewordTheFirstWay("We meet twice a term.");
        house.put();

        open(Account.MANOR_HEAD);

        assertThat(words())
                .contains(
                        "Version 1.1",
                        "What has changed since Manor School answered",
                        "Changed: way of working",
                        "Was: We meet [removed: once ] a [removed: term,",
                        "Now: We meet [inserted: twice ] a [inserted: term.",
                        "Agreed version 1.0, needs renewing",
                        "0 of 4 schools have answered.");
    }

    @Test
    void aReasonThatWasTypedAndNotSentIsThereAgain() {
        open(Account.MANOR_HEAD);
        choose(Answer.AGREE_WITH_RESERVATION);
        test(find(LongText.class).single()).setValue("The walk falls on our open day");
        UI.getCurrent().navigate(AgendaLinks.ALL);

        open(Account.MANOR_HEAD);

        assertThat(find(LongText.class).single().getValue()).isEqualTo("The walk falls on our open day");
    }

    @Test
    void anotherHeadsAnswerAppearsWithoutTouchingWhatIsBeingTyped() {
        open(Account.MANOR_HEAD);
        choose(Answer.AGREE_WITH_RESERVATION);
        test(find(LongText.class).single()).setValue("Half a sent");

        house.answer(Account.SECOND_HEAD, Answer.AGREE);

        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(words()).contains("1 of 4 schools have answered.", "Samuel Okafor");
        });
        assertThat(find(LongText.class).single().getValue()).isEqualTo("Half a sent");
        assertThat(answers().getValue()).isEqualTo(Answer.AGREE_WITH_RESERVATION);
    }

    @Test
    void aNewVersionTakesTheChoiceBackAndSaysSoAndKeepsTheTypedText() {
        open(Account.MANOR_HEAD);
        choose(Answer.AGREE_WITH_RESERVATION);
        test(find(LongText.class).single()).setValue("Half a sent");

        house.rewordTheFirstWay("We meet twice a term.");
        house.put();

        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(words()).contains("Version 1.1 was put to the schools while this page was open.");
        });
        press("Give this answer");
        assertThat(problems()).contains("Choose what your school answers");
        group("What does your school answer to version 1.1?").setValue(Answer.AGREE_WITH_RESERVATION);
        assertThat(find(LongText.class).single().getValue()).isEqualTo("Half a sent");
    }

    @Test
    void aHeadOfTwoSchoolsIsAskedWhichSheAnswersFor() {
        Account.OFFICE.does(() -> enrolling.headteacher(house.school("Elm Park School"), Account.MANOR_HEAD.id()));
        open(Account.MANOR_HEAD);

        choose(Answer.AGREE);
        press("Give this answer");
        assertThat(problems()).contains("Choose the school that you answer for");
        group("Which school do you answer for?").setValue(house.school("Elm Park School"));
        press("Give this answer");

        assertThat(words()).contains("Elm Park School: Agreed version 1.0", "Manor School has not answered yet.");
    }

    @Test
    void anAgendaThatIsNotThereAndOneOfAnotherHubLookTheSame() {
        SignIn.enter(Account.OTHER_HEAD.id(), SignIn.roles("headteacher"));
        UI.getCurrent().navigate(AgendaLinks.agenda(AgendaId.next()));
        var absent = words();

        UI.getCurrent().navigate(AgendaLinks.agenda(house.agenda()));

        assertThat(words()).isEqualTo(absent).contains("Page not found");
    }

    private void open(Account account) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(AgendaLinks.agenda(house.agenda()));
    }

    private void choose(Answer answer) {
        answers().setValue(answer);
    }

    private RadioButtonGroup<Object> answers() {
        return group("What does your school answer to version 1.0?");
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
