package org.challengepartners.agendas;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.challengepartners.BenchReport;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.membership.Forming;
import org.challengepartners.membership.Phase;
import org.challengepartners.shell.DateWords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a large hub's agenda: 60 schools, 200 activities, 80 targets. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class AgendaBench {

    private static final int SCHOOLS = 60;
    private static final int ACTIVITIES = 200;
    private static final int TARGETS = 80;
    private static final int PRIORITIES = 10;
    private static final double BUDGET = 30;
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 150);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 400);
    private static final double MILLIS = 1_000_000;
    private static final SchoolYear YEAR = SchoolYear.of(LocalDate.now(DateWords.LONDON));

    @Autowired
    AgendaHouse house;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Forming forming;

    @Autowired
    AgendaReading reading;

    @Autowired
    FollowingTargets following;

    @Autowired
    LeadingHub leading;

    @Autowired
    ReadingCalendar calendar;

    @Test
    void thePageOfALargeHubsAgendaIsThereAtOnce() {
        assumeTrue(BenchReport.wanted("agendas"));
        house.fresh();
        write();
        house.put();
        var report = new BenchReport();
        measure(report, "agendas.page-before-the-schools", Account.MANOR_HEAD, () -> reading.find(house.agenda()));
        adopt();
        measure(report, "agendas.page-adopted", Account.MANOR_HEAD, () -> reading.find(house.agenda()));
        measure(report, "agendas.page-of-its-lead", Account.HUB_LEAD, () -> reading.find(house.agenda()));
        note(report, "agendas.targets", Account.MANOR_HEAD, () -> following.of(house.agenda()));
        note(report, "agendas.hub-board", Account.HUB_LEAD, () -> leading.mine());
        note(
                report,
                "agendas.year-of-the-calendar",
                Account.MANOR_HEAD,
                () -> calendar.entries(YEAR.firstDay(), YEAR.lastDay()));
        report.publish();
    }

    /** Items through the database, since the bench is not about writing them. */
    private void write() {
        var database = ActivityHouse.superuser();
        Account.OFFICE.does(() -> IntStream.range(AgendaHouse.HEADS.size(), SCHOOLS)
                .forEach(n -> {
                    var school = enrolling.school("Large Hub School " + n, "London", Phase.PRIMARY, YEAR.firstDay());
                    forming.place(house.hub("North Hub"), school.id());
                }));
        var items = new StringBuilder();
        IntStream.range(0, PRIORITIES)
                .forEach(n -> items.append(item(
                        id(1, n), new ItemText.Priority("Priority " + n, "Reviews found it. ".repeat(20), ""), n)));
        IntStream.range(0, TARGETS)
                .forEach(n -> items.append(item(
                        id(2, n),
                        new ItemText.Target(
                                new ItemId(id(1, n % PRIORITIES)),
                                "More pupils read daily, group " + n,
                                "pupils who read daily",
                                "%",
                                Direction.RISE,
                                new Baseline(BigDecimal.valueOf(40 + n % 20), YEAR.firstDay()),
                                BigDecimal.valueOf(80),
                                YEAR.lastDay().minusDays(40)),
                        100 + n)));
        IntStream.range(0, ACTIVITIES)
                .forEach(n -> items.append(item(
                        id(3, n),
                        new ItemText.Activity(
                                new ItemId(id(1, n % PRIORITIES)),
                                ActivityKind.LEARNING_WALK,
                                "Learning walk " + n,
                                YEAR.firstDay().plusDays(10 + n)),
                        1000 + n)));
        database.sql(items.toString()).update();
    }

    private String item(UUID id, ItemText text, int place) {
        return """
                insert into agendas.item
                select space_id, '%s', 0, agenda_id, '%s', %d, '%s', 1, gen_random_uuid(), 'Grace Hall', now() from agendas.agenda;
                """.formatted(id, text.kind(), place, Canon.of(text).replace("'", "''"));
    }

    private static UUID id(int kind, int n) {
        return new UUID(0x7000L + kind, 0x8000000000000000L + n);
    }

    /** All other schools are asked and have answered; the agenda is adopted, each target was checked in five times. */
    private static void adopt() {
        ActivityHouse.superuser().sql("""
                do $$
                begin
                    set local session_replication_role = replica;
                    insert into agendas.position
                    select s.space_id, s.agenda_id, s.minor, s.text_hash, s.school_id, 1, gen_random_uuid(), 'AGREE', '', '',
                           gen_random_uuid(), 'Somebody', now() from agendas.asked_school s;
                    insert into agendas.adoption
                    select v.space_id, v.agenda_id, v.minor, v.text_hash, now(), 'All answered', %d, %d, 0, 0 from agendas.frozen_version v;
                    update agendas.agenda set state = 'ADOPTED';
                    insert into agendas.check_in
                    select i.space_id, i.item_id, n, gen_random_uuid(), 40 + n, 'ON_TRACK', current_date - 7 * n, 'Survey', '', 6,
                           gen_random_uuid(), 'Grace Hall', now() from agendas.item i, generate_series(1, 5) n where i.kind = 'TARGET';
                    insert into agendas.activity (space_id, activity_id, version, hub_id, hub_name, item_id, kind, title, venue, about,
                           planned_cost, impact_expected, impact_achieved, state, because, sequence, changed_by, changed_by_name, changed_at)
                    select i.space_id, i.item_id, 0, a.hub_id, a.hub_name, i.item_id, 'LEARNING_WALK', 'Learning walk', '', '', 0, '', '',
                           'OPEN', '', 0, gen_random_uuid(), 'Grace Hall', now()
                      from agendas.item i join agendas.agenda a on a.agenda_id = i.agenda_id where i.kind = 'ACTIVITY';
                    insert into agendas.session (space_id, session_id, version, activity_id, day, starts, ends, first_day, first_starts,
                           cancelled, because, sequence, changed_at)
                    select i.space_id, uuidv7(), 0, i.item_id, (i.words::jsonb ->> 'day')::date, '13:30', '15:30',
                           (i.words::jsonb ->> 'day')::date, '13:30', false, '', 0, now() from agendas.item i where i.kind = 'ACTIVITY';
                end
                $$""".formatted(SCHOOLS, SCHOOLS)).update();
        ActivityHouse.superuser().sql("vacuum analyze").update();
    }

    private static void measure(BenchReport report, String id, Account reader, Runnable ask) {
        var times = times(reader, ask);
        report.atMost(id, times[ROUNDS * 95 / 100], "ms (p95)", BUDGET);
        report.note(id + ".median", times[ROUNDS / 2], "ms");
    }

    private static void note(BenchReport report, String id, Account reader, Runnable ask) {
        report.note(id, times(reader, ask)[ROUNDS * 95 / 100], "ms (p95)");
    }

    private static double[] times(Account reader, Runnable ask) {
        var times = new double[ROUNDS];
        SignIn.as(reader.id(), reader.person(), SignIn.roles(reader.realmRole()), () -> {
            for (int round = 0; round < WARM_UP; round++) {
                ask.run();
            }
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                ask.run();
                times[round] = (System.nanoTime() - start) / MILLIS;
            }
            return times;
        });
        Arrays.sort(times);
        return times;
    }
}
