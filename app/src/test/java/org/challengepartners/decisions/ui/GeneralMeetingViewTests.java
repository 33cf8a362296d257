package org.challengepartners.decisions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.decisions.Choice;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.DecisionsHouse;
import org.challengepartners.decisions.Direction;
import org.challengepartners.decisions.GeneralMeetingId;
import org.challengepartners.decisions.MeetingHouse;
import org.challengepartners.decisions.MeetingLinks;
import org.challengepartners.decisions.ProxyDraft;
import org.challengepartners.decisions.ResolutionHouse;
import org.challengepartners.decisions.ResolutionHouse.Voter;
import org.challengepartners.decisions.ResolutionKind;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.WarningText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of general meetings: the office calls one and leads it, members appoint proxies and read the result. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class GeneralMeetingViewTests extends SpringBrowserlessTest {

    @Autowired
    DecisionsHouse house;

    @Autowired
    ResolutionHouse resolutions;

    @Autowired
    MeetingHouse meetings;

    List<Voter> five;

    @BeforeAll
    void makeThePartnership() {
        five = resolutions.five(house.people());
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void theOfficeCallsAMeetingAndIsToldWhatIsMissing() {
        house.proposal("Buy a minibus");
        signIn(Account.OFFICE);
        UI.getCurrent().navigate(MeetingLinks.CALL);
        press("Continue");
        assertThat(errors()).contains("Enter the day on which it begins", "Enter the time at which it begins");

        find(DatePicker.class).all().getFirst().setValue(LocalDate.now().plusDays(3));
        find(TimePicker.class).single().setValue(LocalTime.of(14, 0));
        press("Continue");
        assertThat(errors()).contains("Enter the place", "too few clear days", "at least one proposal");

        find(DatePicker.class).all().getFirst().setValue(LocalDate.now().plusDays(40));
        field("What the meeting is called").setValue("Called by hand");
        field("Place").setValue("The hall");
        field("Chair").setValue("Ada Bright");
        find(TextArea.class).single().setValue("To decide.");
        MultiSelectComboBox proposals = find(MultiSelectComboBox.class).all().stream()
                .filter(one -> Objects.equals(one.getLabel(), "Proposals to decide on"))
                .findFirst()
                .orElseThrow();
        proposals.setValue(
                Set.copyOf(proposals.getListDataView().getItems().toList().subList(0, 1)));
        press("Continue");
        assertThat(errors()).contains("Choose ordinary or special");
        choose("Which kind of resolution is it?", "Ordinary resolution");
        press("Continue");
        assertThat(words()).contains("Check the notice before it is sent", "Full notice", "You cannot take this back");
        press("Send the notice");

        assertThat(find(H1.class).single().getText()).isEqualTo("Called by hand");
        assertThat(words()).contains("Called", "may appoint another person as its proxy", "Ada Bright");
        UI.getCurrent().navigate(MeetingLinks.MEETINGS);
        assertThat(words()).contains("Called by hand");
    }

    @Test
    void aMemberAppointsAProxyAndTakesItBack() {
        var id = meetings.call("Proxy by hand", ResolutionKind.ORDINARY);
        open(Account.MANOR_MEMBER, id);
        press("Appoint this proxy");
        assertThat(errors()).contains("Choose who is the proxy", "Say what the proxy does on resolution 1");
        choose("Who is the proxy?", "The chair of the meeting");
        choose("Resolution 1: Proxy by hand, an ordinary resolution", "As the proxy decides");
        press("Appoint this proxy");
        assertThat(find(Confirmation.class).single().getText())
                .isEqualTo("The proxy form of The Governing Body of Manor School is received");
        assertThat(words()).contains("has appointed the chair of the meeting");

        press("Take this proxy back");
        assertThat(words()).doesNotContain("has appointed the chair");
    }

    @Test
    @DisplayName("AT-07: What somebody has chosen in a proxy form and not sent survives whatever others do")
    void othersFormsNeverResetTheForm() {
        var id = meetings.call("Half filled", ResolutionKind.ORDINARY);
        open(Account.MANOR_MEMBER, id);
        choose("Who is the proxy?", "Somebody else");
        field("Name of the proxy").setValue("Grace Field");
        MeetingHouse.letItBegin(id);
        roundTrip();
        assertThat(field("Name of the proxy").getValue()).isEqualTo("Grace Field");
        choose("Resolution 1: Half filled, an ordinary resolution", "For");
        press("Appoint this proxy");
        assertThat(errors()).contains("It is too late for this");
    }

    @Test
    void theOfficeLeadsAMeetingFromTheOpeningToTheEnd() {
        var order = meetings.order("Led by hand", ResolutionKind.ORDINARY);
        var id = meetings.called(order);
        signIn(Account.OFFICE);
        UI.getCurrent().navigate(MeetingLinks.lead(id));
        press("Open the meeting");
        assertThat(errors()).contains("cannot be opened before the time");
        meetings.opened(id, five.get(0).member(), five.get(1).member());
        UI.getCurrent().navigate(MeetingLinks.lead(id));
        assertThat(words()).contains("2 people count for the quorum. It is reached.");

        press("Declare the show of hands");
        assertThat(errors()).contains("Enter how many hands were raised for it");
        find(IntegerField.class).all().get(0).setValue(1);
        find(IntegerField.class).all().get(1).setValue(5);
        press("Declare the show of hands");
        assertThat(errors()).contains("More hands than the people in the room can raise");
        find(IntegerField.class).all().get(1).setValue(1);
        press("Declare the show of hands");
        assertThat(words())
                .contains("Not passed as an ordinary resolution, on a show of hands: 1 hand for and 1 against.");
        press("Adjourn the meeting");
        assertThat(errors()).contains("Say why it is adjourned");
        press("Close the meeting");
        assertThat(find(Confirmation.class).single().getText()).isEqualTo("The meeting is closed");
        assertThat(words()).contains("Held.").doesNotContain("It begins at");

        open(Account.MANOR_MEMBER, id);
        assertThat(words())
                .contains(
                        "Held",
                        "What happened",
                        "Take this record away",
                        DateWords.day(LocalDate.now(DateWords.LONDON)));
        UI.getCurrent()
                .navigate(DecisionLinks.proposal(order.agenda().getFirst().proposal()));
        assertThat(words()).contains("The general meeting has ended", "General meeting: Led by hand");
    }

    @Test
    void ofAnAdjournedMeetingTheOfficeReadsWhenItGoesOnAndThatItsRollStays() {
        var id = meetings.call("Put off", ResolutionKind.ORDINARY);
        meetings.opened(id, five.get(0).member());
        signIn(Account.OFFICE);
        UI.getCurrent().navigate(MeetingLinks.lead(id));
        find(DatePicker.class).single().setValue(LocalDate.now(DateWords.LONDON).plusDays(14));
        find(TimePicker.class).single().setValue(LocalTime.of(14, 0));
        field("Why it is adjourned").setValue("No quorum");
        press("Adjourn the meeting");

        assertThat(words()).contains("Adjourned. It goes on at");
        assertThat(find(Paragraph.class).all())
                .anyMatch(text -> text.getText().contains("goes on with the roll that was frozen"));
        assertThat(find(WarningText.class).all())
                .filteredOn(WarningText::isVisible)
                .noneMatch(text -> text.getElement().getTextRecursively().contains("freezes the roll"));
    }

    @Test
    @DisplayName("AT-07: What the office has chosen and not sent survives who comes and goes")
    @SuppressWarnings({"rawtypes", "unchecked"})
    void whoComesNeverResetsTheForm() {
        var id = meetings.call("Half led", ResolutionKind.ORDINARY, ResolutionKind.ORDINARY);
        meetings.appointed(five.get(4), id, ProxyDraft.chair(Map.of(1, Direction.DISCRETION, 2, Direction.FOR)));
        meetings.opened(id, five.get(0).member(), five.get(1).member());
        meetings.polled(id, 1);
        signIn(Account.OFFICE);
        UI.getCurrent().navigate(MeetingLinks.lead(id));
        var vote = "the chair of the meeting votes for The Fifth Trust, as the proxy decides";
        choose(vote, "For");
        MultiSelectComboBox<MemberSummary> demanding =
                find(MultiSelectComboBox.class).single();
        demanding.select(demanding.getListDataView().getItem(0));

        meetings.came(id, five.get(2).member());
        signIn(Account.OFFICE);
        roundTrip();

        assertThat(words()).contains("4 people count for the quorum");
        assertThat(group(vote).getValue()).isEqualTo(Choice.FOR);
        assertThat(find(MultiSelectComboBox.class).single().getValue()).hasSize(1);
    }

    private void signIn(Account account) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
    }

    private void open(Account account, GeneralMeetingId id) {
        signIn(account);
        UI.getCurrent().navigate(MeetingLinks.meeting(id));
    }

    @SuppressWarnings("rawtypes")
    private void choose(String group, String choice) {
        test(group(group)).selectItem(choice);
    }

    @SuppressWarnings("rawtypes")
    private RadioButtonGroup group(String label) {
        return find(RadioButtonGroup.class).all().stream()
                .filter(one -> Objects.equals(one.getLabel(), label))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(one -> Objects.equals(one.getLabel(), label))
                .findFirst()
                .orElseThrow();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String errors() {
        return find(ErrorSummary.class).single().getElement().getTextRecursively();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
