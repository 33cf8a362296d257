package org.challengepartners.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.membership.PeopleQuery;
import org.challengepartners.membership.PersonRow;
import org.challengepartners.membership.SchoolRow;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.membership.SchoolsQuery;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.Framework;
import org.challengepartners.reviews.ReportReading;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The office opens reviews, enters earlier ones, and reads no word of them afterwards. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class OfficeReviewsViewTests extends SpringBrowserlessTest {

    @Autowired
    ReviewsHouse house;

    @Autowired
    OfficeBoards boards;

    @Autowired
    Reviewing reviewing;

    @Autowired
    ReportReading reading;

    SchoolSummary manor;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        manor = house.manor();
        SignIn.enter(Account.OFFICE.id(), Account.OFFICE.person(), SignIn.roles("office"));
    }

    @Test
    void aReviewThatTheOfficeOpensIsItsTeamsAndItsSchools() {
        open(ReviewLinks.OPEN);
        fill("Margaret Lyle", "Daniel Osei");
        press("Open the review");

        assertThat(words()).contains("The review of Manor School is open");
        open(ReviewLinks.OFFICE);
        assertThat(words()).contains("Manor School", "27 to 29 April 2027", "On site");
        for (var member : new Account[] {Account.LEAD_REVIEWER, Account.PEER_REVIEWER}) {
            member.does(() -> assertThat(reviewing.openForMe()).hasSize(1));
        }
    }

    @Test
    void whatIsMissingIsAskedForAndNothingIsLost() {
        open(ReviewLinks.OPEN);
        day("First day").setValue(LocalDate.of(2027, 4, 29));
        day("Last day").setValue(LocalDate.of(2027, 4, 27));
        press("Open the review");

        assertThat(words())
                .contains(
                        "Choose the school",
                        "Enter a last day that is not before the first",
                        "Choose the lead reviewer");
        assertThat(day("First day").getValue()).isEqualTo(LocalDate.of(2027, 4, 29));
    }

    @Test
    void theHeadOfASchoolIsNotOnTheTeamThatReviewsIt() {
        open(ReviewLinks.OPEN);
        fill("Helen Carter", "Daniel Osei");
        press("Open the review");

        assertThat(words()).contains("Helen Carter cannot be on this team");
        open(ReviewLinks.OFFICE);
        assertThat(words()).contains("No review has been opened or entered yet");
    }

    @Test
    void anEarlierReviewIsCheckedAndEnteredWithItsGrades() {
        open(ReviewLinks.EARLIER);
        press("Check what will be entered");
        assertThat(words()).contains("Choose the school", "Enter a month and a year, like January 2017");

        combo("School").setValue(school("Manor"));
        framework()
                .setValue(framework()
                        .getListDataView()
                        .getItems()
                        .filter(version -> version.code().equals("QAR-2014"))
                        .findFirst()
                        .orElseThrow());
        find(TextField.class).single().setValue("January 2017");
        area("What went well").setValue("• Lessons were calm (Outstanding)\n• Staff know the pupils (all of them)");
        press("Check what will be entered");
        assertThat(words()).contains("2 findings", "You cannot take this back", "January 2017");

        press("Enter the review");

        assertThat(words()).contains("The review of Manor School in January 2017 is entered");
        Account.MANOR_HEAD.does(() -> {
            var report = reading.open(reading.ofSchool(manor.id()).getFirst().review());
            assertThat(report.orElseThrow().findings())
                    .extracting(FindingText::wording, FindingText::grade)
                    .containsExactly(
                            tuple("Lessons were calm", "Outstanding"),
                            tuple("Staff know the pupils (all of them)", null));
        });
    }

    private void fill(String lead, String peer) {
        combo("School").setValue(school("Manor"));
        day("First day").setValue(LocalDate.of(2027, 4, 27));
        day("Last day").setValue(LocalDate.of(2027, 4, 29));
        combo("Lead reviewer").setValue(person(lead));
        peers().setValue(Set.of(person(peer)));
    }

    private SchoolRow school(String letters) {
        return boards.schools(new SchoolsQuery(letters, Optional.empty(), Optional.empty()), PageRequest.of(0, 1))
                .getContent()
                .getFirst();
    }

    private PersonRow person(String letters) {
        return boards.people(new PeopleQuery(letters, Optional.empty(), Optional.empty()), PageRequest.of(0, 1))
                .getContent()
                .getFirst();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String label) {
        return (ComboBox<T>) find(ComboBox.class)
                .withCondition(box -> label.equals(box.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<PersonRow> peers() {
        return (MultiSelectComboBox<PersonRow>) find(MultiSelectComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Framework> framework() {
        return (Select<Framework>) find(Select.class).single();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
