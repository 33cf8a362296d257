package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.membership.Forming;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Whose business a hub's agenda is, and what the database itself refuses. */
@IntegrationTest
class AgendaIsolationTests {

    @Autowired
    AgendaHouse house;

    @Autowired
    AgendaReading reading;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Putting putting;

    @Autowired
    Drafting drafting;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Forming forming;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @BeforeEach
    void openTheHouse() {
        house.fresh();
    }

    @ParameterizedTest
    @EnumSource(names = {"OTHER_HEAD", "LEAD_REVIEWER", "PEER_REVIEWER", "MANOR_MEMBER", "OFFICE"})
    void nobodyOutsideTheHubFindsItsAgenda(Account outsider) {
        house.put();
        outsider.does(() -> {
            assertThat(reading.find(house.agenda())).isEmpty();
            assertThat(reading.mine())
                    .allSatisfy(hub -> assertThat(hub.agendas()).isEmpty());
            assertThat(reading.awaitingMyAnswer()).isEmpty();
            assertThat(reading.myDrafts()).isEmpty();
        });
    }

    @Test
    void aLeadOfAnotherHubFindsNothingByAnyWay() {
        house.put();
        var lead = new PersonId(UUID.randomUUID());
        Account.OFFICE.does(() -> {
            enrolling.person(lead, "Noor Haddad", "noor.haddad@partnership.example");
            forming.lead(house.hub("River Hub"), lead);
        });
        SignIn.as(lead, SignIn.roles("hub-lead"), () -> {
            assertThat(reading.find(house.agenda())).isEmpty();
            assertThat(drafting.find(house.agenda())).isEmpty();
            assertThat(putting.preview(house.agenda())).isEmpty();
            assertThatThrownBy(() -> putting.put(house.agenda(), "")).isInstanceOf(NoSuchElementException.class);
            assertThat(reading.mine()).singleElement().satisfies(hub -> {
                assertThat(hub.name()).isEqualTo("River Hub");
                assertThat(hub.mayStart()).isTrue();
            });
        });
    }

    @Test
    void aDraftIsItsWritersOwn() {
        Account.MANOR_HEAD.does(() -> {
            assertThat(reading.find(house.agenda())).isEmpty();
            assertThat(reading.mine()).singleElement().satisfies(hub -> {
                assertThat(hub.agendas()).isEmpty();
                assertThat(hub.beingDrafted()).isTrue();
                assertThat(hub.mayStart()).isFalse();
            });
        });
        Account.HUB_LEAD.does(() -> assertThat(reading.myDrafts()).hasSize(1));
    }

    @Test
    void aHeadAnswersForHerSchoolAndNoOther() {
        house.put();
        var manors = AgendaHouse.school(house.page(Account.MANOR_HEAD));
        var hash = AgendaHouse.hash(house.page(Account.MANOR_HEAD));
        var form = new PositionForm(Answer.AGREE, "", "");

        Account.SECOND_HEAD.does(() -> assertThat(agreeing.answer(CommandId.next(), house.agenda(), manors, hash, form))
                .isInstanceOf(AnswerResult.NotAsked.class));
        Account.OTHER_HEAD.does(
                () -> assertThatThrownBy(() -> agreeing.answer(CommandId.next(), house.agenda(), manors, hash, form))
                        .isInstanceOf(NoSuchElementException.class));
    }

    @Test
    void aHeadOfTwoSchoolsAnswersForEach() {
        Account.OFFICE.does(() -> enrolling.headteacher(house.school("Elm Park School"), Account.MANOR_HEAD.id()));
        house.put();

        assertThat(house.page(Account.MANOR_HEAD).mine())
                .extracting(own -> own.answer().name())
                .containsExactly("Elm Park School", "Manor School");
    }

    @Test
    void theDatabaseRefusesAnAnswerForAnotherHeadsSchool() {
        house.put();
        var manors = AgendaHouse.school(house.page(Account.MANOR_HEAD));

        assertRefused(Account.SECOND_HEAD, """
                insert into agendas.position
                select space_id, agenda_id, minor, text_hash, school_id, 1, gen_random_uuid(), 'AGREE', '', '',
                       tenancy.me(), 'Samuel Okafor', now()
                from agendas.asked_school where school_id = '%s'""".formatted(manors), "only the head of a school");
    }

    @Test
    void theDatabaseRefusesASchoolThatWasNotAsked() {
        house.put();
        var others = house.school("Brookside Academy");
        var answers = """
                insert into agendas.position
                select space_id, agenda_id, minor, text_hash, '%s', 1, gen_random_uuid(), 'AGREE', '', '',
                       tenancy.me(), 'Helen Carter', now()
                from agendas.frozen_version""".formatted(others);
        Account.OFFICE.does(() -> enrolling.headteacher(others, Account.MANOR_HEAD.id()));
        assertRefused(Account.MANOR_HEAD, answers, "only the head of a school of the hub");

        Account.OFFICE.does(() -> forming.move(others, house.hub("North Hub"), "nearer to its schools"));
        assertRefused(Account.MANOR_HEAD, answers, "position_space_id_agenda_id_minor_text_hash_school");
    }

    @Test
    void theDatabaseRefusesAHashThatIsNotTheTexts() {
        assertRefused(Account.HUB_LEAD, """
                insert into agendas.frozen_version
                select space_id, agenda_id, 0, '{}', repeat('0', 64), tenancy.me(), 'Ruth Ellery', now()
                from agendas.agenda""", "the_hash_is_the_texts");
    }

    @Test
    void theDatabaseRefusesToAdoptOverASilentSchool() {
        house.put();
        house.answer(Account.MANOR_HEAD, Answer.AGREE);

        assertRefused(Account.SECOND_HEAD, """
                insert into agendas.adoption
                select space_id, agenda_id, minor, text_hash, now(), 'x', 4, 4, 0, 0
                from agendas.frozen_version""", "silent or objects");
    }

    @Test
    void theDatabaseRefusesToChangeWhatWasFrozenAnsweredOrAdopted() {
        house.put();
        for (var head : AgendaHouse.HEADS) {
            house.answer(head, Answer.AGREE);
        }

        assertRefused(Account.HUB_LEAD, "update agendas.frozen_version set put_by_name = 'x'", "permission denied");
        assertRefused(Account.MANOR_HEAD, "update agendas.position set answer = 'OBJECT'", "permission denied");
        assertRefused(Account.HUB_LEAD, "delete from agendas.adoption", "permission denied");
        assertRefused(Account.HUB_LEAD, "update agendas.agenda set state = 'AGREEMENT'", "unchangeable");
        assertRefused(Account.HUB_LEAD, "delete from agendas.item", "unchangeable");
    }

    private void assertRefused(Account person, String statement, String why) {
        person.does(() -> assertThatThrownBy(() -> transaction.executeWithoutResult(
                        _ -> database.sql(statement).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(why));
    }
}
