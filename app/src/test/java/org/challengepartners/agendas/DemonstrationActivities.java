package org.challengepartners.agendas;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Supplier;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.springframework.stereotype.Component;

/** What North Hub does together in the coming weeks, made through the services: a learning walk that is full, and a series. */
@Component
public class DemonstrationActivities {

    private final PlanningActivities planning;
    private final RunningActivities running;
    private final TakingPlaces taking;
    private final ActivityReading reading;
    private final Clock clock;

    DemonstrationActivities(
            PlanningActivities planning,
            RunningActivities running,
            TakingPlaces taking,
            ActivityReading reading,
            Clock clock) {
        this.planning = planning;
        this.running = running;
        this.taking = taking;
        this.reading = reading;
        this.clock = clock;
    }

    /** Makes them, as the hub's lead and two of its heads. */
    public void make(Made made) {
        var fairmile = made.schools().values().stream()
                .filter(school -> school.name().equals("Fairmile High School"))
                .findFirst()
                .orElseThrow();
        var walk = open(
                made,
                new ActivityForm(
                        null,
                        ActivityKind.LEARNING_WALK,
                        "Learning walk at Fairmile High School",
                        "Main reception, then the English corridor",
                        "We look at how reading is taught in Years 7 and 8. Middle leaders, please.",
                        fairmile.id(),
                        List.of(),
                        "4",
                        "2",
                        "180",
                        "Each visitor tries one thing at home and tells the hub in the summer."),
                Repeat.ONCE,
                "");
        take(Account.SECOND_HEAD, walk, at(made, 1), 2, "Anil Mehta");
        take(Account.THIRD_HEAD, walk, at(made, 2), 2, "Beth Lowry");
        open(
                made,
                new ActivityForm(
                        null,
                        ActivityKind.TRAINING,
                        "Reading without words: five afternoons",
                        "",
                        "Communication boards, objects of reference and shared attention, with the team of Manor School.",
                        made.manor().id(),
                        List.of(),
                        "20",
                        "",
                        "640",
                        "Support staff plan and lead a shared reading session of their own."),
                Repeat.WEEKLY,
                "5");
    }

    private ActivityId open(Made made, ActivityForm form, Repeat repeat, String times) {
        var first = LocalDate.now(clock).plusWeeks(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        var skip = repeat == Repeat.ONCE ? Skip.NONE : Skip.ANY_CLOSED;
        var days = new SeriesForm(first, LocalTime.of(13, 30), LocalTime.of(15, 30), repeat, null, times, skip);
        return as(Account.HUB_LEAD, () -> {
            var id = planned(planning.plan(CommandId.next(), made.manorsHub().id(), form, days));
            running.openSignUp(id);
            return id;
        });
    }

    private void take(Account head, ActivityId activity, SchoolId school, int places, String person) {
        as(head, () -> taking.ask(CommandId.next(), activity, school, places));
        var place = as(
                head,
                () -> reading.find(activity).orElseThrow().mine().stream()
                        .filter(own -> own.school().equals(school))
                        .flatMap(own -> own.places().stream())
                        .findFirst()
                        .orElseThrow()
                        .id());
        as(head, () -> taking.name(activity, place, person));
    }

    private static ActivityId planned(PlanResult result) {
        return switch (result) {
            case PlanResult.Planned planned -> planned.activity();
            case PlanResult refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private static SchoolId at(Made made, int number) {
        return List.copyOf(made.schools().values()).get(number).id();
    }

    private static <T> T as(Account person, Supplier<T> work) {
        return SignIn.as(person.id(), person.person(), SignIn.roles(person.realmRole()), work);
    }
}
