package org.challengepartners.decisions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.decisions.Answer;
import org.challengepartners.decisions.Asked;
import org.challengepartners.decisions.CastResult;
import org.challengepartners.decisions.ContestId;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.DecisionsHouse;
import org.challengepartners.decisions.Manner;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.MemberId;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The form in which a member answers is the one that the vote asks for. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings({"NullAway.Init", "rawtypes", "unchecked"}) // the groups are found by their raw class
class WaysToAnswerViewTests extends SpringBrowserlessTest {

    private static final List<String> THEMES = List.of("Oracy", "Attendance", "Leaders");

    @Autowired
    DecisionsHouse house;

    @Autowired
    LiveUpdates liveUpdates;

    @Autowired
    Clock clock;

    MemberId manor;

    @BeforeAll
    void makeThePartnership() {
        house.people();
        manor = house.manor();
    }

    @Test
    void severalOptionsAreTickedChangedAndShownWithTheirVersion() {
        var contest = house.openVote("Themes", new Asked(Manner.APPROVE_SEVERAL, THEMES, 1, 0, true));
        open(contest);
        assertThat(words()).contains("Approve any number of options", "Every version is kept, and the last one counts");

        press("Cast this vote");
        assertThat(errors()).contains("Choose at least one option");
        find(CheckboxGroup.class).single().setValue(Set.of(1, 3));
        press("Cast this vote");
        assertThat(confirmation())
                .isEqualTo("The vote of The Governing Body of Manor School is counted: Oracy, Leaders");

        find(CheckboxGroup.class).single().setValue(Set.of(2));
        press("Cast this vote");
        assertThat(confirmation()).endsWith("is counted: Attendance");
        assertThat(words()).contains("chose Attendance on", "its answer number 2");
    }

    @Test
    @DisplayName("AT-03: A tab that has not heard of a newer answer is told, and its own does not count")
    void aStaleTabIsTold() {
        var contest = house.openVote("A stale tab", new Asked(Manner.CHOOSE_ONE, THEMES, 1, 0, true));
        open(contest);
        liveUpdates.off(find(ProposalView.class).single());
        house.answer(Account.MANOR_MEMBER, contest, manor, 0, Answer.chosen(Map.of(2, 1)));

        group("Is the member for it?").setValue(3);
        press("Cast this vote");

        assertThat(errors()).contains("has answered in the meantime: Attendance");
        assertThat(words()).contains("chose Attendance on");
    }

    @Test
    void pointsAreAskedForEachOptionWithinTheirRange() {
        var contest = house.openVote("Points", new Asked(Manner.SCORE, THEMES, 5, 0, false));
        open(contest);
        find(IntegerField.class).withCaption("Oracy").single().setValue(6);
        find(IntegerField.class).withCaption("Leaders").single().setValue(0);
        press("Cast this vote");
        assertThat(errors()).contains("Enter 0 to 5 points for “Oracy”", "Enter 0 to 5 points for “Attendance”");

        find(IntegerField.class).withCaption("Oracy").single().setValue(5);
        find(IntegerField.class).withCaption("Attendance").single().setValue(1);
        press("Cast this vote");
        assertThat(confirmation()).endsWith("is counted: Oracy: 5 points, Attendance: 1 point");
    }

    @Test
    void anObjectionNeedsItsReason() {
        var contest = house.openVote("Consent", new Asked(Manner.CONSENT, List.of(), 1, 1, false));
        open(contest);
        test(group("Is the member for it?")).selectItem("Object");
        press("Cast this vote");
        assertThat(errors()).contains("Enter the reason for the objection");

        find(TextArea.class).single().setValue("The day clashes with the exams");
        press("Cast this vote");
        assertThat(confirmation()).endsWith("is counted: Object: The day clashes with the exams");
        DecisionsHouse.letItClose(contest);
        open(contest);
        assertThat(words()).contains("Not consented to: 1 member objects.", "Object: The day clashes with the exams");
    }

    @Test
    void theOfficeChoosesHowMembersAnswer() {
        var proposal = house.proposal("Which day?");
        SignIn.enter(Account.OFFICE.id(), Account.OFFICE.person(), SignIn.roles("office"));
        UI.getCurrent().navigate(DecisionLinks.openVote(proposal));
        test(group("How members answer")).selectItem("Choose one of several options");
        find(DatePicker.class).single().setValue(LocalDate.now(clock).plusDays(9));
        find(TextArea.class).single().setValue("Monday");
        press("Continue");
        assertThat(errors()).contains("Enter at least two options");

        find(TextArea.class).single().setValue("Monday\n\nTuesday");
        press("Continue");
        assertThat(find(H1.class).single().getText()).isEqualTo("Check the vote before it opens");
        assertThat(words()).contains("Choose one of several options: Monday; Tuesday. A vote is final");
        press("Open the vote");
        assertThat(words()).contains("Voting is open until");
        assertThat(house.seen(Account.MANOR_MEMBER, proposal)
                        .contest()
                        .orElseThrow()
                        .paper()
                        .asked()
                        .options())
                .containsExactly("Monday", "Tuesday");
    }

    @Test
    void whatIsTickedAndNotSentSurvivesWhateverOthersDo() {
        var contest = house.openVote("Thinking", new Asked(Manner.APPROVE_SEVERAL, THEMES, 1, 0, true));
        open(contest);
        find(CheckboxGroup.class).single().setValue(Set.of(1));
        house.openVote("Something else");
        roundTrip();

        assertThat(find(CheckboxGroup.class).single().getValue()).isEqualTo(Set.of(1));
        assertThat(house.answer(Account.MANOR_MEMBER, contest, manor, 0, Answer.chosen(Map.of(2, 1))))
                .isInstanceOf(CastResult.Counted.class);
    }

    private void open(ContestId contest) {
        SignIn.enter(Account.MANOR_MEMBER.id(), Account.MANOR_MEMBER.person(), SignIn.roles("company-member"));
        UI.getCurrent()
                .navigate(DecisionLinks.proposal(
                        house.seen(Account.MANOR_MEMBER, contest).paper().proposal()));
    }

    private RadioButtonGroup group(String label) {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> Objects.equals(group.getLabel(), label))
                .findFirst()
                .orElseThrow();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String confirmation() {
        return find(Confirmation.class).single().getText();
    }

    private String errors() {
        return find(ErrorSummary.class).single().getElement().getTextRecursively();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
