package org.challengepartners.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office's term dates and proclaimed days, a school's own terms, and the school days that come of them. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class KeepingCalendarTests {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    KeepingCalendar keeping;

    @Autowired
    KeepingSchoolTerms own;

    @Autowired
    Calendars calendars;

    @Autowired
    Clock clock;

    private SpaceId manor;
    private SchoolYear year;

    @BeforeEach
    void makeThePartnership() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        manor = membership.make().manor().space();
        year = new SchoolYear(SchoolYear.of(LocalDate.now(clock)).startsIn() + 1);
    }

    @Test
    void aFileThatTheOfficeTakesOverCountsForEverySchool() {
        takeOver("Term,From,To\nAutumn,2/9/Y,23/10/Y\nWinter,2/11/Y,18/12/Y\n");

        asHead(() -> {
            assertThat(calendars.school(manor).counts(september(2))).isEqualTo(isWeekday(september(2)));
            assertThat(calendars.school(manor).quiet(LocalDate.of(year.startsIn(), 10, 27)))
                    .isTrue();
            assertThat(calendars.school(manor)).isEqualTo(calendars.schools());
        });
    }

    @Test
    void aSecondFileReplacesTheTermsOfItsYearAndNothingElseAndTheFirstIsKept() {
        takeOver("Council,Term,From,To\n,Autumn,2/9/Y,18/12/Y\nAshcombe,Autumn,3/9/Y,18/12/Y\n");
        takeOver("Term,From,To\nAutumn,6/9/Y,17/12/Y\n");

        asOffice(() ->
                assertThat(keeping.terms()).extracting(TermYear::whose).containsExactly("Standard terms", "Ashcombe"));
        asHead(() -> assertThat(calendars.schools().terms()).containsExactly(new Term(september(6), december(17))));
        assertThat(superuser()
                        .sql("select count(*) from calendar.term")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void aPreviewSaysWhatWouldChangeAndChangesNothing() {
        takeOver("Term,From,To\nAutumn,2/9/Y,18/12/Y\n");
        asOffice(() -> {
            var rows = keeping.read(
                            "terms.csv",
                            bytes("Council,Term,From,To\n,Autumn,6/9/Y,18/12/Y\nAshcombe,Autumn,6/9/Y,18/12/Y\n"))
                    .rows();

            assertThat(keeping.preview(rows)).extracting(TermChange::words).containsExactly("Replaces 1 term", "New");
            assertThat(keeping.terms()).hasSize(1);
        });
    }

    @Test
    void aFileThatIsTooLargeNoTextOrNoCsvIsRefusedAfterItWasReceived() {
        asOffice(() -> {
            assertThat(keeping.read("terms.csv", new byte[KeepingCalendar.LARGEST_FILE + 1])
                            .problems())
                    .extracting(RowProblem::problem)
                    .containsExactly("The file is larger than 2 MB");
            assertThat(keeping.read("terms.xlsx", bytes("Term,From,To")).problems())
                    .isNotEmpty();
            assertThat(keeping.read("terms.csv", new byte[] {'P', 'K', 3, 4, 0, 0})
                            .problems())
                    .extracting(RowProblem::problem)
                    .containsExactly("The file is no text: save the table as “CSV”");
        });
    }

    @Test
    void aFileOfAnOldSpreadsheetKeepsItsLetters() {
        asOffice(() -> assertThat(keeping.read(
                                "TERMS.CSV",
                                "Term,From,To\nPâques,2/9/2026,18/12/2026\n".getBytes(Charset.forName("windows-1252")))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Pâques")));
    }

    @Test
    void aProclaimedDayCountsAtOnceAndCanBeTakenBack() {
        var day = calendarOfTheCompany().plus(LocalDate.now(clock), 20);
        asOffice(() -> {
            assertThat(keeping.change(day, "Bank holiday for the coronation", true))
                    .isInstanceOf(HolidayResult.Changed.class);
            assertThat(calendars.company().counts(day)).isFalse();
            assertThat(keeping.holidays()).anyMatch(line -> line.day().equals(day) && line.proclaimed());

            keeping.change(day, "The coronation is put off", false);
            assertThat(calendars.company().counts(day)).isTrue();

            assertThat(keeping.change(LocalDate.now(clock).minusDays(1), "Yesterday", true))
                    .isInstanceOf(HolidayResult.NotThatDay.class);
            assertThat(keeping.change(LocalDate.of(2031, 5, 1), "Beyond", true))
                    .isInstanceOf(HolidayResult.NotThatDay.class);
            assertThat(keeping.change(day, " ", true)).isInstanceOf(HolidayResult.NotThatName.class);
        });
    }

    @Test
    void aSchoolFollowsACouncilEntersItsOwnTermsAndItsClosedDays() {
        takeOver("Council,Term,From,To\n,Autumn,2/9/Y,18/12/Y\nAshcombe,Autumn,6/9/Y,17/12/Y\n");
        asHead(() -> {
            own.follow(manor, "Ashcombe");
            assertThat(calendars.school(manor).terms()).containsExactly(new Term(september(6), december(17)));
            assertThat(calendars.schools().terms()).containsExactly(new Term(september(2), december(18)));

            own.beginOwn(manor, year);
            var shown = own.find(manor).orElseThrow().of(year).orElseThrow();
            assertThat(shown.own()).isTrue();
            own.remove(manor, shown.terms().getFirst().id());
            own.add(manor, "Autumn", september(8), december(16));
            own.close(manor, september(14), "Training");

            assertThat(calendars.school(manor).terms()).containsExactly(new Term(september(8), december(16)));
            assertThat(calendars.school(manor).counts(september(14))).isFalse();
            own.open(manor, september(14));
            assertThat(calendars.school(manor).closed()).isEmpty();
        });
    }

    @Test
    void aTermThatSharesDaysWithAnotherIsRefused() {
        asHead(() -> {
            own.add(manor, "Autumn", september(8), december(16));

            assertThat(own.add(manor, "Winter", december(1), december(20)))
                    .isEqualTo(new SchoolTermResult.Refused("The term shares days with “Autumn”"));
            assertThat(own.add(manor, " ", september(1), september(2))).isInstanceOf(SchoolTermResult.Refused.class);
            assertThat(own.follow(manor, "Nowhere")).isInstanceOf(SchoolTermResult.Refused.class);
            assertThat(own.close(manor, LocalDate.of(2040, 1, 1), "Why")).isInstanceOf(SchoolTermResult.Refused.class);
        });
    }

    @Test
    void anotherHeadNeitherReadsNorChangesThemAndStillCountsInTheirDays() {
        asHead(() -> own.add(manor, "Autumn", september(8), december(16)));

        Account.SECOND_HEAD.does(() -> {
            assertThat(own.find(manor)).isEmpty();
            assertThatThrownBy(() -> own.add(manor, "Ours", september(8), december(16)))
                    .isInstanceOf(NoSuchElementException.class);
            assertThat(calendars.school(manor).terms()).containsExactly(new Term(september(8), december(16)));
        });
    }

    private void takeOver(String file) {
        asOffice(() -> assertThat(
                        keeping.takeOver(keeping.read("terms.csv", bytes(file)).rows()))
                .isInstanceOf(TakeOverResult.TakenOver.class));
    }

    private byte[] bytes(String file) {
        return file.replace("Y", String.valueOf(year.startsIn())).getBytes(StandardCharsets.UTF_8);
    }

    private CompanyDays calendarOfTheCompany() {
        return SignIn.as(Account.OFFICE.id(), SignIn.roles("office"), () -> calendars.company());
    }

    private LocalDate september(int day) {
        return LocalDate.of(year.startsIn(), 9, day);
    }

    private LocalDate december(int day) {
        return LocalDate.of(year.startsIn(), 12, day);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5;
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(TestPostgres.get().superuser());
    }

    private static void asOffice(Runnable work) {
        Account.OFFICE.does(work);
    }

    private static void asHead(Runnable work) {
        Account.MANOR_HEAD.does(work);
    }
}
