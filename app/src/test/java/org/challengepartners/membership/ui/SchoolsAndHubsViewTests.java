package org.challengepartners.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.establishments.Importing;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.Directory;
import org.challengepartners.membership.Identifying;
import org.challengepartners.membership.ListedSchool;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.RegisterOfFew;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The office's pages on schools and hubs: enrol, confirm a changed number, form a hub, move a school. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class SchoolsAndHubsViewTests extends SpringBrowserlessTest {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    Importing importing;

    @Autowired
    Identifying identifying;

    @Autowired
    Directory directory;

    Made made;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
        RegisterOfFew.importAll(importing);
        SignIn.enter(Account.OFFICE.id(), Account.OFFICE.person(), SignIn.roles("office"));
    }

    @Test
    void theOfficeMakesAnEstablishmentASchool() {
        open("office/establishments/900103");
        assertThat(words()).contains("Left and Right School", "Community school", "310", "Open Government Licence");

        press("Make it a school of the partnership");
        assertThat(words()).contains("Enter the day of joining");

        test(find(DatePicker.class).single()).setValue(LocalDate.of(2026, 9, 1));
        press("Make it a school of the partnership");
        assertThat(words()).contains("is a school of the partnership", "joined the partnership in September 2026");
    }

    @Test
    void theOfficeConfirmsThatASchoolGoesOnUnderANewNumber() {
        open("office/establishments/101582");
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2013, 9, 1));
        press("Make it a school of the partnership");
        open(MembershipLinks.CONVERSIONS);
        assertThat(words()).contains("Goes on as 144053, Manor School", "Friday 31 March 2017");
        var school = directory.search("manor", PageRequest.of(0, 9)).getContent().stream()
                .map(ListedSchool::id)
                .filter(id -> !id.equals(made.manor().id()))
                .findFirst()
                .orElseThrow();

        open(MembershipLinks.conversion(school));
        assertThat(words()).contains("URN 101582", "144053", "The member of the company does not change by this");
        press("Confirm that the school goes on");

        assertThat(words()).contains("goes on as 144053", "until Friday 31 March 2017", "from Saturday 1 April 2017");
        open(MembershipLinks.CONVERSIONS);
        assertThat(words()).contains("The establishment of every school of the partnership is open");

        open(MembershipLinks.conversion(school));
        press("Take the change back");
        assertThat(words()).contains("There is a problem", "Enter the reason");
        test(find(TextField.class).withCaption("Why it is taken back").single()).setValue("It was another school");
        press("Take the change back");
        assertThat(words())
                .contains(
                        "The school is 101582 again",
                        "Changes that were taken back",
                        "It was another school",
                        "Confirm that the school goes on");
    }

    @Test
    void theOfficeFormsAHubAndMovesASchoolIntoIt() {
        open("office/hubs/new");
        press("Form this hub");
        assertThat(words()).contains("Enter the name of the hub", "Choose how its schools belong together");
        test(find(TextField.class).single()).setValue("Coast Hub");
        test(find(RadioButtonGroup.class).single()).selectItem("Local");
        press("Form this hub");
        assertThat(words()).contains("Coast Hub", "No school belongs to it", "Nobody leads it yet");

        press("Place this school here");
        assertThat(words()).contains("Choose the school to place in this hub");
        choose("School to place in this hub", "Beacon Academy");
        press("Place this school here");
        assertThat(words()).contains("Beacon Academy belongs to Coast Hub").doesNotContain("No school belongs to it");

        choose("Lead school", "Beacon Academy");
        press("Name this lead school");
        assertThat(words()).contains("Beacon Academy is the lead school");

        open(MembershipLinks.hub(made.hubs().values().stream()
                .filter(hub -> hub.name().equals("Harbour Hub"))
                .findFirst()
                .orElseThrow()
                .id()));
        assertThat(words()).contains("Schools that belonged to it before");
        open(MembershipLinks.HUBS);
        assertThat(words()).contains("Coast Hub", "Virtual Special Hub");
    }

    @Test
    void aHeadReadsWhatTheRegisterSaysOfHerSchool() {
        RegisterOfFew.identifyManor(made.manor().id(), identifying);
        SignIn.enter(Account.MANOR_HEAD.id(), Account.MANOR_HEAD.person(), SignIn.roles("headteacher"));

        open(MembershipLinks.school(made.manor().id()));

        assertThat(words()).contains("What the public register of schools says", "101582", "Tuesday 1 September 2026");
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String school) {
        var box = (ComboBox<ListedSchool>) find(ComboBox.class)
                .withCondition(found -> label.equals(found.getLabel()))
                .single();
        box.setValue(directory.search(school, PageRequest.of(0, 1)).getContent().getFirst());
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
