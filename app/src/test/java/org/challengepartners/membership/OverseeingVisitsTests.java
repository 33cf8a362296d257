package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.access.HasteNoticed;
import org.challengepartners.access.SecondFactorNeeded;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.Paced;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S-D1: somebody outside the office reads which schools it visited, and hears at once when one person takes too much. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class OverseeingVisitsTests {

    private static final String REASON = "The head asked us to look at her staff list";
    private static final PersonId DIRECTOR = Account.SECOND_MEMBER.id();

    @Autowired
    DemonstrationMembership demonstration;

    @Autowired
    VisitingSchools visiting;

    @Autowired
    OverseeingVisits overseeing;

    @Autowired
    ListingVisits listing;

    @Autowired
    Alarming alarming;

    @Autowired
    Leaving leaving;

    @Autowired
    OfficeBoards boards;

    Made made;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = demonstration.make();
    }

    @Test
    void theDirectorsReadOnceAMonthWhichSchoolsWereVisitedAndWhy() {
        var month = YearMonth.from(Instant.now(java.time.Clock.systemUTC()).atZone(DateWords.LONDON));
        Account.OFFICE.does(() -> visiting.visit(made.manor().id(), REASON));
        Account.OFFICE.does(() -> assertThat(
                        overseeing.in(month, PageRequest.of(0, 5)).getContent())
                .singleElement()
                .satisfies(visit -> assertThat(visit.school()).isEqualTo("Manor School")));

        assertThat(listing.tell(month)).isTrue();
        assertThat(listing.tell(month)).as("once").isFalse();

        assertThat(told(DIRECTOR, "The office's visits to schools in"))
                .singleElement()
                .satisfies(letter -> assertThat(letter).contains("Manor School", "Claire Donnelly", REASON));
        assertThat(listing.tell(month.minusMonths(1))).isTrue();
        assertThat(told(DIRECTOR, "Nobody of the office opened")).hasSize(1);
    }

    @Test
    void anAlarmReachesEverybodyWhoWatchesButNotWhoeverRaisedIt() {
        alarming.raise(
                new HasteNoticed(Account.OFFICE.id(), Paced.Of.EXPORTS, 5, Instant.parse("2026-11-24T12:00:00Z")));

        assertThat(told(DIRECTOR, "Alarm: Claire Donnelly took 5 lists")).hasSize(1);
        assertThat(told(Account.OFFICE.id(), "Alarm")).isEmpty();
        assertThat(superuser()
                        .sql("select object from audit.line where action = 'AlarmRaised'")
                        .query(String.class)
                        .list())
                .containsExactly("exports");

        alarming.raise(new HasteNoticed(DIRECTOR, Paced.Of.SCHOOLS, 21, Instant.parse("2026-11-24T12:00:00Z")));
        assertThat(told(Account.OFFICE.id(), "Alarm: Peter Lang opened private pages of 21 schools"))
                .hasSize(1);
    }

    @Test
    void everyListThatIsTakenAwayLeavesALine() {
        Account.OFFICE.does(() -> boards.peopleToExport(new PeopleQuery("ruth", Optional.empty(), Optional.empty())));

        assertThat(superuser()
                        .sql("select object from audit.line where action = 'ListTakenAway'")
                        .query(String.class)
                        .list())
                .containsExactly("people");
    }

    @Test
    void theOfficeNamesDirectorsWithItsSecondFactorAndWhoeverLeavesIsNoneAnyMore() {
        SignIn.withPasswordOnly(
                Account.OFFICE.id(),
                SignIn.roles("office"),
                () -> assertThatThrownBy(() -> overseeing.name(Account.OTHER_MEMBER.id()))
                        .isInstanceOf(SecondFactorNeeded.class));
        Account.OFFICE.does(() -> {
            assertThat(overseeing.name(Account.OTHER_MEMBER.id())).isTrue();
            assertThat(overseeing.name(Account.OTHER_MEMBER.id())).isFalse();
            assertThat(overseeing.directors())
                    .extracting(DirectorLine::name)
                    .containsExactly("Joan Merrick", "Peter Lang");
            assertThat(leaving.leave(Account.OTHER_MEMBER.id(), "moved away")).isTrue();
            assertThat(overseeing.directors()).extracting(DirectorLine::name).containsExactly("Peter Lang");
        });
    }

    private static List<String> told(PersonId person, String words) {
        return superuser()
                .sql("select letter::text from messages.message where person = ? and position(? in letter::text) > 0")
                .params(person.value(), words)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(TestPostgres.get().superuser());
    }
}
