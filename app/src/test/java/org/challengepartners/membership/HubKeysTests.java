package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.TestKeys;
import org.challengepartners.membership.AppointResult.Appointed;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever heads a school of a hub opens the hub for as long as she heads one of its schools, and not an instant longer. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class HubKeysTests {

    @Autowired
    DemonstrationMembership demonstration;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Appointing appointing;

    @Autowired
    Forming forming;

    @Autowired
    Clock clock;

    Made made;
    LocalDate coverEnds;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = demonstration.make();
        coverEnds = LocalDate.now(clock).plusDays(30);
    }

    @Test
    void aCoverWhoseOwnSchoolOfTheHubEndsOpensTheHubUntilHerCoverEnds() {
        var head = person("Una Cover");
        var own = appoint(head, "Elm Park School", Optional.empty());
        appoint(head, "Fairmile High School", Optional.of(coverEnds));
        assertThat(hubKey(head, "North Hub")).containsExactly(Optional.empty());

        office(() -> appointing.end(own, "covers for another head only"));

        assertThat(hubKey(head, "North Hub")).containsExactly(Optional.of(end()));
    }

    @Test
    void aCoverWhoseOwnSchoolMovesToAnotherHubOpensTheOldHubUntilHerCoverEnds() {
        var head = person("Vita Cover");
        var moving = school("Moving School", "Moor Hub");
        appoint(head, moving, Optional.empty());
        appoint(head, "Cragside Primary School", Optional.of(coverEnds));

        office(() -> forming.move(moving, hub("Harbour Hub"), "nearer to its schools"));

        assertThat(hubKey(head, "Moor Hub")).containsExactly(Optional.of(end()));
        assertThat(hubKey(head, "Harbour Hub")).containsExactly(Optional.empty());
    }

    @Test
    void whoeverCoversForTheHeadOfASchoolThatMovesOpensItsNewHubUntilHerCoverEnds() {
        var cover = person("Wanda Cover");
        var moving = school("Covered School", "Moor Hub");
        appoint(cover, moving, Optional.of(coverEnds));

        office(() -> forming.move(moving, hub("Harbour Hub"), "nearer to its schools"));

        assertThat(hubKey(cover, "Moor Hub")).isEmpty();
        assertThat(hubKey(cover, "Harbour Hub")).containsExactly(Optional.of(end()));
    }

    @Test
    void aCoverWhoseOwnSchoolComesIntoTheHubKeepsItWhenHerCoverEnds() {
        var head = person("Xenia Cover");
        var own = school("Coming School", "Moor Hub");
        appoint(head, own, Optional.empty());
        appoint(head, "Quayside Primary School", Optional.of(coverEnds));
        assertThat(hubKey(head, "Harbour Hub")).containsExactly(Optional.of(end()));

        office(() -> forming.move(own, hub("Harbour Hub"), "nearer to its schools"));

        assertThat(hubKey(head, "Harbour Hub")).containsExactly(Optional.empty());
    }

    private Instant end() {
        return coverEnds.atStartOfDay(ZoneId.of("Europe/London")).toInstant();
    }

    private List<Optional<Instant>> hubKey(PersonId person, String hub) {
        var space = Objects.requireNonNull(made.hubs().get(hub)).space();
        return TestKeys.until(space, person, KeyRole.HEADTEACHER);
    }

    private HubId hub(String name) {
        return Objects.requireNonNull(made.hubs().get(name)).id();
    }

    private AppointmentId appoint(PersonId person, String school, Optional<LocalDate> until) {
        return appoint(
                person, Objects.requireNonNull(made.schools().get(school)).id(), until);
    }

    private AppointmentId appoint(PersonId person, SchoolId school, Optional<LocalDate> until) {
        return of(() -> ((Appointed) appointing.appoint(
                        CommandId.next(),
                        new AppointmentOrder(person, new Place.AtSchool(school), KeyRole.HEADTEACHER, until, "")))
                .appointment());
    }

    private SchoolId school(String name, String hub) {
        return of(() -> {
            var school = enrolling
                    .school(name, "Ashcombe", Phase.PRIMARY, LocalDate.now(clock))
                    .id();
            forming.place(hub(hub), school);
            return school;
        });
    }

    private PersonId person(String name) {
        return of(() -> enrolling
                .person(PersonId.next(), name, "somebody@partnership.example")
                .id());
    }

    private static void office(Runnable work) {
        Account.OFFICE.does(work);
    }

    private static <T> T of(Supplier<T> work) {
        return SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), work);
    }
}
