package org.challengepartners.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.calendar.CalendarLinks;
import org.challengepartners.calendar.DemonstrationCalendar;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office's pages of the calendar. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class CalendarViewsTests extends SpringBrowserlessTest {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    DemonstrationCalendar calendar;

    @Autowired
    Clock clock;

    @BeforeEach
    void makeThePartnership() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        membership.make();
        calendar.make();
        SignIn.enter(Account.OFFICE.id(), Account.OFFICE.person(), SignIn.roles("office"));
    }

    @Test
    void theOfficeReadsTheTermsAndTheBankHolidays() {
        UI.getCurrent().navigate(CalendarLinks.OFFICE);

        assertThat(words())
                .contains(
                        "Standard terms",
                        "Ashcombe",
                        SchoolYear.of(LocalDate.now(clock)).toString())
                .contains("Good Friday", "Easter Monday", "known until Tuesday 31 December 2030");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theOfficeEntersADayThatWasProclaimed() {
        UI.getCurrent().navigate(CalendarLinks.OFFICE);
        var day = LocalDate.now(clock).plusDays(40);

        click("Enter the day");
        assertThat(words()).contains("Choose what was proclaimed", "Enter the day", "Enter a name for the day");

        test(find(RadioButtonGroup.class).single()).selectItem("The day is a bank holiday");
        test(find(DatePicker.class).single()).setValue(day);
        test(find(TextField.class).single()).setValue("Bank holiday for the coronation");
        click("Enter the day");

        assertThat(words()).contains("is a bank holiday now", "Bank holiday, by the office");
    }

    @Test
    void aFileIsShownBeforeItIsTakenOver() {
        UI.getCurrent().navigate(CalendarLinks.UPLOAD);
        int year = SchoolYear.of(LocalDate.now(clock)).startsIn();

        upload("terms.csv", "Council,Term,First day,Last day\nTiverley,Autumn,2/9/%1$d,18/12/%1$d\n".formatted(year));
        assertThat(words()).contains("What would change", "Tiverley", "New");

        click("Take these terms over");
        assertThat(words()).contains("1 terms count from now on");
        UI.getCurrent().navigate(CalendarLinks.OFFICE);
        assertThat(words()).contains("Tiverley");
    }

    @Test
    void aFileWithAMistakeIsToldLineByLineAndChangesNothing() {
        UI.getCurrent().navigate(CalendarLinks.UPLOAD);

        upload("terms.csv", "Term,First day,Last day\nAutumn,31/9/2026,18/12/2026\n");

        assertThat(words())
                .contains("Nothing was changed", "Line 2: The first day “31/9/2026” is no date like")
                .doesNotContain("Take these terms over");
    }

    private void upload(String name, String text) {
        test(find(Upload.class).single()).upload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
