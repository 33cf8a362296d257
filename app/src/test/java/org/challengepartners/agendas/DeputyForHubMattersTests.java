package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.AppointResult;
import org.challengepartners.membership.Appointing;
import org.challengepartners.membership.AppointmentId;
import org.challengepartners.membership.AppointmentOrder;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Forming;
import org.challengepartners.membership.NameDeputyResult;
import org.challengepartners.membership.NamingHubDeputy;
import org.challengepartners.membership.NightsWork;
import org.challengepartners.membership.Place;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A head names one of her deputies for hub matters, who answers there for the school beside her (agenda.md 3, row 6). */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class DeputyForHubMattersTests {

    private static final PersonId DEPUTY = Account.PEER_REVIEWER.id();
    private static final PositionForm AGREES = new PositionForm(Answer.AGREE, "", "");

    @Autowired
    AgendaHouse house;

    @Autowired
    Appointing appointing;

    @Autowired
    NamingHubDeputy naming;

    @Autowired
    Forming forming;

    @Autowired
    AgendaReading reading;

    @Autowired
    Agreeing agreeing;

    @Autowired
    CorrectingTypos typos;

    @Autowired
    Concluding concluding;

    @Autowired
    MeetingReading meetings;

    @Autowired
    NightsWork night;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());
    private SchoolId manor;
    private AppointmentId place;

    @BeforeEach
    void manorHasADeputy() {
        house.fresh();
        manor = house.made().manor().id();
        Account.OFFICE.does(() -> {
            var order = AppointmentOrder.of(DEPUTY, new Place.AtSchool(manor), KeyRole.DEPUTY);
            place = ((AppointResult.Appointed) appointing.appoint(CommandId.next(), order)).appointment();
        });
        house.put();
    }

    @Test
    @DisplayName("Row 6: the deputy whom the head has named answers for the school, with her own name, and counts")
    void theNamedDeputyAnswers() {
        deputy(() -> assertThat(reading.find(house.agenda())).isEmpty());

        assertThat(name()).isInstanceOf(NameDeputyResult.Named.class);
        assertThat(answer()).isInstanceOf(AnswerResult.Counted.class);

        var counted = house.page(Account.SECOND_HEAD);
        assertThat(counted.tally()).isEqualTo(new Tally(4, 1, 0, 0, 0));
        assertThat(counted.schools())
                .filteredOn(school -> school.school().equals(manor))
                .singleElement()
                .satisfies(school ->
                        assertThat(school.latest().orElseThrow().givenBy()).isEqualTo(Account.PEER_REVIEWER.person()));
    }

    @Test
    @DisplayName("The head still answers herself, and the latest answer of the school counts")
    void theLatestAnswerCounts() {
        name();
        answer();
        house.answer(Account.MANOR_HEAD, Answer.STAND_ASIDE);

        assertThat(house.page(Account.SECOND_HEAD).tally()).isEqualTo(new Tally(4, 0, 0, 1, 0));
    }

    @Test
    @DisplayName("From the moment at which the head ends it the deputy opens nothing of the hub")
    void itEnds() {
        name();
        Account.MANOR_HEAD.does(() -> assertThat(naming.end(manor)).isTrue());

        deputy(() -> {
            assertThat(reading.find(house.agenda())).isEmpty();
            assertThat(reading.awaitingMyAnswer()).isEmpty();
        });
    }

    @Test
    @DisplayName("A deputy whose place at the school ends, or whose school leaves the hub, opens nothing of it")
    void itEndsWithHerPlace() {
        name();
        Account.OFFICE.does(() -> forming.leave(manor, "joins another hub"));
        deputy(() -> assertThat(reading.find(house.agenda())).isEmpty());
        Account.OFFICE.does(() -> forming.move(manor, house.hub("North Hub"), "comes back"));
        deputy(() -> assertThat(reading.find(house.agenda())).isPresent());

        Account.OFFICE.does(() -> appointing.end(place, "leaves the school"));

        deputy(() -> assertThat(reading.find(house.agenda())).isEmpty());
        Account.MANOR_HEAD.does(() -> assertThat(naming.of(manor)).isEmpty());
    }

    @Test
    @DisplayName("Only the head of the school names, and only a deputy of hers")
    void onlyTheHeadNames() {
        Account.MANOR_HEAD.does(() -> {
            assertThat(naming.candidates(manor)).hasSize(1);
            assertThat(naming.name(manor, Account.SECOND_HEAD.id())).isInstanceOf(NameDeputyResult.NotADeputy.class);
        });
        Account.SECOND_HEAD.does(
                () -> assertThatThrownBy(() -> naming.name(manor, DEPUTY)).isInstanceOf(NoSuchElementException.class));
        deputy(() -> {
            assertThat(naming.name(manor, DEPUTY)).isInstanceOf(NameDeputyResult.OnlyTheHead.class);
            assertThat(naming.candidates(manor)).isEmpty();
        });
    }

    @Test
    @DisplayName("The database itself refuses a deputy who names herself, and one who is named no more and answers")
    void theDatabaseRefuses() {
        deputy(() -> refused("""
                insert into membership.hub_deputy (space_id, naming_id, school_id, deputy, deputy_name, named_by, named_by_name, named_at)
                select space_id, gen_random_uuid(), school_id, gen_random_uuid(), 'x', tenancy.me(), 'x', now() from membership.school""", "only the head of a school names"));
        name();
        deputy(() ->
                refused("update membership.hub_deputy set ended_by = tenancy.me(), ended_at = now()", "only the head"));
        deputy(() -> refused("""
                insert into agendas.position
                select space_id, agenda_id, minor, text_hash, school_id, 1, gen_random_uuid(), 'AGREE', '', '', tenancy.me(), 'x', now()
                  from agendas.asked_school where school_id <> '%s'""".formatted(manor), "only the head of a school"));
    }

    @Test
    @DisplayName("The named deputy is told when an agenda is put to the schools and when it is adopted, once each")
    void sheIsTold() {
        name();
        house.rewordTheFirstWay("We meet twice a term.");
        house.put();
        AgendaHouse.HEADS.forEach(head -> house.answer(head, Answer.AGREE));

        assertThat(superuser
                        .sql("select letter->>'title' from messages.message where person = ? order by told_at")
                        .param(DEPUTY.value())
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        put -> assertThat(put).contains("North Hub").endsWith("is before your school"),
                        adopted -> assertThat(adopted).endsWith("is adopted"));
    }

    @Test
    @DisplayName("Something for a meeting a head proposes herself, so that her deputy is offered no link to it")
    void pointsAreTheHeads() {
        name();
        var hub = house.hub("North Hub");
        deputy(() -> assertThat(meetings.of(hub).orElseThrow().mayPropose()).isFalse());
        Account.MANOR_HEAD.does(
                () -> assertThat(meetings.of(hub).orElseThrow().mayPropose()).isTrue());
        Account.HUB_LEAD.does(
                () -> assertThat(meetings.of(hub).orElseThrow().mayPropose()).isTrue());
    }

    @Test
    @DisplayName("Row 7: that something is a slip of the pen a head says herself, not her deputy")
    void slipsAreTheHeads() {
        name();
        var priority = house.page(Account.HUB_LEAD).text().priorities().getFirst();
        Account.HUB_LEAD.does(() -> typos.report(
                CommandId.next(),
                house.agenda(),
                priority.id(),
                new ItemForm.Priority(
                        "Reading for pupils with complex need", priority.text().reason(), "")));

        deputy(() -> {
            var read = concluding.find(house.agenda()).orElseThrow();
            assertThat(read.mine()).isEmpty();
            assertThat(typos.say(read.errata().getFirst().id(), true)).isInstanceOf(TypoResult.Gone.class);
            refused("""
                    insert into agendas.erratum_word
                    select e.space_id, e.erratum_id, tenancy.me(), 'x', true, '%s', 'x', now() from agendas.erratum e""".formatted(manor), "only the head of a school");
        });
    }

    @Test
    @DisplayName("Who is named at two schools of a hub opens it until both heads have ended it")
    void namedAtTwoSchools() {
        var elmPark = house.school("Elm Park School");
        Account.OFFICE.does(() -> appointing.appoint(
                CommandId.next(), AppointmentOrder.of(DEPUTY, new Place.AtSchool(elmPark), KeyRole.DEPUTY)));
        name();
        Account.SECOND_HEAD.does(() -> naming.name(elmPark, DEPUTY));

        Account.MANOR_HEAD.does(() -> naming.end(manor));
        deputy(() -> assertThat(reading.find(house.agenda()).orElseThrow().mine())
                .singleElement()
                .satisfies(own -> assertThat(own.answer().school()).isEqualTo(elmPark)));
        Account.SECOND_HEAD.does(() -> naming.end(elmPark));
        deputy(() -> assertThat(reading.find(house.agenda())).isEmpty());
    }

    @Test
    @DisplayName(
            "The database itself gives and takes a deputy's key to a hub as the heads have said, whoever asks, and in no other way")
    void keysAreWhatHeadsHaveSaid() {
        name();
        Account.SECOND_HEAD.does(() -> {
            refused("""
                    do $$ begin perform tenancy.take(h.space_id, '%s', 'DEPUTY', 'I like it so') from membership.hub h; end $$""".formatted(DEPUTY), "may not take this key");
            refused("""
                    do $$ begin perform tenancy.give(h.space_id, '%s', 'DEPUTY', null, 'I like it so') from membership.hub h; end $$""".formatted(Account.THIRD_HEAD.id()), "may not give this key");
            settlesNothing(DEPUTY);
            settlesNothing(Account.THIRD_HEAD.id());
        });
        deputy(() -> assertThat(reading.find(house.agenda())).isPresent());
        Account.MANOR_HEAD.does(() -> refused("""
                do $$ begin perform membership.settle_hub_deputy('%s', s.space_id) from membership.school s; end $$""".formatted(DEPUTY), "may not settle this key"));
    }

    @Test
    @DisplayName("In the night in which her time at the school is over the deputy is named no more")
    void herTimeIsOver() {
        name();
        superuser
                .sql(
                        "update membership.appointment set from_day = current_date - 9, until_day = current_date - 1 where person_id = ?")
                .param(DEPUTY.value())
                .update();

        night.endPlaces();

        Account.MANOR_HEAD.does(() -> {
            assertThat(naming.of(manor)).isEmpty();
            assertThat(naming.mayName(manor)).isTrue();
        });
        deputy(() -> assertThat(naming.mayName(manor)).isFalse());
    }

    @Test
    @DisplayName("In the night after the school's last day its deputy is named no more")
    void herSchoolLeaves() {
        name();
        superuser.sql("""
                insert into membership.departure (space_id, departure_id, version, command_id, school_id, school_name, last_day, reason,
                    state, announced_by, announced_at)
                select space_id, gen_random_uuid(), 0, gen_random_uuid(), school_id, name, current_date - 2, 'x', 'ANNOUNCED',
                       gen_random_uuid(), now() from membership.school where school_id = ?""").param(manor.value()).update();

        night.completeDepartures();

        assertThat(superuser
                        .sql("select count(*) from membership.hub_deputy where ended_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void settlesNothing(PersonId person) {
        transaction.executeWithoutResult(_ -> assertThat(database.sql("""
                        select k.taken or k.given from membership.hub h, membership.settle_hub_deputy(?, h.space_id) k""")
                        .param(person.value())
                        .query(Boolean.class)
                        .list())
                .containsExactly(false));
    }

    private NameDeputyResult name() {
        var result = new AtomicReference<@Nullable NameDeputyResult>();
        Account.MANOR_HEAD.does(() -> result.set(naming.name(manor, DEPUTY)));
        return Objects.requireNonNull(result.get());
    }

    private AnswerResult answer() {
        var result = new AtomicReference<@Nullable AnswerResult>();
        deputy(() -> {
            var read = reading.find(house.agenda()).orElseThrow();
            assertThat(read.mine()).hasSize(1);
            result.set(agreeing.answer(CommandId.next(), house.agenda(), manor, AgendaHouse.hash(read), AGREES));
        });
        return Objects.requireNonNull(result.get());
    }

    private static void deputy(Runnable work) {
        SignIn.as(DEPUTY, Set.of("headteacher"), work);
    }

    private void refused(String statement, String why) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        _ -> database.sql(statement).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(why);
    }
}
