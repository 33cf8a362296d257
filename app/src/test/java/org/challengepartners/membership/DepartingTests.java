package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.TestKeys;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.reviews.DemonstrationReviews;
import org.challengepartners.reviews.ReportReading;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.reviews.SharedReports;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A school leaves the partnership: with a plan, at the end of a day, with everything that goes with it; and may come back. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class DepartingTests {

    @Autowired
    DemonstrationMembership demonstration;

    @Autowired
    DemonstrationReviews demonstrationReviews;

    @Autowired
    ReviewsHouse house;

    @Autowired
    Departing departing;

    @Autowired
    CompletingDepartures completing;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Appointing appointing;

    @Autowired
    SigningAgreements agreements;

    @Autowired
    OwnSchools ownSchools;

    @Autowired
    OwnHubs ownHubs;

    @Autowired
    OwnDeparture ownDeparture;

    @Autowired
    Directory directory;

    @Autowired
    RegisterOfMembers register;

    @Autowired
    HubBoard hubs;

    @Autowired
    Reviewing reviewing;

    @Autowired
    ReportReading reports;

    @Autowired
    SharedReports shared;

    @Autowired
    VisitingSchools visiting;

    @Autowired
    Clock clock;

    Made made;
    DemonstrationReviews.Made reviews;
    SchoolSummary manor;
    LocalDate lastDay;

    @BeforeEach
    void makeThePartnership() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        made = demonstration.make();
        manor = made.manor();
        reviews = demonstrationReviews.make(manor);
        Account.MANOR_HEAD.does(
                () -> agreements.sign(CommandId.next(), manor.id(), MembershipYear.of(LocalDate.now(clock)), true));
        lastDay = LocalDate.now(clock).plusDays(1);
    }

    @Test
    void thePlanSaysWhatEndsAndWhatIsKeptBeforeAnythingHappens() {
        office(() -> {
            var plan = departing.plan(manor.id(), lastDay).orElseThrow();

            assertThat(plan.ends())
                    .contains(
                            "Helen Carter's place as headteacher, with its keys to the school, its reviews and its reports",
                            "Its place in North Hub, with its heads' keys to the hub",
                            "That The Governing Body of Manor School covers it; the member itself stays a member");
            assertThat(plan.kept())
                    .anySatisfy(kept -> {
                        assertThat(kept.what()).contains("register of members");
                        assertThat(kept.howLong()).startsWith("10 years");
                        assertThat(kept.source()).isEqualTo("Companies Act 2006, s 121");
                    })
                    .anySatisfy(kept -> {
                        assertThat(kept.what()).startsWith("Reports");
                        assertThat(kept.until()).contains(lastDay.plusDays(1).plusMonths(6));
                    });
            assertThat(departing.of(manor.id())).isEmpty();
        });
        assertThat(TestKeys.until(manor.space(), Account.MANOR_HEAD.id(), KeyRole.HEADTEACHER))
                .containsExactly(Optional.empty());
    }

    @Test
    void fromTheAnnouncementOnEveryKeyOfItsPeopleEndsAtMidnightAfterTheLastDay() {
        announce();

        var end = Optional.of(
                lastDay.plusDays(1).atStartOfDay(ZoneId.of("Europe/London")).toInstant());
        var head = Account.MANOR_HEAD.id();
        assertThat(TestKeys.until(manor.space(), head, KeyRole.HEADTEACHER)).containsExactly(end);
        assertThat(TestKeys.until(made.manorsHub().space(), head, KeyRole.HEADTEACHER))
                .containsExactly(end);
        assertThat(TestKeys.until(report(), head, KeyRole.HEADTEACHER)).containsExactly(end);
        assertThat(TestKeys.until(report(), Account.HUB_LEAD.id(), KeyRole.HUB_LEAD))
                .containsExactly(end);
        assertThat(TestKeys.until(openReview(), head, KeyRole.HEADTEACHER)).containsExactly(end);
        assertThat(TestKeys.until(openReview(), Account.LEAD_REVIEWER.id(), KeyRole.LEAD_REVIEWER))
                .as("its review's team is nobody of the school")
                .containsExactly(Optional.empty());
        Account.MANOR_HEAD.does(() -> {
            var notice = ownDeparture.find(manor.id()).orElseThrow();
            assertThat(notice.departure().reason()).isEqualTo("joins another partnership");
            assertThat(notice.kept()).anySatisfy(kept -> assertThat(kept.what()).isEqualTo("The trail"));
        });
        Account.OTHER_HEAD.does(() -> assertThat(ownDeparture.find(manor.id())).isEmpty());
    }

    @Test
    void whoeverIsAppointedMeanwhileHasHerKeysUntilTheLastDayToo() {
        announce();
        var second = person("Nina Meanwhile");
        appoint(second);
        var later = of(() -> demonstrationReviews.openOf(manor));

        var end = lastDay.plusDays(1).atStartOfDay(ZoneId.of("Europe/London")).toInstant();
        assertThat(TestKeys.until(manor.space(), second, KeyRole.HEADTEACHER)).containsExactly(Optional.of(end));
        assertThat(TestKeys.until(made.manorsHub().space(), second, KeyRole.HEADTEACHER))
                .containsExactly(Optional.of(end));
        assertThat(TestKeys.until(report(), second, KeyRole.HEADTEACHER)).containsExactly(Optional.of(end));
        var room = SignIn.as(
                second,
                SignIn.roles("headteacher"),
                () -> reviewing.find(later).orElseThrow().space());
        assertThat(TestKeys.until(room, second, KeyRole.HEADTEACHER)).containsExactly(Optional.of(end));
    }

    @Test
    void aReportThatIsIssuedMeanwhileClosesWithTheOthers() {
        announce();

        house.submitted(reviews.current());

        var end = Optional.of(
                lastDay.plusDays(1).atStartOfDay(ZoneId.of("Europe/London")).toInstant());
        var late = space(
                "select space_id from reviews.report where review_id = ?",
                reviews.current().value());
        assertThat(TestKeys.until(late, Account.MANOR_HEAD.id(), KeyRole.HEADTEACHER))
                .containsExactly(end);
        assertThat(TestKeys.until(late, Account.HUB_LEAD.id(), KeyRole.HUB_LEAD))
                .containsExactly(end);
    }

    @Test
    void whenTheLastDayIsOverItsHeadOpensNothingThoughNoJobHasRun() {
        announce();
        theLastDayPasses();

        Account.MANOR_HEAD.does(() -> {
            assertThat(ownSchools.all()).isEmpty();
            assertThat(ownHubs.all()).isEmpty();
            assertThat(reports.ofSchool(manor.id())).isEmpty();
            assertThat(reviewing.mine(PageRequest.of(0, 10)).getContent()).isEmpty();
        });
        SignIn.as(
                Account.HUB_LEAD.id(),
                SignIn.roles("hub-lead"),
                () -> assertThat(shared.mine(PageRequest.of(0, 10)).getContent())
                        .isEmpty());
    }

    @Test
    void whenTheLastDayIsOverTheOfficeVisitsItNoMoreAndReadsWhy() {
        announce();
        office(() -> assertThat(visiting.visit(manor.id(), "Its archive is to be looked at"))
                .isInstanceOf(VisitResult.Opened.class));

        theLastDayPasses();

        office(() -> assertThat(visiting.visit(manor.id(), "Its archive is to be looked at"))
                .isEqualTo(new VisitResult.HasLeft(lastDay.minusDays(3))));
    }

    @Test
    void theNightEndsItsPlacesItsCoverAndItsListingAndItsHistoryStays() {
        announce();
        theLastDayPasses();

        completing.run();
        completing.run();

        Account.SECOND_HEAD.does(() -> assertThat(directory.find(manor.id())).isEmpty());
        office(() -> {
            assertThat(departing.of(manor.id())).extracting(Departure::state).containsExactly(DepartureState.LEFT);
            assertThat(appointing.staffOf(manor.id()))
                    .allMatch(line -> line.until().isPresent());
            assertThat(hubs.find(made.manorsHub().id()).orElseThrow().places())
                    .anyMatch(place -> place.school().equals(manor.id())
                            && place.until().isPresent()
                            && place.endedBecause().equals("the school left the partnership"));
            var member = java.util.Objects.requireNonNull(made.members().get("The Governing Body of Manor School"));
            assertThat(register.find(member.id()).orElseThrow().schools())
                    .singleElement()
                    .satisfies(school -> {
                        assertThat(school.name()).isEqualTo("Manor School");
                        assertThat(school.until()).isPresent();
                    });
            assertThat(departing.all(PageRequest.of(0, 10)).getContent()).hasSize(1);
        });
        assertThat(superuser()
                        .sql(
                                "select count(*) from audit.line where action in ('DepartureAnnounced', 'SchoolLeft', 'SchoolLeftHub')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void aSchoolThatStaysAfterAllHasItsKeysAsBefore() {
        announce();

        office(() -> {
            assertThat(departing.callOff(manor.id(), " ")).isInstanceOf(DepartureResult.Wrong.class);
            assertThat(departing.callOff(manor.id(), "the governors decided to stay"))
                    .isInstanceOf(DepartureResult.Recorded.class);
        });

        for (var room : List.of(manor.space(), made.manorsHub().space(), report(), openReview())) {
            assertThat(TestKeys.until(room, Account.MANOR_HEAD.id(), KeyRole.HEADTEACHER))
                    .containsExactly(Optional.empty());
        }
        assertThat(TestKeys.until(report(), Account.HUB_LEAD.id(), KeyRole.HUB_LEAD))
                .containsExactly(Optional.of(yearEnds()));
        Account.MANOR_HEAD.does(() -> assertThat(ownDeparture.find(manor.id())).isEmpty());
    }

    @Test
    void aSchoolThatComesBackIsListedAndItsNewHeadReadsItsReports() {
        announce();
        theLastDayPasses();
        completing.run();
        var head = person("Orla Back");
        office(() -> assertThat(appointing.appoint(
                        CommandId.next(),
                        AppointmentOrder.of(head, new Place.AtSchool(manor.id()), KeyRole.HEADTEACHER)))
                .as("a school that has left has no places")
                .isEqualTo(new AppointResult.NoSuchPlace()));

        office(() ->
                assertThat(departing.takeBack(manor.id(), "joins again")).isInstanceOf(DepartureResult.Recorded.class));
        appoint(head);

        SignIn.as(head, SignIn.roles("headteacher"), () -> {
            assertThat(ownSchools.find(manor.id())).isPresent();
            assertThat(reports.open(reviews.january())).isPresent();
            assertThat(directory.find(manor.id()).orElseThrow().name()).isEqualTo("Manor School");
        });
        Account.MANOR_HEAD.does(() -> assertThat(ownSchools.all()).isEmpty());
        office(() ->
                assertThat(departing.of(manor.id()).getFirst().endedBecause()).isEqualTo("joins again"));
    }

    @Test
    void aSchoolLeavesOnceAtATimeAndARepeatGetsItsFirstAnswer() {
        office(() -> {
            var command = CommandId.next();
            var first = departing.announce(command, manor.id(), lastDay, "joins another partnership");
            assertThat(departing.announce(command, manor.id(), lastDay, "joins another partnership"))
                    .isEqualTo(first);
            assertThat(departing.announce(CommandId.next(), manor.id(), lastDay, "once more"))
                    .isEqualTo(new DepartureResult.NotNow());
            var elmPark = java.util.Objects.requireNonNull(made.schools().get("Elm Park School"))
                    .id();
            assertThat(departing.announce(CommandId.next(), elmPark, lastDay.minusDays(2), "too late"))
                    .isInstanceOf(DepartureResult.Wrong.class);
            assertThat(departing.announce(CommandId.next(), elmPark, lastDay, ""))
                    .isEqualTo(new DepartureResult.Wrong("Enter the reason"));
            assertThat(departing.callOff(elmPark, "never left")).isEqualTo(new DepartureResult.NotNow());
        });
    }

    @Test
    void itsReportsAreErasedWhenTheRetentionTableSaysSoAndTheReviewItselfStays() {
        announce();
        theLastDayPasses();
        completing.run();
        assertThat(rows("reviews.report")).isEqualTo(1);

        monthsPass(6);
        completing.run();
        completing.run();

        assertThat(rows("reviews.report") + rows("reviews.report_finding") + rows("reviews.finding"))
                .isZero();
        assertThat(rows("reviews.review")).isEqualTo(2);
        assertThat(superuser()
                        .sql("select count(*) from audit.line where action = 'SchoolErased'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nothingIsErasedOfASchoolThatStaysOrHasComeBack() {
        announce();
        theLastDayPasses();
        completing.run();
        office(() -> departing.takeBack(manor.id(), "joins again"));

        monthsPass(7);
        completing.run();

        assertThat(rows("reviews.report")).isEqualTo(1);
    }

    private static int rows(String table) {
        return superuser()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static void monthsPass(int months) {
        superuser()
                .sql("update membership.departure set last_day = last_day - make_interval(months => ?)")
                .param(months)
                .update();
    }

    @Test
    void theRetentionTableOfTheDocumentsIsTheOneOfThePages() throws IOException {
        var document = Files.readString(Path.of("../docs/retention.md"));
        office(() -> {
            for (var kept : departing.plan(manor.id(), lastDay).orElseThrow().kept()) {
                assertThat(document)
                        .contains("| %s | %s | %s | %s |"
                                .formatted(kept.what(), kept.happens(), kept.howLong(), kept.source()));
            }
        });
    }

    private void announce() {
        office(() -> assertThat(departing.announce(CommandId.next(), manor.id(), lastDay, "joins another partnership"))
                .isInstanceOf(DepartureResult.Recorded.class));
    }

    /** Everything that is bounded by the departure lies three days back; no job runs. */
    private void theLastDayPasses() {
        superuser().sql("""
                update tenancy.key set valid = tstzrange(lower(valid) - interval '3 days', upper(valid) - interval '3 days')
                where upper(valid) = (select closes_at from tenancy.space where space_id = ?)
                """).param(manor.space().value()).update();
        superuser()
                .sql("update tenancy.space set closes_at = closes_at - interval '3 days' where closes_at is not null")
                .update();
        superuser()
                .sql("update membership.departure set last_day = last_day - 3")
                .update();
    }

    private SpaceId report() {
        return space(
                "select space_id from reviews.report where review_id = ?",
                reviews.january().value());
    }

    private SpaceId openReview() {
        return space(
                "select space_id from reviews.review where review_id = ?",
                reviews.current().value());
    }

    private static SpaceId space(String query, java.util.UUID id) {
        return new SpaceId(
                superuser().sql(query).param(id).query(java.util.UUID.class).single());
    }

    private Instant yearEnds() {
        return LocalDate.of(MembershipYear.of(LocalDate.now(clock)).begins() + 1, 9, 1)
                .atStartOfDay(ZoneId.of("Europe/London"))
                .toInstant();
    }

    private void appoint(PersonId person) {
        office(() -> assertThat(appointing.appoint(
                        CommandId.next(),
                        AppointmentOrder.of(person, new Place.AtSchool(manor.id()), KeyRole.HEADTEACHER)))
                .isInstanceOf(AppointResult.Appointed.class));
    }

    private PersonId person(String name) {
        return of(() -> enrolling
                .person(PersonId.next(), name, "somebody@partnership.example")
                .id());
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(TestPostgres.get().superuser());
    }

    private static void office(Runnable work) {
        Account.OFFICE.does(work);
    }

    private static <T> T of(Supplier<T> work) {
        return SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), work);
    }
}
