package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.challengepartners.membership.AppointResult.Appointed;
import org.challengepartners.membership.Appointing;
import org.challengepartners.membership.AppointmentId;
import org.challengepartners.membership.AppointmentOrder;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.membership.Forming;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.membership.Place;
import org.challengepartners.membership.SigningAgreements;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * XR-04: the lead of a school's hub reads its reports exactly while the year's membership agreement says so. Whatever ends
 * that ends it in the same transaction.
 */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class SharingWithHubLeadsTests {

    @Autowired
    DemonstrationMembership demonstration;

    @Autowired
    DemonstrationReviews demonstrationReviews;

    @Autowired
    ReviewsHouse house;

    @Autowired
    SigningAgreements agreements;

    @Autowired
    Forming forming;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Appointing appointing;

    @Autowired
    SharedReports shared;

    @Autowired
    ReportReading reading;

    @Autowired
    SettlingSharing settling;

    @Autowired
    Clock clock;

    Made made;
    DemonstrationReviews.Made reviews;

    @BeforeEach
    void makeThePartnership() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        made = demonstration.make();
        reviews = demonstrationReviews.make(made.manor());
    }

    @Test
    void withoutAnAgreementTheHubLeadReadsNothing() {
        assertThat(leads(Account.HUB_LEAD.id())).isEmpty();
    }

    @Test
    void theAgreementLetsTheHubLeadReadTheReportsUntilTheMembershipYearEnds() {
        sign(true);

        Account.HUB_LEAD.does(() -> {
            var report = shared.mine(PageRequest.of(0, 10)).getContent().getFirst();
            assertThat(shared.open(report.id()).orElseThrow().findings()).hasSize(15);
        });
        assertThat(until(Account.HUB_LEAD.id())).containsExactly(Optional.of(yearEnds(1)));
    }

    @Test
    void theHubLeadIsToldThatAReportIsHersToReadAndNobodyIsWhenItIsNot() {
        sign(false);
        assertThat(toldOfReports()).isEmpty();

        sign(true);

        assertThat(toldOfReports()).containsExactly("A school of your hub shares a report with you");
    }

    private static List<@Nullable String> toldOfReports() {
        return superuser()
                .sql("select letter ->> 'title' from messages.message where person = ? and topic = 'shared-reports'")
                .param(Account.HUB_LEAD.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void anAgreementThatKeepsTheReportsSharesNothing() {
        sign(false);

        assertThat(leads(Account.HUB_LEAD.id())).isEmpty();
    }

    @Test
    void theHeadReadsOnHerPageWhoHasTheKeyAndWhy() {
        sign(true);

        Account.MANOR_HEAD.does(() -> assertThat(shared.readers(made.manor().id()))
                .singleElement()
                .satisfies(reader -> {
                    assertThat(reader.name()).contains("Ruth Ellery");
                    assertThat(reader.until()).contains(yearEnds(1));
                    assertThat(reader.reason()).contains("membership agreement of", "lead of its hub");
                }));
        Account.OTHER_HEAD.does(
                () -> assertThat(shared.readers(made.manor().id())).isEmpty());
    }

    @Test
    void whenTheHeadWithdrawsHerConsentTheKeyIsGoneInTheNextTransaction() {
        sign(true);
        sign(false);

        assertThat(leads(Account.HUB_LEAD.id())).isEmpty();
        sign(true);
        assertThat(leads(Account.HUB_LEAD.id())).hasSize(1);
    }

    @Test
    void aReportThatIsIssuedLaterInTheYearIsSharedTooAndOpeningItIsInTheTrail() {
        sign(true);
        house.submitted(reviews.current());

        Account.HUB_LEAD.does(() -> {
            var mine = shared.mine(PageRequest.of(0, 10)).getContent();
            assertThat(mine).hasSize(2);
            assertThat(shared.open(mine.getFirst().id())).isPresent();
        });
        assertThat(superuser()
                        .sql(
                                "select count(*) from audit.line where action = 'ReportRead' and 'HUB_LEAD' = any (key_roles)")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(superuser()
                        .sql("""
                                select count(*) from audit.line l join tenancy.space s on s.space_id = l.space_id
                                 where l.action = 'KeyGiven' and l.object = 'key HUB_LEAD' and l.concerned = ?
                                   and s.kind in ('HUB', 'REPORT')
                                """)
                        .param(Account.HUB_LEAD.id().value())
                        .query(Integer.class)
                        .single())
                .as("the key to the hub and those to two reports")
                .isEqualTo(3);
    }

    @Test
    void aSchoolThatMovesTakesItsReportsFromTheOldLeadToTheNewOne() {
        sign(true);
        var river = hub("River Hub");
        var newLead = person("Rhona Rivers");
        office(() -> forming.lead(river, newLead));

        office(() -> forming.move(made.manor().id(), river, "nearer to its schools"));

        assertThat(leads(Account.HUB_LEAD.id())).isEmpty();
        assertThat(leads(newLead)).hasSize(1);
        office(() -> forming.leave(made.manor().id(), "stands alone"));
        assertThat(leads(newLead)).isEmpty();
    }

    @Test
    void aLeadWhoseTermEndsReadsTheReportsNoMore() {
        sign(true);
        var second = person("Sheila Second");
        var place = lead(second, Optional.empty());
        assertThat(leads(second)).hasSize(1);

        office(() -> appointing.end(place, "her term ended"));

        assertThat(leads(second)).isEmpty();
        assertThat(leads(Account.HUB_LEAD.id())).hasSize(1);
    }

    @Test
    void aLeadForATimeReadsTheReportsForThatTime() {
        sign(true);
        var stays = person("Tara Time");
        var until = LocalDate.now(clock).plusDays(20);

        lead(stays, Optional.of(until));

        assertThat(until(stays))
                .containsExactly(Optional.of(
                        until.atStartOfDay(ZoneId.of("Europe/London")).toInstant()));
    }

    @Test
    void nextYearsAgreementLetsTheLeadReadOnAndTakingItBackEndsThat() {
        sign(true);
        sign(1, true);
        assertThat(until(Account.HUB_LEAD.id())).containsExactly(Optional.of(yearEnds(2)));

        sign(1, false);

        assertThat(until(Account.HUB_LEAD.id())).containsExactly(Optional.of(yearEnds(1)));
    }

    @Test
    void theNightlyJobGivesWhatANewMembershipYearMakesDueAndNothingTwice() {
        sign(true);
        // as on the first of September: the keys of the year before have ended by themselves
        superuser()
                .sql(
                        "update tenancy.key set valid = tstzrange(lower(valid), now()) where role = 'HUB_LEAD' and space_id = ?")
                .param(report().value())
                .update();
        assertThat(leads(Account.HUB_LEAD.id())).isEmpty();

        settling.settle();
        settling.settle();

        assertThat(leads(Account.HUB_LEAD.id())).hasSize(1);
        assertThat(until(Account.HUB_LEAD.id())).containsExactly(Optional.of(yearEnds(1)));
    }

    @Test
    void theLeadOfAHubReadsNothingElseOfTheReviewNorTheReportsOfOtherHubs() {
        sign(true);
        var other = person("Una Other");
        office(() -> forming.lead(hub("Moor Hub"), other));

        assertThat(leads(other)).isEmpty();
        Account.HUB_LEAD.does(() -> assertThat(reading.open(reviews.january())).isEmpty());
    }

    private List<ReportSummary> leads(PersonId lead) {
        return SignIn.as(
                lead,
                SignIn.roles("hub-lead"),
                () -> shared.mine(PageRequest.of(0, 10)).getContent());
    }

    private List<Optional<Instant>> until(PersonId lead) {
        return TestKeys.until(report(), lead, KeyRole.HUB_LEAD);
    }

    private SpaceId report() {
        return SignIn.as(
                Account.MANOR_HEAD.id(),
                SignIn.roles("headteacher"),
                () -> reading.open(reviews.january()).orElseThrow().space());
    }

    private Instant yearEnds(int years) {
        return LocalDate.of(MembershipYear.of(LocalDate.now(clock)).begins() + years, 9, 1)
                .atStartOfDay(ZoneId.of("Europe/London"))
                .toInstant();
    }

    private void sign(boolean shares) {
        sign(0, shares);
    }

    private void sign(int yearsAhead, boolean shares) {
        var year = new MembershipYear(MembershipYear.of(LocalDate.now(clock)).begins() + yearsAhead);
        Account.MANOR_HEAD.does(
                () -> agreements.sign(CommandId.next(), made.manor().id(), year, shares));
    }

    private AppointmentId lead(PersonId person, Optional<LocalDate> until) {
        return of(() -> ((Appointed) appointing.appoint(
                        CommandId.next(),
                        new AppointmentOrder(
                                person, new Place.InHub(made.manorsHub().id()), KeyRole.HUB_LEAD, until, "")))
                .appointment());
    }

    private HubId hub(String name) {
        return java.util.Objects.requireNonNull(made.hubs().get(name)).id();
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
