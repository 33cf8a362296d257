package org.challengepartners.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.membership.Registering;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The office lets a school go with a plan to read first, and its head reads it on her page. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class DepartureViewTests extends SpringBrowserlessTest {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    Registering registering;

    @Autowired
    Clock clock;

    Made made;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
    }

    @Test
    void theOfficeReadsThePlanConfirmsItAndCallsItOff() {
        var manor = made.manor().id();
        open(Account.OFFICE, OfficeLinks.leaving(manor));
        press("Show what would happen");
        assertThat(words()).contains("There is a problem", "Enter the last day", "Enter the reason");

        test(find(DatePicker.class).withCaption("Last day in the partnership").single())
                .setValue(LocalDate.now(clock).plusDays(40));
        test(find(TextField.class).withCaption("Why it leaves").single()).setValue("It joins a trust of its own");
        press("Show what would happen");
        assertThat(words())
                .contains("Helen Carter's place as headteacher", "Companies Act 2006, s 121", "Its place in North Hub");

        press("Confirm that the school leaves");
        assertThat(words()).contains("It leaves at the end of", "Its headteachers have been told");

        open(Account.MANOR_HEAD, MembershipLinks.school(manor));
        assertThat(words())
                .contains(
                        "Your school leaves the partnership at the end of",
                        "It joins a trust of its own",
                        "download the archive below before",
                        "Limitation Act 1980, s 5");

        open(Account.OFFICE, OfficeLinks.DEPARTURES);
        assertThat(words()).contains("Manor School", "It joins a trust of its own", "Leaves");

        open(Account.OFFICE, OfficeLinks.leaving(manor));
        press("Record that the school stays");
        assertThat(words()).contains("Enter why it stays");
        test(find(TextField.class).withCaption("Why it stays").single()).setValue("The governors changed their mind");
        press("Record that the school stays");
        assertThat(words()).contains("stays in the partnership", "Called off", "The governors changed their mind");
    }

    @Test
    void whenAMemberHasCeasedItsPageLeadsToLettingItsSchoolsLeave() {
        var member = java.util.Objects.requireNonNull(made.members().get("The Governing Body of Elm Park School"))
                .id();
        Account.OFFICE.does(() -> registering.cease(member, LocalDate.now(clock), "Gave notice"));

        open(Account.OFFICE, OfficeLinks.member(member));
        assertThat(words())
                .contains("Schools that it covered", "until another member covers it or you let it leave too");
        open(
                Account.OFFICE,
                find(Anchor.class)
                        .withText("Let Elm Park School leave the partnership")
                        .single()
                        .getHref());

        assertThat(words()).contains("Leaving: Elm Park School", "Let the school leave");
    }

    @Test
    void aSchoolThatIsNotThereIsNotFound() {
        open(Account.OFFICE, OfficeLinks.leaving(SchoolId.next()));

        assertThat(words()).contains("Page not found");
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void open(Account account, String path) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(path);
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
