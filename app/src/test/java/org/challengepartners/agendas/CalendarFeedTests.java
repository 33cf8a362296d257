package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.challengepartners.agendas.ActivityHouse.once;
import static org.challengepartners.agendas.ActivityHouse.walk;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.membership.Appointing;
import org.challengepartners.membership.AppointmentOrder;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Forming;
import org.challengepartners.membership.NamingHubDeputy;
import org.challengepartners.membership.Place;
import org.challengepartners.messages.FeedResult;
import org.challengepartners.messages.SubscribingCalendars;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Calendars that read from a secret address, as two clients do: without a session, again and again. */
@IntegrationTest
@AutoConfigureMockMvc
@SuppressWarnings("NullAway.Init")
class CalendarFeedTests {

    private static final Account MANOR = Account.MANOR_HEAD;

    @Autowired
    ActivityHouse house;

    @Autowired
    SubscribingCalendars subscribing;

    @Autowired
    RunningActivities running;

    @Autowired
    Forming forming;

    @Autowired
    Appointing appointing;

    @Autowired
    NamingHubDeputy naming;

    @Autowired
    MockMvc web;

    @BeforeEach
    void openTheHouse() {
        house.fresh();
    }

    @Test
    void twoClientsReadTheSameAndAreToldWhenNothingHasChanged() throws Exception {
        var activity = house.open(walk(null, "10", ""), once(21));
        var telephone = make("Telephone");
        var computer = make("Computer");

        var first = read(telephone);
        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getContentType()).startsWith("text/calendar");
        assertThat(read(computer).getContentAsString()).isEqualTo(first.getContentAsString());
        var again = readAgain(telephone, first);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();

        var day = house.page(MANOR, activity).sessions().getFirst();
        house.lead(() -> running.move(
                activity,
                day.id(),
                new SessionForm(day.day(), LocalTime.of(9, 0), LocalTime.of(11, 0), "The hall is taken")));

        var uid = events(first).getFirst().getUid().getValue();
        var changed = readAgain(telephone, first);
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(events(changed)).singleElement().satisfies(event -> {
            assertThat(event.getUid().getValue()).isEqualTo(uid);
            assertThat(event.getSequence().getValue()).isGreaterThan(0);
        });
    }

    @Test
    @DisplayName("A-04: a rotated address is not found, and what it showed names no school under review")
    void aLeakedAddressIsRotated() throws Exception {
        var form = walk(house.school("Manor School"), "10", "");
        house.open(
                new ActivityForm(
                        null,
                        ActivityKind.HUB_LED_REVIEW,
                        "Middle-leader review at Manor School",
                        "Manor School",
                        form.about(),
                        form.host(),
                        List.of(),
                        "10",
                        "",
                        "",
                        ""),
                once(21));
        var leaked = make("Telephone");
        assertThat(read(leaked).getContentAsString()).contains("Hub-led review").doesNotContain("Manor");

        var fresh = house.as(
                MANOR,
                () -> address(subscribing.rotate(subscribing.mine().getFirst().id())));

        assertThat(read(leaked).getStatus()).isEqualTo(404);
        assertThat(read(fresh).getStatus()).isEqualTo(200);
        MANOR.does(() -> subscribing.end(subscribing.mine().getFirst().id()));
        assertThat(read(fresh).getStatus()).isEqualTo(404);
        assertThat(read("/feeds/nothing.ics").getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("A-13: a plan is in nobody's calendar, and a cancelled activity stays in it as cancelled")
    void aPlanIsInNobodysCalendar() throws Exception {
        var plan = house.plan(walk(null, "10", ""), once(21));
        var telephone = make("Telephone");
        assertThat(events(read(telephone))).isEmpty();

        house.lead(() -> running.openSignUp(plan));
        assertThat(events(read(telephone))).hasSize(1);
        house.lead(() -> running.cancel(plan, "Snow"));

        assertThat(events(read(telephone))).singleElement().satisfies(event -> {
            assertThat(event.getStatus().isCancelled()).isTrue();
            assertThat(event.getSummary().getValue()).isEqualTo("CANCELLED: Learning walk");
        });
    }

    @Test
    void whoeverLeavesTheHubReadsItsDaysNoMore() throws Exception {
        house.open(walk(null, "10", ""), once(21));
        var telephone = make("Telephone");

        Account.OFFICE.does(() -> forming.leave(house.school("Manor School"), "moves"));

        assertThat(events(read(telephone))).isEmpty();
    }

    @Test
    void aDeputyNamedForHubMattersReadsItsDaysUntilThatEnds() throws Exception {
        house.open(walk(null, "10", ""), once(21));
        var deputy = Account.PEER_REVIEWER.id();
        var manor = house.school("Manor School");
        Account.OFFICE.does(() -> appointing.appoint(
                CommandId.next(), AppointmentOrder.of(deputy, new Place.AtSchool(manor), KeyRole.DEPUTY)));
        var telephone = SignIn.as(deputy, Set.of("headteacher"), () -> address(subscribing.make("Telephone")));
        assertThat(events(read(telephone))).isEmpty();

        MANOR.does(() -> naming.name(manor, deputy));
        assertThat(events(read(telephone))).hasSize(1);
        MANOR.does(() -> naming.end(manor));

        assertThat(events(read(telephone))).isEmpty();
    }

    @Test
    void nobodySeesOrEndsAnothersFeed() {
        make("Telephone");
        var feed = house.as(MANOR, () -> subscribing.mine().getFirst().id());

        Account.SECOND_HEAD.does(() -> {
            assertThat(subscribing.mine()).isEmpty();
            assertThatThrownBy(() -> subscribing.end(feed)).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> subscribing.rotate(feed)).isInstanceOf(NoSuchElementException.class);
        });
    }

    private String make(String label) {
        return house.as(MANOR, () -> address(subscribing.make(label)));
    }

    private static String address(FeedResult result) {
        var address = ((FeedResult.Made) result).address();
        return address.substring(address.indexOf("/feeds/"));
    }

    private MockHttpServletResponse read(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    private MockHttpServletResponse readAgain(String path, MockHttpServletResponse before) throws Exception {
        return web.perform(get(path).header("If-None-Match", Objects.requireNonNull(before.getHeader("ETag"))))
                .andReturn()
                .getResponse();
    }

    private static List<VEvent> events(MockHttpServletResponse response) throws Exception {
        return Biweekly.parse(response.getContentAsString()).first().getEvents();
    }
}
