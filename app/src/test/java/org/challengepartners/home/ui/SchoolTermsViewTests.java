package org.challengepartners.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.calendar.DemonstrationCalendar;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A headteacher says when her school is open. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class SchoolTermsViewTests extends SpringBrowserlessTest {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    DemonstrationCalendar calendar;

    @Autowired
    Clock clock;

    private Made made;
    private SchoolYear year;

    @BeforeEach
    void makeThePartnership() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
        calendar.make();
        year = SchoolYear.of(LocalDate.now(clock));
    }

    @Test
    @SuppressWarnings("unchecked")
    void sheFollowsACouncilAndThenBeginsTermsOfHerOwn() {
        open(Account.MANOR_HEAD);
        assertThat(words()).contains("Autumn term, first half", "The terms that your school follows");

        test(find(RadioButtonGroup.class).single()).selectItem("Ashcombe");
        click("Follow these terms");
        assertThat(words()).contains("Your school's calendar is changed").doesNotContain("Autumn term, first half");

        click("Use our own terms for " + year);
        assertThat(words()).contains("Your school's own terms");
    }

    @Test
    void sheAddsATermOfHerOwnAndIsToldWhatIsWrongWithIt() {
        open(Account.MANOR_HEAD);
        click("Add the term");
        assertThat(words()).contains("Enter a name for the term", "Enter the first day of the term");

        term("Our autumn", LocalDate.of(year.startsIn(), 12, 18), LocalDate.of(year.startsIn(), 9, 7));
        assertThat(words()).contains("The last day is before the first day");

        term("Our autumn", LocalDate.of(year.startsIn(), 9, 7), LocalDate.of(year.startsIn(), 12, 18));
        assertThat(words()).contains("Our autumn: 7 September to 18 December " + year.startsIn());
    }

    @Test
    void sheEntersADayOnWhichTheSchoolIsClosedAndTakesItBack() {
        open(Account.MANOR_HEAD);
        var day = LocalDate.of(year.startsIn() + 1, 1, 4);

        test(find(DatePicker.class)
                        .withCaption("Day on which the school is closed")
                        .single())
                .setValue(day);
        test(find(TextField.class).withCaption("Why").single()).setValue("Training");
        click("Add the closed day");
        assertThat(words()).contains(DateWords.day(day) + ": Training");

        click("Remove");
        assertThat(words()).contains("Your school has no closed days in its terms");
    }

    @Test
    void anotherHeadDoesNotFindThePage() {
        open(Account.SECOND_HEAD);

        assertThat(words()).contains("Page not found").doesNotContain("Manor School");
    }

    private void term(String name, LocalDate first, LocalDate last) {
        test(find(TextField.class).withCaption("Name of the term").single()).setValue(name);
        test(find(DatePicker.class).withCaption("First day of the term").single())
                .setValue(first);
        test(find(DatePicker.class).withCaption("Last day of the term").single())
                .setValue(last);
        click("Add the term");
    }

    private void open(Account account) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(MembershipLinks.school(made.manor().id()) + "/terms");
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
