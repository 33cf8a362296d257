package org.challengepartners.agendas;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** North Hub with activities, and its people's usual steps. */
@Component
public class ActivityHouse {

    private final AgendaHouse agendas;
    private final PlanningActivities planning;
    private final RunningActivities running;
    private final TakingPlaces taking;
    private final ActivityReading reading;

    ActivityHouse(
            AgendaHouse agendas,
            PlanningActivities planning,
            RunningActivities running,
            TakingPlaces taking,
            ActivityReading reading) {
        this.agendas = agendas;
        this.planning = planning;
        this.running = running;
        this.taking = taking;
        this.reading = reading;
    }

    public void fresh() {
        agendas.fresh();
    }

    public SchoolId school(String name) {
        return agendas.school(name);
    }

    /** A learning walk in three weeks, at Fairmile High School, for so many and so many of a school; empty for no limit. */
    public static ActivityForm walk(@Nullable SchoolId host, String capacity, String perSchool) {
        return new ActivityForm(
                null,
                ActivityKind.LEARNING_WALK,
                "Learning walk",
                "Main hall",
                "Middle leaders look at reading",
                host,
                List.of(),
                capacity,
                perSchool,
                "249.50",
                "Each visitor tries one thing at home");
    }

    /** One day so many days from today, 13:30 to 15:30. */
    public static SeriesForm once(int days) {
        return series(LocalDate.now(DateWords.LONDON).plusDays(days), Repeat.ONCE, "", Skip.NONE);
    }

    public static SeriesForm series(LocalDate first, Repeat repeat, String times, Skip skip) {
        return new SeriesForm(first, LocalTime.of(13, 30), LocalTime.of(15, 30), repeat, null, times, skip);
    }

    /** The lead plans it and opens sign-up. */
    public ActivityId open(ActivityForm form, SeriesForm days) {
        var id = plan(form, days);
        lead(() -> running.openSignUp(id));
        return id;
    }

    public ActivityId plan(ActivityForm form, SeriesForm days) {
        return lead(() -> switch (planning.plan(CommandId.next(), agendas.hub("North Hub"), form, days)) {
            case PlanResult.Planned planned -> planned.activity();
            case PlanResult refused -> throw new IllegalStateException(refused.toString());
        });
    }

    /** A head asks for places of her one school. */
    public ClaimResult ask(Account head, ActivityId activity, int places) {
        return ask(CommandId.next(), head, activity, places);
    }

    public ClaimResult ask(CommandId command, Account head, ActivityId activity, int places) {
        return as(head, () -> taking.ask(command, activity, mine(head, activity).school(), places));
    }

    public OwnPlaces mine(Account head, ActivityId activity) {
        return as(head, () -> reading.find(activity).orElseThrow().mine().getFirst());
    }

    /** She gives up the nth place of her school, from 0. */
    public StepResult giveUp(Account head, ActivityId activity, int nth) {
        var place = mine(head, activity).places().get(nth).id();
        return as(head, () -> taking.giveUp(activity, place));
    }

    public ActivityDetail page(Account reader, ActivityId activity) {
        return as(reader, () -> reading.find(activity).orElseThrow());
    }

    public <T> T lead(Supplier<T> work) {
        return as(Account.HUB_LEAD, work);
    }

    public <T> T as(Account person, Supplier<T> work) {
        var result = new AtomicReference<@Nullable T>();
        person.does(() -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }

    /** Time passes: the activity's days lie so many days further back. */
    public static void daysPass(ActivityId activity, int days) {
        superuser().sql("""
                do $$
                begin
                    set local session_replication_role = replica; -- only a lead moves a day
                    update agendas.session set day = day - %d, first_day = first_day - %d where activity_id = '%s';
                end
                $$""".formatted(days, days, activity)).update();
    }

    static JdbcClient superuser() {
        return JdbcClient.create(TestPostgres.get().superuser());
    }
}
