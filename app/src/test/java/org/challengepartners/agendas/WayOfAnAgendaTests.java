package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.challengepartners.agendas.AgendaHouse.HEADS;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.challengepartners.IntegrationTest;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Forming;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What talks about an objection bring to the hub's next meeting, and which way through its states the database lets an agenda go. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class WayOfAnAgendaTests {

    @Autowired
    AgendaHouse house;

    @Autowired
    ConsultationHouse consultation;

    @Autowired
    BeginningTalks talks;

    @Autowired
    MeetingReading meetings;

    @Autowired
    LeadingHub leading;

    @Autowired
    Concluding concluding;

    @Autowired
    CorrectingTypos typos;

    @Autowired
    FollowingTargets following;

    @Autowired
    Wording wording;

    @Autowired
    ReadingCalendar calendar;

    @Autowired
    Forming forming;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    private static final String ASK_AGAIN = """
            insert into agendas.asked_school
            select s.space_id, s.agenda_id, s.minor, s.text_hash, gen_random_uuid(), 'x' from agendas.asked_school s limit 1""";

    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());

    @BeforeEach
    void draft() {
        house.fresh();
    }

    @Test
    @DisplayName(
            "Row 9: each objection that stands at the deadline waits once for the hub's next meeting, with what would change it")
    void theNextMeetingTalksAboutIt() {
        house.put();
        house.answer(Account.FOURTH_HEAD, Answer.OBJECT);
        consultation.timeToAnswerIsOver(superuser);
        talks.begin();

        Account.MANOR_HEAD.does(() -> assertThat(
                        meetings.of(house.hub("North Hub")).orElseThrow().backlog())
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.title()).contains("objects to the agenda for");
                    assertThat(point.wording())
                            .contains(
                                    "We have no cover for the learning walks",
                                    "What would change its answer: Cover paid");
                }));
        Account.HUB_LEAD.does(() -> assertThat(leading.mine())
                .singleElement()
                .satisfies(board -> assertThat(board.silent())
                        .singleElement()
                        .satisfies(silence -> assertThat(silence.schools()).hasSize(3))));
    }

    @Test
    @DisplayName(
            "Row 9: of the longest objection the next meeting reads the beginning, and that of what would change it")
    void theLongestObjection() {
        house.put();
        house.answer(
                CommandId.next(),
                Account.FOURTH_HEAD,
                new PositionForm(Answer.OBJECT, "why ".repeat(499), "cover ".repeat(333)));
        consultation.timeToAnswerIsOver(superuser);

        Account.MANOR_HEAD.does(() -> assertThat(
                        meetings.of(house.hub("North Hub")).orElseThrow().backlog())
                .singleElement()
                .satisfies(point -> assertThat(point.wording())
                        .startsWith("why why")
                        .contains("What would change its answer: cover cover")
                        .hasSizeLessThanOrEqualTo(2000)));
    }

    @Test
    @DisplayName("Row 14: an objection of a school that has left the hub begins no talks")
    void whoLeftIsNotTalkedAbout() {
        house.put();
        house.answer(Account.SECOND_HEAD, Answer.OBJECT);
        Account.OFFICE.does(() -> forming.leave(house.school("Elm Park School"), "joins another partnership"));
        consultation.timeToAnswerIsOver(superuser);

        assertThat(house.page(Account.HUB_LEAD).line().state()).isEqualTo(AgendaState.AGREEMENT);
    }

    @Test
    @DisplayName("Row 14: a school that joins after the year's statement was published adheres to nothing any more")
    void noJoinerAfterTheYear() {
        house.put();
        HEADS.forEach(head -> house.answer(head, Answer.AGREE));
        superuser.sql("""
                do $$ begin
                    set local session_replication_role = replica;
                    insert into agendas.year_end (space_id, agenda_id, opened_by_name, opened_at, statement, published_by_name, published_at)
                    select space_id, agenda_id, 'x', now(), 'Reading rose.', 'x', now() from agendas.agenda;
                    set local session_replication_role = origin;
                end $$""").update();
        var brookside = house.school("Brookside Academy");
        Account.OFFICE.does(() -> forming.move(brookside, house.hub("North Hub"), "nearer to its schools"));

        Account.OTHER_HEAD.does(() -> {
            assertThat(concluding.find(house.agenda()).orElseThrow().mayAdhere())
                    .isEmpty();
            assertThat(concluding.adhere(house.agenda(), brookside)).isInstanceOf(ConcludeResult.Gone.class);
        });
        refused(Account.OTHER_HEAD, """
                insert into agendas.adherence
                select v.space_id, v.agenda_id, v.minor, v.text_hash, '%s', 'x', tenancy.me(), 'x', now() from agendas.frozen_version v""".formatted(brookside), "nothing to adhere to");
    }

    @Test
    @DisplayName("The database lets an agenda go its way and no other, and lets nobody say that it is what it is not")
    void itsWay() {
        refused(Account.HUB_LEAD, "update agendas.agenda set state = 'ADOPTED', minor = 0", "does not become ADOPTED");
        refused(Account.HUB_LEAD, "update agendas.agenda set state = 'AGREEMENT', minor = 0", "lacks what makes it so");
        refused(
                Account.HUB_LEAD,
                "update agendas.agenda set state = 'CONSULTATION', draft_no = 1, consulted_until = current_date",
                "lacks what makes it so");
        refused(Account.HUB_LEAD, "update agendas.agenda set starts_in = starts_in - 1", "of its hub and its year");
        house.put();
        refused(Account.HUB_LEAD, "update agendas.agenda set minor = 5", "in their order");
        refused(
                Account.MANOR_HEAD,
                "update agendas.agenda set answer_by = current_date - 1",
                "keep the days that they were given");
        refused(Account.MANOR_HEAD, "update agendas.agenda set state = 'DRAFT', minor = null", "does not become DRAFT");
        refused(Account.MANOR_HEAD, "update agendas.agenda set state = 'ADOPTED'", "lacks what makes it so");
    }

    @Test
    @DisplayName("Row 11: the database lets no head adopt over a silent school, also not from the deadline on")
    void onlyALeadAdoptsOverASilentSchool() {
        house.put();
        HEADS.stream().limit(3).forEach(head -> house.answer(head, Answer.AGREE));
        consultation.timeToAnswerIsOver(superuser);

        refused(Account.MANOR_HEAD, """
                insert into agendas.adoption (space_id, agenda_id, minor, text_hash, adopted_at, rule, asked, agreed, with_reservation,
                    stood_aside, quorum, threshold)
                select space_id, agenda_id, minor, text_hash, now(), 'x', 4, 3, 0, 0, 75, 100 from agendas.frozen_version""", "only a lead of the hub adopts");
    }

    @Test
    @DisplayName("A-09: a confirmed correction is read wherever the agreed words are read, also at the targets")
    void correctedEverywhere() {
        house.put();
        var read = house.page(Account.HUB_LEAD).text();
        var priority = read.priorities().getFirst();
        Account.HUB_LEAD.does(() -> typos.report(
                CommandId.next(),
                house.agenda(),
                priority.id(),
                new ItemForm.Priority(
                        "Reading for pupils with complex need", priority.text().reason(), "")));
        var erratum = agreement().errata().getFirst().id();
        Account.SECOND_HEAD.does(() -> typos.say(erratum, true));
        Account.THIRD_HEAD.does(() -> typos.say(erratum, true));
        HEADS.forEach(head -> house.answer(head, Answer.AGREE));

        var target = read.targetsOf(priority.id()).getFirst().id();
        Account.MANOR_HEAD.does(() -> assertThat(
                        following.find(house.agenda(), target).orElseThrow().priority())
                .isEqualTo("Reading for pupils with complex need"));
    }

    @Test
    @DisplayName("Row 9: the database ends no talks while an objection is open")
    void noTalksEndOverAnOpenObjection() {
        house.put();
        house.answer(Account.FOURTH_HEAD, Answer.OBJECT);
        consultation.timeToAnswerIsOver(superuser);

        refused(Account.MANOR_HEAD, "update agendas.agenda set state = 'AGREEMENT'", "an objection is open");
        refused(Account.HUB_LEAD, "update agendas.agenda set state = 'AGREEMENT'", "an objection is open");
        house.answer(Account.FOURTH_HEAD, Answer.STAND_ASIDE);
        assertThat(house.page(Account.HUB_LEAD).line().state()).isEqualTo(AgendaState.AGREEMENT);
    }

    @Test
    @DisplayName("The database lets a lead alone begin an agenda, put it to the schools and say which are asked")
    void onlyALeadTakesItFurther() {
        refused(Account.MANOR_HEAD, """
                insert into agendas.agenda (space_id, agenda_id, version, hub_id, hub_name, starts_in, state)
                select space_id, gen_random_uuid(), 0, hub_id, name, 2050, 'DRAFT' from membership.hub""", "only a lead of the hub begins");
        refused(Account.HUB_LEAD, """
                insert into agendas.agenda (space_id, agenda_id, version, hub_id, hub_name, starts_in, state, minor)
                select space_id, gen_random_uuid(), 0, hub_id, name, 2050, 'ADOPTED', 0 from membership.hub""", "begins as a draft");
        refused(
                Account.MANOR_HEAD,
                "update agendas.agenda set state = 'CONSULTATION', draft_no = 1, consulted_until = current_date",
                "only a lead of the hub puts");
        house.put();
        refused(Account.MANOR_HEAD, "update agendas.agenda set minor = 1", "only a lead of the hub puts");
        refused(Account.MANOR_HEAD, ASK_AGAIN, "only a lead of the hub asks");
        refused(Account.HUB_LEAD, ASK_AGAIN, "only a lead of the hub asks");
    }

    @Test
    @DisplayName("The database lets writers alone change the words of an agenda and where they came from")
    void onlyWritersWrite() {
        house.put();
        refused(Account.MANOR_HEAD, "update agendas.item set words = '{}'", "only a lead or a co-editor");
        refused(Account.MANOR_HEAD, "delete from agendas.item", "only a lead or a co-editor");
        refused(Account.MANOR_HEAD, """
                insert into agendas.item
                select space_id, gen_random_uuid(), 0, agenda_id, 'WAY_OF_WORKING', 90, '{}', 1, tenancy.me(), 'x', now()
                  from agendas.agenda""", "only a lead or a co-editor");
        refused(Account.MANOR_HEAD, """
                insert into agendas.origin select space_id, item_id, 9, agenda_id, 'x' from agendas.item""", "only a lead or a co-editor");
    }

    @Test
    @DisplayName(
            "What a writer had begun for a next version is gone once the version before the schools is adopted, also in the calendar")
    void agreedWordsAloneStay() {
        house.put();
        var agreed = house.page(Account.HUB_LEAD).text();
        var target = agreed.targetsOf(agreed.priorities().getFirst().id()).getFirst();
        Account.HUB_LEAD.does(() -> {
            asHerself("update agendas.item set words = replace(words, '%s', 'Something else')"
                    .formatted(target.text().statement().replace("'", "''")));
            asHerself("delete from agendas.item where kind = 'BUDGET_LINE' or kind = 'WAY_OF_WORKING'");
            wording.add(CommandId.next(), house.agenda(), new ItemForm.WayOfWorking("Whoever shouts loudest decides"));
        });
        HEADS.forEach(head -> house.answer(head, Answer.AGREE));

        assertThat(rows()).containsExactlyInAnyOrderElementsOf(agreed.items());
        Account.MANOR_HEAD.does(() -> assertThat(
                        calendar.entries(target.text().due(), target.text().due()))
                .extracting(CalendarEntry::title)
                .contains(target.text().statement())
                .doesNotContain("Something else"));
    }

    private List<AgendaItem> rows() {
        return superuser
                .sql("select item_id, words from agendas.item where agenda_id = ?")
                .param(house.agenda().value())
                .query((row, _) ->
                        new AgendaItem(new ItemId(row.getObject(1, UUID.class)), Canon.item(row.getString(2))))
                .list();
    }

    private void asHerself(String statement) {
        transaction.executeWithoutResult(_ -> database.sql(statement).update());
    }

    private AgreementDetail agreement() {
        var read = new AtomicReference<@Nullable AgreementDetail>();
        Account.MANOR_HEAD.does(() -> read.set(concluding.find(house.agenda()).orElseThrow()));
        return Objects.requireNonNull(read.get());
    }

    private void refused(Account person, String statement, String why) {
        person.does(() -> assertThatThrownBy(() -> transaction.executeWithoutResult(
                        _ -> database.sql(statement).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(why));
    }
}
