package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.challengepartners.agendas.ActivityHouse.once;
import static org.challengepartners.agendas.ActivityHouse.superuser;
import static org.challengepartners.agendas.ActivityHouse.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Schools that give up and ask for places at the same instant, while others wait. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ActivityStormTests {

    private static final int SEATS = 6;

    @Autowired
    ActivityHouse house;

    @Autowired
    TakingPlaces taking;

    @BeforeEach
    void openTheHouse() {
        house.fresh();
    }

    @RepeatedTest(4)
    void whoeverWaitsIsSeatedOnceAndInOrderHoweverManyGiveUpAtOnce() {
        var walk = house.open(walk(null, String.valueOf(SEATS), ""), once(21));
        house.ask(Account.MANOR_HEAD, walk, SEATS);
        house.ask(Account.SECOND_HEAD, walk, 5);
        house.ask(Account.THIRD_HEAD, walk, 5);
        var seated = house.mine(Account.MANOR_HEAD, walk).places();
        var waiting = house.mine(Account.SECOND_HEAD, walk).places();

        var steps = new ArrayList<Callable<Object>>();
        seated.forEach(place -> {
            steps.add(() -> house.as(Account.MANOR_HEAD, () -> taking.giveUp(walk, place.id())));
            steps.add(() -> house.as(Account.MANOR_HEAD, () -> taking.giveUp(walk, place.id()))); // a second press
        });
        steps.add(() -> house.as(
                Account.SECOND_HEAD, () -> taking.giveUp(walk, waiting.get(1).id())));
        steps.add(() -> house.ask(Account.FOURTH_HEAD, walk, 2));
        together(steps);

        var order = turns("seat is not null");
        assertThat(order).hasSize(SEATS);
        assertThat(turns("seat is null and given_up_at is null")).allMatch(turn -> turn > order.getLast());
        assertThat(house.page(Account.HUB_LEAD, walk).seated()).isEqualTo(SEATS);
        var promoted = turns("promoted_at is not null").size();
        assertThat(told()).isEqualTo(promoted);
        assertThat(promotions()).isEqualTo(promoted);
    }

    private static List<Integer> turns(String which) {
        return superuser()
                .sql("select turn from agendas.place where %s order by turn".formatted(which))
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private static long told() {
        return superuser()
                .sql("select count(*) from messages.message where letter ->> 'title' like 'A place is yours%'")
                .query(Long.class)
                .single();
    }

    private static long promotions() {
        return superuser()
                .sql("select count(*) from audit.line where action = 'PlacePromoted'")
                .query(Long.class)
                .single();
    }

    private static void together(List<Callable<Object>> steps) {
        var start = new CyclicBarrier(steps.size());
        try (var people = Executors.newFixedThreadPool(steps.size())) {
            var futures = steps.stream()
                    .map(step -> people.submit(() -> {
                        start.await();
                        return step.call();
                    }))
                    .toList();
            for (var future : futures) {
                future.get();
            }
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
