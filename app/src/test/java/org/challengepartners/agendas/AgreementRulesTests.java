package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.challengepartners.agendas.AgendaHouse.HEADS;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.membership.Forming;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** By which rules the schools of a hub agree its agenda (agenda.md 3, rows 7 to 11 and 14, and 5). */
@IntegrationTest
class AgreementRulesTests {

    @Autowired
    AgendaHouse house;

    @Autowired
    Concluding concluding;

    @Autowired
    CorrectingTypos typos;

    @Autowired
    Wording wording;

    @Autowired
    Forming forming;

    @Autowired
    Enrolling enrolling;

    @Autowired
    BeginningTalks talks;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());

    @BeforeEach
    void draft() {
        house.fresh();
    }

    @Test
    @DisplayName(
            "A-08: last year's quorum of 60 % decides this year's agenda, though its draft says 90 %, which decides next year's")
    void a08() {
        lastYearAdopted(new ItemText.WayOfWorking("We are quorate with 60 %.", WaySetting.QUORUM, 60));
        Account.HUB_LEAD.does(() -> wording.add(
                CommandId.next(),
                house.agenda(),
                new ItemForm.WayOfWorking("We are quorate with 90 %.", WaySetting.QUORUM, "90")));
        house.put();
        house.answer(Account.MANOR_HEAD, Answer.AGREE);
        house.answer(Account.SECOND_HEAD, Answer.AGREE);
        deadlineIsOver();
        assertThat(adopt()).isInstanceOf(ConcludeResult.Hindered.class); // 50 %

        house.answer(Account.THIRD_HEAD, Answer.AGREE); // 75 %
        assertThat(adopt()).isEqualTo(new ConcludeResult.Done(true));

        var adopted = agreement(Account.MANOR_HEAD);
        assertThat(adopted.adoption().orElseThrow().rule()).contains("60\u00a0%", "We are quorate with 60 %.");
        var next = HubRules.of(Optional.of(new HubRules.Earlier("this year", adopted.text())), adopted.text());
        assertThat(next.quorum().figure()).isEqualTo(90);
    }

    @Test
    @DisplayName(
            "A-09: two heads confirm a slip, the answers stay and the correction is shown; a figure is refused as a slip")
    void a09() {
        house.put();
        house.answer(Account.MANOR_HEAD, Answer.AGREE);
        var read = house.page(Account.HUB_LEAD);
        var priority = read.text().priorities().getFirst();
        var target = read.text().targetsOf(priority.id()).getFirst();

        assertThat(report(
                        priority.id(),
                        new ItemForm.Priority(
                                "Reading for pupils with complex need",
                                priority.text().reason(),
                                "")))
                .isEqualTo(new TypoResult.Done(false));
        var erratum = agreement(Account.MANOR_HEAD).errata().getFirst().id();
        assertThat(house.page(Account.MANOR_HEAD).text()).isEqualTo(read.text());
        say(Account.SECOND_HEAD, erratum, true);
        assertThat(say(Account.SECOND_HEAD, erratum, true))
                .isEqualTo(new TypoResult.Done(false)); // one head is not two
        assertThat(say(Account.THIRD_HEAD, erratum, true)).isEqualTo(new TypoResult.Done(true));

        var corrected = house.page(Account.MANOR_HEAD);
        assertThat(corrected.text().priorities().getFirst().text().title())
                .isEqualTo("Reading for pupils with complex need");
        assertThat(corrected.version().orElseThrow().textHash())
                .isEqualTo(read.version().orElseThrow().textHash());
        assertThat(corrected.tally()).isEqualTo(new Tally(4, 1, 0, 0, 0));
        assertThat(house.page(Account.HUB_LEAD).changesNotPut()).isFalse();

        var figure = target.text();
        var fields = new ItemForm.Target(
                figure.priority(),
                figure.statement(),
                figure.measure(),
                figure.unit(),
                figure.direction(),
                Objects.requireNonNull(figure.baseline().value()).toPlainString(),
                figure.baseline().day(),
                "85",
                figure.due());
        assertThat(report(target.id(), fields)).isInstanceOf(TypoResult.Substance.class);
        var way = read.text().waysOfWorking().getFirst();
        assertThat(report(way.id(), new ItemForm.WayOfWorking(way.text().clause() + "!")))
                .isInstanceOf(TypoResult.Substance.class);
        assertThat(agreement(Account.MANOR_HEAD).errata()).hasSize(1);
    }

    @Test
    @DisplayName(
            "A-09: the database itself refuses a figure and a clause as a slip, and a lead who confirms it herself")
    void a09InTheDatabase() {
        house.put();
        var as = """
                insert into agendas.erratum select v.space_id, gen_random_uuid(), v.agenda_id, v.minor, v.text_hash, gen_random_uuid(),
                       '%s', '%s', tenancy.me(), 'Ruth Ellery', now() from agendas.frozen_version v""";
        refused(
                as.formatted(
                        "{\"item\":\"intent\",\"words\":\"80 pupils\"}",
                        "{\"item\":\"intent\",\"words\":\"90 pupils\"}"),
                "no_figure");
        refused(
                as.formatted(
                        "{\"clause\":\"a\",\"item\":\"wayOfWorking\"}", "{\"clause\":\"b\",\"item\":\"wayOfWorking\"}"),
                "erratum");
        var priority = house.page(Account.HUB_LEAD).text().priorities().getFirst();
        report(
                priority.id(),
                new ItemForm.Priority(
                        "Reading for pupils with complex need", priority.text().reason(), ""));
        refused("""
                insert into agendas.erratum_word select e.space_id, e.erratum_id, tenancy.me(), 'Ruth Ellery', true, s.school_id,
                       s.school_name, now() from agendas.erratum e join agendas.asked_school s on s.agenda_id = e.agenda_id limit 1""", "only the head of a school");
    }

    @Test
    @DisplayName("A-09: two heads of one school are one voice on a slip, and a deputy is none")
    void a09HeadsOfTwoSchools() {
        house.put();
        var priority = house.page(Account.HUB_LEAD).text().priorities().getFirst();
        report(
                priority.id(),
                new ItemForm.Priority(
                        "Reading for pupils with complex need", priority.text().reason(), ""));
        var erratum = agreement(Account.MANOR_HEAD).errata().getFirst().id();
        office(() -> enrolling.headteacher(house.school("Elm Park School"), Account.PEER_REVIEWER.id()));
        say(Account.SECOND_HEAD, erratum, true);

        SignIn.as(Account.PEER_REVIEWER.id(), Set.of("headteacher"), () -> {
            assertThat(typos.say(erratum, true)).isEqualTo(new TypoResult.Done(false));
            assertThat(concluding.find(house.agenda()).orElseThrow().mine()).hasSize(1);
        });

        assertThat(agreement(Account.MANOR_HEAD).errata().getFirst().words()).hasSize(1);
        assertThat(say(Account.THIRD_HEAD, erratum, true)).isEqualTo(new TypoResult.Done(true));
    }

    @Test
    @DisplayName("Row 7: one head who calls it a change of substance ends it")
    void notASlip() {
        house.put();
        var priority = house.page(Account.HUB_LEAD).text().priorities().getFirst();
        report(
                priority.id(),
                new ItemForm.Priority("Reading for every pupil", priority.text().reason(), ""));
        var erratum = agreement(Account.MANOR_HEAD).errata().getFirst().id();

        say(Account.MANOR_HEAD, erratum, false);

        assertThat(say(Account.SECOND_HEAD, erratum, true)).isInstanceOf(TypoResult.Gone.class);
        assertThat(house.page(Account.MANOR_HEAD).text().priorities().getFirst())
                .isEqualTo(priority);
    }

    @Test
    @DisplayName("A-05: whoever must answer again is told once what has changed, word by word")
    void a05() {
        house.put();
        house.answer(Account.MANOR_HEAD, Answer.AGREE);
        house.rewordTheFirstWay(
                "We meet twice a term, on a Thursday, at each school in turn. The host sends the papers a week before.");
        house.put();

        assertThat(superuser
                        .sql(
                                "select count(*) from messages.message where person = ? and letter::text like '%[removed: once]%[inserted: twice]%'")
                        .param(Account.MANOR_HEAD.id().value())
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "A-10: from the deadline on the lead adopts it with the default quorum; the silent school is asked, and no yes")
    void a10() {
        house.put();
        HEADS.stream().limit(3).forEach(head -> house.answer(head, Answer.AGREE));
        assertThat(adopt())
                .isInstanceOfSatisfying(
                        ConcludeResult.Hindered.class,
                        hindered -> assertThat(hindered.why())
                                .singleElement()
                                .asString()
                                .startsWith("The schools answer until the end of"));

        deadlineIsOver();
        assertThat(adopt()).isEqualTo(new ConcludeResult.Done(true));

        assertThat(agreement(Account.MANOR_HEAD).tally()).isEqualTo(new Tally(4, 3, 0, 0, 0));
        assertThat(house.page(Account.MANOR_HEAD).line().state()).isEqualTo(AgendaState.ADOPTED);
    }

    @Test
    @DisplayName("Row 9: an objection that stands at the deadline is talked through, and both sides are told once")
    void theTalksBegin() {
        house.put();
        house.answer(Account.FOURTH_HEAD, Answer.OBJECT);
        talks.begin();
        assertThat(state()).isEqualTo(AgendaState.AGREEMENT);
        deadlineIsOver();

        talks.begin();
        talks.begin();

        assertThat(state()).isEqualTo(AgendaState.RESOLVING);
        for (var person : List.of(Account.FOURTH_HEAD, Account.HUB_LEAD)) {
            assertThat(told(person, "The objection of %")).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("Row 10: the objection is taken back, and with the last answer the agenda is adopted at once")
    void takenBack() {
        inTalks();

        house.answer(Account.FOURTH_HEAD, Answer.STAND_ASIDE);

        assertThat(state()).isEqualTo(AgendaState.ADOPTED);
    }

    @Test
    @DisplayName("Row 10: the objection is resolved by a change, which asks all schools again")
    void resolvedByAChange() {
        inTalks();
        house.rewordTheFirstWay("We meet once a term. The hub pays the cover.");

        assertThat(house.put()).isEqualTo(new PutResult.Put(new VersionNumber(1)));

        assertThat(state()).isEqualTo(AgendaState.AGREEMENT);
        assertThat(house.page(Account.FOURTH_HEAD).mine().getFirst().answer().needsRenewing())
                .isTrue();
    }

    @Test
    @DisplayName(
            "Row 10: the objection is recorded as standing by the lead and its school, and does not block where the clause says so")
    void recordedAsStanding() {
        inTalks();
        var school = objecting();
        assertThat(adopt()).isInstanceOf(ConcludeResult.Hindered.class);

        Account.HUB_LEAD.does(() -> {
            assertThat(concluding.record(house.agenda(), school, " ")).isInstanceOf(ConcludeResult.Wrong.class);
            assertThat(concluding.record(house.agenda(), school, "The hub cannot pay the cover this year."))
                    .isEqualTo(new ConcludeResult.Done(false));
        });
        assertThat(adopt()).isInstanceOf(ConcludeResult.Hindered.class); // its school has not accepted that
        Account.MANOR_HEAD.does(
                () -> assertThat(concluding.accept(house.agenda(), school)).isInstanceOf(ConcludeResult.Gone.class));
        Account.FOURTH_HEAD.does(
                () -> assertThat(concluding.accept(house.agenda(), school)).isEqualTo(new ConcludeResult.Done(false)));
        assertThat(state()).isEqualTo(AgendaState.AGREEMENT);

        assertThat(adopt()).isEqualTo(new ConcludeResult.Done(true));
        assertThat(agreement(Account.MANOR_HEAD).tally()).isEqualTo(new Tally(4, 3, 0, 0, 1));
    }

    @Test
    @DisplayName("Row 10: an objection that stands blocks where the ways of working adopted before say so")
    void itBlocks() {
        lastYearAdopted(new ItemText.WayOfWorking("An objection blocks.", WaySetting.OBJECTION_BLOCKS, 1));
        inTalks();
        Account.HUB_LEAD.does(() -> concluding.record(house.agenda(), objecting(), "The hub cannot pay."));
        Account.FOURTH_HEAD.does(() -> concluding.accept(house.agenda(), objecting()));

        assertThat(adopt())
                .isInstanceOfSatisfying(
                        ConcludeResult.Hindered.class,
                        hindered -> assertThat(hindered.why())
                                .containsExactly(
                                        "An objection stands, and the ways of working say that it blocks the agenda"));
    }

    @Test
    @DisplayName("Section 5: a hub's first agenda says whether an objection blocks, before schools are asked")
    void theFirstAgendaSaysSo() {
        var clause = house.draft().items().stream()
                .filter(item -> item.text() instanceof ItemText.WayOfWorking way && way.sets() != null)
                .findFirst()
                .orElseThrow();
        Account.HUB_LEAD.does(() -> wording.remove(house.agenda(), clause.id(), clause.revision()));

        assertThat(house.put())
                .isEqualTo(new PutResult.NotReady(
                        List.of("Say in a way of working whether an objection that stands blocks the agenda")));
    }

    @Test
    @DisplayName("A-11: a school that leaves stays in what it agreed, and out of every denominator from that day")
    void a11() {
        house.put();
        house.answer(Account.SECOND_HEAD, Answer.AGREE);
        office(() -> forming.leave(house.school("Elm Park School"), "joins another partnership"));
        assertThat(agreement(Account.MANOR_HEAD).tally()).isEqualTo(new Tally(3, 0, 0, 0, 0));

        house.answer(Account.MANOR_HEAD, Answer.AGREE);
        house.answer(Account.THIRD_HEAD, Answer.AGREE);
        house.answer(Account.FOURTH_HEAD, Answer.AGREE);

        var adopted = agreement(Account.MANOR_HEAD);
        assertThat(adopted.adoption().orElseThrow().tally()).isEqualTo(new Tally(3, 3, 0, 0, 0));
        assertThat(adopted.schools())
                .filteredOn(school -> school.name().equals("Elm Park School"))
                .singleElement()
                .satisfies(school -> assertThat(school.counts()).isTrue());
        assertThat(adopted.left()).containsOnlyKeys("Elm Park School");
    }

    @Test
    @DisplayName("Row 14: a school that joins later adheres, once, and is named with its date")
    void aJoinerAdheres() {
        house.put();
        HEADS.forEach(head -> house.answer(head, Answer.AGREE));
        var brookside = house.school("Brookside Academy");
        office(() -> forming.move(brookside, house.hub("North Hub"), "nearer to its schools"));

        Account.OTHER_HEAD.does(() -> {
            assertThat(concluding.find(house.agenda()).orElseThrow().mayAdhere())
                    .hasSize(1);
            assertThat(concluding.adhere(house.agenda(), brookside)).isEqualTo(new ConcludeResult.Done(false));
            assertThat(concluding.adhere(house.agenda(), brookside)).isInstanceOf(ConcludeResult.Gone.class);
        });

        var adopted = agreement(Account.MANOR_HEAD);
        assertThat(adopted.adherences())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Brookside Academy"));
        assertThat(adopted.tally().asked()).isEqualTo(4);
    }

    @Test
    @DisplayName("Only the hub's lead adopts it and reports slips")
    void onlyTheLead() {
        house.put();
        Account.MANOR_HEAD.does(() -> {
            assertThatThrownBy(() -> concluding.adopt(house.agenda())).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> concluding.record(house.agenda(), house.school("Manor School"), "x"))
                    .isInstanceOf(NoSuchElementException.class);
        });
        Account.OTHER_HEAD.does(
                () -> assertThat(concluding.find(house.agenda())).isEmpty());
    }

    private void inTalks() {
        house.put();
        HEADS.stream().limit(3).forEach(head -> house.answer(head, Answer.AGREE));
        house.answer(Account.FOURTH_HEAD, Answer.OBJECT);
        deadlineIsOver();
        talks.begin();
        assertThat(state()).isEqualTo(AgendaState.RESOLVING);
    }

    private SchoolId objecting() {
        return AgendaHouse.school(house.page(Account.FOURTH_HEAD));
    }

    private void deadlineIsOver() {
        superuser
                .sql(
                        "update agendas.agenda set answer_by = current_date - 2, resolve_by = current_date + 20 where state <> 'ADOPTED'")
                .update();
    }

    /** The hub's agenda of the year before, adopted with this clause. */
    private void lastYearAdopted(ItemText.WayOfWorking clause) {
        var text = Canon.of(
                new AgendaText("North Hub", "last year", List.of(new AgendaItem(ItemId.of(CommandId.next()), clause))));
        superuser.sql("""
                do $$
                declare this agendas.agenda;
                begin
                    set local session_replication_role = replica;
                    select * into this from agendas.agenda limit 1;
                    insert into agendas.agenda (space_id, agenda_id, version, hub_id, hub_name, starts_in, state, minor)
                    values (this.space_id, '00000000-0000-7000-8000-00000000a9e0', 0, this.hub_id, this.hub_name, this.starts_in - 1,
                            'ADOPTED', 0);
                    insert into agendas.frozen_version (space_id, agenda_id, minor, canonical, text_hash, put_by, put_by_name, put_at)
                    values (this.space_id, '00000000-0000-7000-8000-00000000a9e0', 0, '%s', '%s', gen_random_uuid(), 'x', now());
                    insert into agendas.adoption (space_id, agenda_id, minor, text_hash, adopted_at, rule, asked, agreed,
                        with_reservation, stood_aside)
                    values (this.space_id, '00000000-0000-7000-8000-00000000a9e0', 0, '%s', now(), 'x', 4, 4, 0, 0);
                    set local session_replication_role = origin;
                end
                $$""".formatted(text, Canon.hash(text), Canon.hash(text))).update();
    }

    private ConcludeResult adopt() {
        var result = new AtomicReference<@Nullable ConcludeResult>();
        Account.HUB_LEAD.does(() -> result.set(concluding.adopt(house.agenda())));
        return Objects.requireNonNull(result.get());
    }

    private TypoResult report(ItemId item, ItemForm form) {
        var result = new AtomicReference<@Nullable TypoResult>();
        Account.HUB_LEAD.does(() -> result.set(typos.report(CommandId.next(), house.agenda(), item, form)));
        return Objects.requireNonNull(result.get());
    }

    private TypoResult say(Account head, ErratumId erratum, boolean isSlip) {
        var result = new AtomicReference<@Nullable TypoResult>();
        head.does(() -> result.set(typos.say(erratum, isSlip)));
        return Objects.requireNonNull(result.get());
    }

    private AgreementDetail agreement(Account reader) {
        var read = new AtomicReference<@Nullable AgreementDetail>();
        reader.does(() -> read.set(concluding.find(house.agenda()).orElseThrow()));
        return Objects.requireNonNull(read.get());
    }

    private AgendaState state() {
        return house.page(Account.HUB_LEAD).line().state();
    }

    private int told(Account person, String title) {
        return superuser
                .sql("select count(*) from messages.message where person = ? and letter->>'title' like ?")
                .params(person.id().value(), title)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private void refused(String statement, String why) {
        Account.HUB_LEAD.does(() -> assertThatThrownBy(() -> transaction.executeWithoutResult(
                        _ -> database.sql(statement).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(why));
    }

    private static void office(Runnable work) {
        SignIn.as(Account.OFFICE.id(), Set.of("office"), work);
    }
}
