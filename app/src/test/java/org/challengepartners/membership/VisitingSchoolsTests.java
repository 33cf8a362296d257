package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.access.SecondFactorNeeded;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** S-D1: no support login reads every school; the office visits one at a time, and the school knows at once. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class VisitingSchoolsTests {

    private static final String REASON = "The head asked us to look at her staff list";

    @Autowired
    DemonstrationMembership demonstration;

    @Autowired
    VisitingSchools visiting;

    @Autowired
    VisitsOfOffice visits;

    @Autowired
    OwnSchools ownSchools;

    @Autowired
    OfficeBoards boards;

    @Autowired
    Keyring keys;

    Made made;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = demonstration.make();
    }

    @Test
    void theSchoolReadsWhoVisitsWhyAndUntilWhenAndEndsIt() {
        var school = made.manor().id();
        Account.OFFICE.does(() -> {
            assertThat(ownSchools.find(school)).isEmpty();
            assertThat(visiting.visit(school, "because")).isEqualTo(new VisitResult.ReasonMissing());
            assertThat(ownSchools.find(school)).isEmpty();
            assertThat(visiting.visit(school, REASON)).isInstanceOf(VisitResult.Opened.class);
        });
        Account.OFFICE.does(() -> {
            assertThat(ownSchools.find(school)).isPresent();
            assertThat(ownSchools.all()).hasSize(1);
            visits.pageOpened(school);
            assertThat(visits.end(school, visits.of(school).getFirst().id()))
                    .as("only the head ends a visit")
                    .isFalse();
        });
        assertThat(lines("SchoolPageVisited")).isEqualTo(1);
        assertThat(told(Account.MANOR_HEAD.id())).contains("Claire Donnelly", REASON);

        Account.MANOR_HEAD.does(() -> {
            var visit = visits.of(school).getFirst();
            assertThat(visit.visitor()).isEqualTo("Claire Donnelly");
            assertThat(visit.reason()).isEqualTo(REASON);
            assertThat(visit.running()).isTrue();
            assertThat(Duration.between(visit.from(), visit.until())).isEqualTo(Duration.ofMinutes(60));
            assertThat(visits.end(school, visit.id())).isTrue();
            assertThat(visits.end(school, visit.id())).isFalse();
            assertThat(visits.of(school).getFirst().endedBy()).contains("Helen Carter");
        });
        Account.OFFICE.does(() -> assertThat(ownSchools.find(school)).isEmpty());
        Account.OTHER_HEAD.does(() -> assertThat(visits.of(school)).isEmpty());
    }

    @Test
    void withAPasswordAloneTheOfficeVisitsNoSchool() {
        SignIn.withPasswordOnly(
                Account.OFFICE.id(),
                SignIn.roles("office"),
                () -> assertThatThrownBy(() -> visiting.visit(made.manor().id(), REASON))
                        .isInstanceOf(SecondFactorNeeded.class));
    }

    @Test
    void noVisitLeadsIntoAnyOtherRoomThanASchools() {
        Account.OFFICE.does(
                () -> assertThatThrownBy(() -> keys.visit(made.manorsHub().space(), REASON))
                        .isInstanceOf(DataAccessException.class));
        Account.MANOR_HEAD.does(
                () -> assertThatThrownBy(() -> visiting.visit(made.manor().id(), REASON))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void theBoardsFindWhatASchoolOrAPersonLacks() {
        Account.OFFICE.does(() -> {
            var withoutHead = new SchoolsQuery("", Optional.empty(), Optional.of(SchoolGap.NO_HEAD));
            assertThat(boards.schools(withoutHead, PageRequest.of(0, 100)).getContent())
                    .hasSize(made.schools().size() - 5)
                    .noneMatch(row -> row.name().equals("Manor School"));
            var manor = boards.schools(
                            new SchoolsQuery("manor", Optional.of(Phase.SPECIAL), Optional.empty()),
                            PageRequest.of(0, 5))
                    .getContent();
            assertThat(manor).singleElement().satisfies(row -> {
                assertThat(row.heads()).isEqualTo("Helen Carter");
                assertThat(row.hub()).contains("North Hub");
            });
            assertThat(boards.people(new PeopleQuery("ruth", Optional.empty(), Optional.empty()), PageRequest.of(0, 5))
                            .getContent())
                    .extracting(PersonRow::places)
                    .containsExactly("hub lead of North Hub");
            assertThat(boards.people(
                                    new PeopleQuery("", Optional.empty(), Optional.of(PeopleGap.NO_PLACE)),
                                    PageRequest.of(0, 50))
                            .getContent())
                    .extracting(PersonRow::name)
                    .contains("Margaret Lyle")
                    .doesNotContain("Helen Carter", "Ruth Ellery");
        });
        SignIn.as(
                Account.OTHER_HEAD.id(),
                SignIn.roles("headteacher", "office"),
                () -> assertThatThrownBy(() -> boards.people(
                                new PeopleQuery("manor", Optional.empty(), Optional.empty()), PageRequest.of(0, 5)))
                        .as("the realm role without the office's key")
                        .hasMessageNotContaining("Manor"));
    }

    private static long lines(String action) {
        return superuser()
                .sql("select count(*) from audit.line where action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }

    private static String told(PersonId person) {
        return superuser()
                .sql("select letter::text from messages.message where person = ? order by message_id desc limit 1")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(TestPostgres.get().superuser());
    }
}
