package org.challengepartners.agendas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.challengepartners.agendas.ActivityHouse.once;
import static org.challengepartners.agendas.ActivityHouse.walk;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.agendas.ActivityHouse;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.messages.MessageLinks;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The hub's year as a month, a week and a list, and the secret addresses from which calendars read it. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class HubCalendarViewTests extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.now(DateWords.LONDON).plusDays(21);

    @Autowired
    ActivityHouse house;

    @BeforeEach
    void openTheHouse() {
        house.fresh();
        house.open(walk(null, "10", ""), once(21));
        SignIn.enter(Account.MANOR_HEAD.id(), Account.MANOR_HEAD.person(), SignIn.roles("headteacher"));
    }

    @Test
    void aMonthAWeekAndTheYearShowTheSameDay() {
        for (var span : new String[] {"month", "week", "list"}) {
            open(span, DAY.toString());
            assertThat(words()).as(span).contains("Learning walk", "13:30 to 15:30");
        }
        open("month", DAY.plusMonths(3).toString());
        assertThat(words()).doesNotContain("Learning walk");
        open("nonsense", "no day");
        assertThat(words()).contains(DateWords.month(LocalDate.now(DateWords.LONDON)));
    }

    @Test
    void aHeadMakesAnAddressForHerTelephoneWhichIsShownOnce() {
        UI.getCurrent().navigate(MessageLinks.CALENDAR_FEEDS);
        press("Make an address");
        assertThat(words()).contains("Enter which calendar it is for, in up to 60 characters");
        find(TextField.class).single().setValue("My telephone");
        press("Make an address");
        var address = find(Code.class).single().getText();
        assertThat(address).matches(".*/feeds/[A-Za-z0-9_-]{43}\\.ics");

        press("Give it another address");
        assertThat(find(Code.class).single().getText()).isNotEqualTo(address);
        UI.getCurrent().navigate(AgendaLinks.CALENDAR);
        UI.getCurrent()
                .navigate(find(Anchor.class)
                        .withText("Read this in the calendar of your telephone or computer")
                        .single()
                        .getHref());
        assertThat(words()).contains("My telephone", "Not read yet.");
        assertThat(find(Code.class).exists()).isFalse();
        press("End it");
        assertThat(words()).contains("My telephone reads no more");
    }

    private static void open(String span, String day) {
        UI.getCurrent().navigate(AgendaLinks.CALENDAR, QueryParameters.simple(Map.of("span", span, "day", day)));
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
