package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.reviews.EarlierReview;
import org.challengepartners.reviews.FindingKind;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.ImportingReviews;
import org.challengepartners.reviews.OpenResult;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** How findings of reviews feed a hub's agenda, as much of them as each head offers and no more. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class OfferTests {

    private static final String SECRET = "Phonics is taught by untrained adults in Year 2";

    @Autowired
    AgendaHouse house;

    @Autowired
    ActivityHouse people;

    @Autowired
    ImportingReviews importing;

    @Autowired
    OfferingFindings offering;

    @Autowired
    GroupingOffers grouping;

    @Autowired
    AgendaReading reading;

    @Autowired
    ReadingCalendar calendar;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    private ReviewId manor;
    private ReviewId elmPark;
    private ReviewId third;

    @BeforeEach
    void importReports() {
        house.fresh();
        manor = report(Account.MANOR_HEAD);
        elmPark = report(Account.SECOND_HEAD);
        third = report(Account.THIRD_HEAD);
    }

    @Test
    @DisplayName(
            "A-12: of a finding offered as a theme only, nobody in the hub reaches more than the theme, on no page and in no row")
    void aThemeOnlyTellsNobodyMoreThanTheTheme() {
        offer(Account.MANOR_HEAD, manor, new OfferForm(OfferKind.THEME_ONLY, "Early reading", "not kept", true));
        var theme = theme("Reading in the first years");
        group(theme);
        var priority = first(ItemText.Priority.class);
        people.lead(() -> grouping.place(theme, house.agenda(), priority));
        house.put();

        var page = people.as(
                Account.SECOND_HEAD, () -> reading.find(house.agenda()).orElseThrow());
        assertThat(page.year().origins().get(priority)).containsExactly("Reading in the first years");
        for (var reader : List.of(Account.HUB_LEAD, Account.SECOND_HEAD)) {
            reader.does(() -> {
                var today = LocalDate.now(DateWords.LONDON);
                assertThat(reading.find(house.agenda()).toString() + calendar.entries(today, today.plusDays(300)))
                        .doesNotContain(SECRET, "not kept");
                assertThat(count("select count(*) from agendas.offer")).isZero();
                assertThat(count("select count(*) from agendas.offers_to('%s')".formatted(house.hub("North Hub"))))
                        .isEqualTo(reader == Account.HUB_LEAD ? 1 : 0);
            });
        }
        Account.HUB_LEAD.does(() -> assertThat(
                        grouping.find(house.hub("North Hub")).orElseThrow().toString())
                .contains("Early reading")
                .doesNotContain(SECRET, "not kept", "Manor"));
    }

    @Test
    void theLeadReadsWhatWasOfferedInTheWayItWasOffered() {
        offer(Account.MANOR_HEAD, manor, new OfferForm(OfferKind.AS_WRITTEN, "Early reading", "", false));
        offer(
                Account.SECOND_HEAD,
                elmPark,
                new OfferForm(OfferKind.REWORDED, "Early reading", "We train adults", false));
        assertThat(people.as(
                        Account.THIRD_HEAD,
                        () -> offering.offer(
                                CommandId.next(),
                                third,
                                1,
                                new OfferForm(OfferKind.PROVIDER, "Early reading", " ", false))))
                .isInstanceOf(StepResult.Wrong.class);

        assertThat(waiting())
                .extracting(ThemesPage.Offered::wording)
                .containsExactlyInAnyOrder(SECRET, "We train adults");
        assertThat(waiting()).extracting(ThemesPage.Offered::from).containsOnly("A school in the hub");
    }

    @Test
    void aThemeNamesNoSchoolBelowThreeOffersAndThenOnlyThoseThatTickedIt() {
        offer(Account.MANOR_HEAD, manor, new OfferForm(OfferKind.AS_WRITTEN, "Early reading", "", true));
        offer(Account.SECOND_HEAD, elmPark, new OfferForm(OfferKind.THEME_ONLY, "Early reading", "", false));
        var theme = theme("Reading");
        group(theme);
        assertThat(only(theme).offers())
                .allSatisfy(offer -> assertThat(offer.school()).isEmpty());

        offer(Account.THIRD_HEAD, third, new OfferForm(OfferKind.THEME_ONLY, "Phonics", "", false));
        group(theme);

        assertThat(only(theme).offers().stream().flatMap(offer -> offer.school().stream()))
                .containsExactly("Manor School");
        assertThat(only(theme).count()).as("no count below five").isEmpty();
    }

    @Test
    void anOfferIsTakenBackUntilTheAgendaThatItLedToIsPutToTheSchools() {
        offer(Account.MANOR_HEAD, manor, new OfferForm(OfferKind.AS_WRITTEN, "Early reading", "", true));
        var theme = theme("Reading");
        group(theme);
        withdraw(StepResult.Done.class);
        assertThat(only(theme).offers()).isEmpty();

        offer(Account.MANOR_HEAD, manor, new OfferForm(OfferKind.THEME_ONLY, "Early reading", "", false));
        group(theme);
        var priority = first(ItemText.Priority.class);
        people.lead(() -> grouping.place(theme, house.agenda(), priority));
        people.lead(() -> grouping.place(theme, house.agenda(), first(ItemText.Target.class)));
        house.put();

        withdraw(StepResult.NotNow.class);
        Account.MANOR_HEAD.does(() -> refused(
                "update agendas.offer set withdrawn_at = now() where withdrawn_at is null",
                "has been put to the schools"));
        var own = people.as(
                Account.MANOR_HEAD, () -> offering.mine().getFirst().offers().getFirst());
        assertThat(own.origins()).as("the way back to what it led to").hasSize(2);
        assertThat(people.lead(() -> grouping.place(theme, house.agenda(), priority)))
                .isInstanceOf(StepResult.NotNow.class);
    }

    @Test
    void nobodyOffersAFindingOfAnotherSchoolAndNoHeadGroups() {
        Account.SECOND_HEAD.does(() -> {
            assertThat(offering.find(manor)).isEmpty();
            assertThatThrownBy(() -> offering.offer(
                            CommandId.next(), manor, 1, new OfferForm(OfferKind.AS_WRITTEN, "x", "", false)))
                    .isInstanceOf(NoSuchElementException.class);
        });
        offer(Account.MANOR_HEAD, manor, new OfferForm(OfferKind.AS_WRITTEN, "Early reading", "", true));
        assertThat(people.as(
                        Account.MANOR_HEAD,
                        () -> offering.offer(
                                CommandId.next(), manor, 1, new OfferForm(OfferKind.THEME_ONLY, "Again", "", true))))
                .as("one offer a finding")
                .isInstanceOf(StepResult.NotNow.class);
        var offer = waiting().getFirst().id();
        Account.SECOND_HEAD.does(() -> {
            assertThatThrownBy(() -> offering.withdraw(offer)).isInstanceOf(NoSuchElementException.class);
            assertThat(transaction.<Boolean>execute(
                            _ -> database.sql("select agendas.group_offer('%s', null)".formatted(offer))
                                    .query(Boolean.class)
                                    .single()))
                    .isFalse();
            refused("""
                    insert into agendas.theme select space_id, gen_random_uuid(), hub_id, 'x', tenancy.me(), 'x', now()
                      from agendas.agenda""", "only a lead of the hub groups");
        });
    }

    private ReviewId report(Account head) {
        var school = people.as(head, () -> offering.mine().getFirst().school().school());
        return people.as(
                Account.OFFICE,
                () -> ((OpenResult.Opened) importing.enter(
                                CommandId.next(),
                                new EarlierReview(
                                        school,
                                        "QAR-2014",
                                        YearMonth.of(2017, 1),
                                        List.of(new FindingText(null, FindingKind.EVEN_BETTER_IF, SECRET, null)))))
                        .review());
    }

    private ItemId first(Class<? extends ItemText> kind) {
        return house.draft().items().stream()
                .filter(item -> kind.isInstance(item.text()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void offer(Account head, ReviewId review, OfferForm form) {
        assertThat(people.as(head, () -> offering.offer(CommandId.next(), review, 1, form)))
                .isInstanceOf(StepResult.Done.class);
    }

    private ThemeId theme(String title) {
        people.lead(() -> grouping.theme(CommandId.next(), house.hub("North Hub"), title));
        return themes().themes().stream()
                .filter(theme -> theme.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void group(ThemeId theme) {
        waiting().forEach(offer -> people.lead(() -> grouping.group(house.hub("North Hub"), offer.id(), theme)));
    }

    private void withdraw(Class<? extends StepResult> expected) {
        assertThat(people.as(
                        Account.MANOR_HEAD,
                        () -> offering.withdraw(
                                offering.mine().getFirst().offers().getFirst().id())))
                .isInstanceOf(expected);
    }

    private List<ThemesPage.Offered> waiting() {
        return themes().waiting();
    }

    private ThemesPage.Theme only(ThemeId theme) {
        return themes().themes().stream()
                .filter(one -> one.id().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    private ThemesPage themes() {
        return people.lead(() -> grouping.find(house.hub("North Hub")).orElseThrow());
    }

    private long count(String query) {
        return Objects.requireNonNull(
                transaction.execute(_ -> database.sql(query).query(Long.class).single()));
    }

    private void refused(String sql, String message) {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> database.sql(sql).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(message);
    }
}
