package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.AppointResult.Appointed;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.reviews.DemonstrationReviews;
import org.challengepartners.reviews.ReportReading;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyHeld;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Who holds which place, and that the keys come and go with it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class AppointingTests {

    @Autowired
    DemonstrationMembership demonstration;

    @Autowired
    DemonstrationReviews demonstrationReviews;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Appointing appointing;

    @Autowired
    Leaving leaving;

    @Autowired
    Representing representing;

    @Autowired
    OwnSchools ownSchools;

    @Autowired
    OwnHubs ownHubs;

    @Autowired
    Directory directory;

    @Autowired
    Reviewing reviewing;

    @Autowired
    ReportReading reports;

    @Autowired
    Keyring keys;

    @Autowired
    Clock clock;

    Made made;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = demonstration.make();
        demonstrationReviews.make(made.manor());
    }

    @Test
    void aHeadAppointedAfterHerSchoolWasPlacedAndReviewedReadsItsHubItsReviewsAndItsReports() {
        var head = person("Nora Late");

        appoint(head, KeyRole.HEADTEACHER);

        as(head, () -> {
            assertThat(ownSchools.find(made.manor().id())).isPresent();
            assertThat(ownHubs.find(made.manorsHub().id())).isPresent();
            assertThat(reviewing.mine(PageRequest.of(0, 10)).getContent()).hasSize(2);
            assertThat(reports.ofSchool(made.manor().id())).isNotEmpty();
        });
    }

    @Test
    void whoeverIsAHeadNoMoreReadsNothingOfTheSchoolAnyMore() {
        var head = person("Olive Gone");
        var place = appoint(head, KeyRole.HEADTEACHER);

        office(() ->
                assertThat(appointing.end(place, "moved to another school")).isTrue());
        office(() -> assertThat(appointing.end(place, "once more")).isFalse());

        as(head, () -> {
            assertThat(ownSchools.all()).isEmpty();
            assertThat(ownHubs.all()).isEmpty();
            assertThat(reviewing.mine(PageRequest.of(0, 10)).getContent()).isEmpty();
            assertThat(reports.ofSchool(made.manor().id())).isEmpty();
            assertThat(directory.find(made.manor().id())).isPresent();
        });
    }

    @Test
    void theHeadOfTwoSchoolsOfAHubKeepsItWhenSheLeavesOne() {
        var head = person("Petra Two");
        var first = appoint(head, KeyRole.HEADTEACHER);
        var second = school("Willowbank Primary School");
        office(() -> appointing.appoint(
                CommandId.next(), AppointmentOrder.of(head, new Place.AtSchool(second), KeyRole.HEADTEACHER)));
        as(head, () -> assertThat(ownSchools.all()).hasSize(2));

        office(() -> appointing.end(first, "leads one school from now on"));

        as(head, () -> {
            assertThat(ownSchools.all()).extracting(SchoolSummary::name).containsExactly("Willowbank Primary School");
            assertThat(ownHubs.find(made.manorsHub().id())).isPresent();
        });
    }

    @Test
    void whoeverCoversForAHeadHasHerKeysUntilThatDayAndNotAnInstantLonger() {
        var cover = person("Quentin Cover");
        var until = LocalDate.now(clock).plusDays(30);

        office(() -> appointing.appoint(
                CommandId.next(),
                new AppointmentOrder(
                        cover,
                        new Place.AtSchool(made.manor().id()),
                        KeyRole.HEADTEACHER,
                        Optional.of(until),
                        "covers for Helen Carter")));

        var end = until.atStartOfDay(ZoneId.of("Europe/London")).toInstant();
        Account.MANOR_HEAD.does(() -> assertThat(keys.keysTo(made.manor().space()))
                .filteredOn(key -> key.person().equals(cover))
                .singleElement()
                .satisfies(key -> {
                    assertThat(key.until()).contains(end);
                    assertThat(key.reason()).isEqualTo("appointed: covers for Helen Carter");
                }));
        Account.MANOR_HEAD.does(() -> assertThat(keys.keysTo(made.manorsHub().space()))
                .filteredOn(key -> key.person().equals(cover))
                .extracting(KeyHeld::until)
                .containsExactly(Optional.of(end)));
    }

    @Test
    void aDeputyOpensTheSchoolAndNotItsHub() {
        var deputy = person("Rose Deputy");
        appoint(deputy, KeyRole.DEPUTY);

        as(deputy, () -> {
            assertThat(ownSchools.find(made.manor().id())).isPresent();
            assertThat(ownHubs.all()).isEmpty();
        });
    }

    @Test
    void aCommandThatIsRepeatedAppointsOnceAndNobodyHoldsAPlaceTwice() {
        var head = person("Sam Twice");
        var order = AppointmentOrder.of(head, new Place.AtSchool(made.manor().id()), KeyRole.DEPUTY);
        office(() -> {
            var command = CommandId.next();
            assertThat(appointing.appoint(command, order)).isEqualTo(appointing.appoint(command, order));
            assertThat(appointing.appoint(CommandId.next(), order)).isEqualTo(new AppointResult.HoldsItAlready());
            assertThat(appointing.appoint(
                            CommandId.next(),
                            AppointmentOrder.of(
                                    head, new Place.AtSchool(made.manor().id()), KeyRole.OFFICE)))
                    .as("nobody comes into the office by this door")
                    .isEqualTo(new AppointResult.NoSuchPlace());
        });
    }

    @Test
    void nobodyAppointsHerself() {
        office(() -> assertThat(appointing.appoint(
                        CommandId.next(),
                        AppointmentOrder.of(
                                Account.OFFICE.id(),
                                new Place.AtSchool(made.manor().id()),
                                KeyRole.HEADTEACHER)))
                .isEqualTo(new AppointResult.NotOneself()));
    }

    @Test
    void whoeverLeavesThePartnershipHoldsNoKeyInTheNextTransaction() {
        var head = person("Tessa Leaves");
        appoint(head, KeyRole.HEADTEACHER);
        var member = made.members().values().iterator().next();
        var voter = Account.MANOR_MEMBER.id();
        office(() -> representing.name(member.id(), head, "Minute 9"));

        office(() -> assertThat(leaving.leave(head, " ")).isFalse());
        office(() -> assertThat(leaving.leave(head, "retired")).isTrue());

        as(head, () -> {
            assertThat(ownSchools.all()).isEmpty();
            assertThat(ownHubs.all()).isEmpty();
            assertThat(directory.search("", PageRequest.of(0, 10)).getContent()).isEmpty();
        });
        office(() -> {
            assertThat(appointing.placesOf(head)).isEmpty();
            assertThat(leaving.leave(Account.OFFICE.id(), "by mistake")).isFalse();
            representing.name(member.id(), voter, "Minute 10");
        });
    }

    private AppointmentId appoint(PersonId person, KeyRole role) {
        return of(() -> ((Appointed) appointing.appoint(
                        CommandId.next(),
                        AppointmentOrder.of(
                                person, new Place.AtSchool(made.manor().id()), role)))
                .appointment());
    }

    private SchoolId school(String name) {
        var school = made.schools().get(name);
        assertThat(school).isNotNull();
        return java.util.Objects.requireNonNull(school).id();
    }

    private PersonId person(String name) {
        return of(() -> enrolling
                .person(PersonId.next(), name, "somebody@partnership.example")
                .id());
    }

    private static void as(PersonId person, Runnable work) {
        SignIn.as(person, Set.of("headteacher"), work);
    }

    private static void office(Runnable work) {
        Account.OFFICE.does(work);
    }

    private static <T> T of(Supplier<T> work) {
        return SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), work);
    }
}
