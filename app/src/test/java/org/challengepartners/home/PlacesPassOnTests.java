package org.challengepartners.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.agendas.AgendaHouse;
import org.challengepartners.agendas.Answer;
import org.challengepartners.decisions.Choice;
import org.challengepartners.decisions.DecisionsHouse;
import org.challengepartners.decisions.Voting;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.Appointing;
import org.challengepartners.membership.AppointmentOrder;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.membership.Forming;
import org.challengepartners.membership.NightsWork;
import org.challengepartners.membership.Place;
import org.challengepartners.membership.Representing;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SignedInMember;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was asked of a school or a member is asked of whoever holds the place: nobody is forgotten when people change. */
@IntegrationTest
class PlacesPassOnTests {

    private static final String AGENDA = "Answer the agenda of North Hub%";
    private static final String VOTE = "Vote on: Share minibuses";

    @Autowired
    AgendaHouse agendas;

    @Autowired
    DecisionsHouse decisions;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Appointing appointing;

    @Autowired
    Representing representing;

    @Autowired
    Forming forming;

    @Autowired
    Voting voting;

    @Autowired
    NightsWork night;

    @Autowired
    Clock clock;

    @Autowired
    SignedInMember signedInMember;

    private final PersonId newcomer = PersonId.next();
    private SchoolId manor = SchoolId.next();

    @BeforeEach
    void begin() {
        agendas.fresh();
        manor = agendas.school("Manor School");
        office(() -> enrolling.person(newcomer, "Nadia Brown", "nadia@partnership.example"));
    }

    @Test
    void aNewHeadIsAskedWhatHerSchoolHasNotAnswered() {
        agendas.put();

        appoint();

        assertThat(asked(AGENDA)).contains("nadia", "manor.head");
        assertThat(lines(newcomer)).isEqualTo(1);
    }

    @Test
    void aNewHeadIsNotAskedWhatHerSchoolHasAnswered() {
        agendas.put();
        agendas.answer(Account.MANOR_HEAD, Answer.AGREE);

        appoint();

        assertThat(lines(newcomer)).isZero();
    }

    @Test
    void whoLeavesIsNotRemindedAndTheQuestionWaitsForTheNext() {
        agendas.put();

        leave(Account.MANOR_HEAD.id());
        assertThat(asked(AGENDA)).hasSize(3).doesNotContain("manor.head");
        appoint();

        assertThat(asked(AGENDA)).hasSize(4).contains("nadia");
    }

    @Test
    void whoHeadedASchoolForATimeIsNotRemindedOnceThatIsOver() {
        agendas.put();
        var until = LocalDate.now(clock).plusDays(1);
        office(() -> appointing.appoint(
                CommandId.next(),
                new AppointmentOrder(
                        newcomer,
                        new Place.AtSchool(manor),
                        KeyRole.HEADTEACHER,
                        Optional.of(until),
                        "for Helen Carter")));
        night.endPlaces();
        assertThat(asked(AGENDA)).contains("nadia");

        database()
                .sql(
                        "update membership.appointment set from_day = from_day - 2, until_day = until_day - 1 where person_id = ?")
                .param(newcomer.value())
                .update();
        night.endPlaces();
        night.endPlaces();

        assertThat(asked(AGENDA)).doesNotContain("nadia").contains("manor.head");
        assertThat(database()
                        .sql("select count(*) from audit.line where action = 'PlaceRanOut'")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aQuestionThatEndedWhileNobodyHeadedTheSchoolIsNotAskedOfTheNext() {
        agendas.put();
        leave(Account.MANOR_HEAD.id());
        agendas.rewordTheFirstWay("Every school hosts one learning walk a term");
        agendas.put();

        appoint();

        assertThat(lines(newcomer)).isZero(); // the earlier version is asked of nobody
        assertThat(lines(Account.HUB_LEAD.id(), "Nobody could be asked at Manor School"))
                .isEqualTo(1);
    }

    @Test
    void aSchoolThatLeavesTheHubIsNotReminded() {
        agendas.put();

        office(() -> forming.move(manor, agendas.hub("River Hub"), "nearer to its schools"));

        assertThat(asked(AGENDA)).hasSize(3).doesNotContain("manor.head");
    }

    @Test
    void aNewRepresentativeIsAskedToVoteInPlaceOfTheFormerOne() {
        var contest = decisions.openVote("Share minibuses");
        var member = decisions.manor();

        office(() -> representing.name(member, newcomer, "Minutes of the governors, 1 September 2026"));

        assertThat(asked(VOTE)).containsExactlyInAnyOrder("nadia", "second", "other");

        DecisionsHouse.as(
                Account.SECOND_MEMBER,
                () -> voting.cast(
                        CommandId.next(),
                        contest,
                        signedInMember.all().getFirst().id(),
                        Choice.FOR));
        assertThat(asked(VOTE)).containsExactlyInAnyOrder("nadia", "other");
    }

    private void appoint() {
        office(() -> appointing.appoint(
                CommandId.next(), AppointmentOrder.of(newcomer, new Place.AtSchool(manor), KeyRole.HEADTEACHER)));
    }

    private void leave(PersonId head) {
        office(() -> appointing.end(appointing.placesOf(head).getFirst().line().appointment(), "retires"));
    }

    private static void office(Runnable work) {
        DecisionsHouse.office(() -> {
            work.run();
            return true;
        });
    }

    /** Who would still be reminded, by the first part of her address. */
    private static List<String> asked(String title) {
        return database()
                .sql("""
                        select split_part(p.email, '@', 1) from messages.message m join membership.person p on p.person_id = m.person
                        where m.letter->>'title' like ? and m.done_at is null and m.remind_at is not null
                        """)
                .param(title)
                .query((row, _) -> row.getString(1).replace(".member", ""))
                .list();
    }

    private static int lines(PersonId person) {
        return lines(person, "%");
    }

    private static int lines(PersonId person, String title) {
        return database()
                .sql("select count(*) from messages.message where person = ? and letter->>'title' like ?")
                .param(person.value())
                .param(title)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private static JdbcClient database() {
        return JdbcClient.create(TestPostgres.get().superuser());
    }
}
