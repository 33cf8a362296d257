package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.challengepartners.agendas.AgendaHouse.HEADS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Heads who answer at the same instant. */
@IntegrationTest
class AgreeingAtOnceTests {

    @Autowired
    AgendaHouse house;

    @BeforeEach
    void putToAgreement() {
        house.fresh();
        house.put();
    }

    @RepeatedTest(5)
    void twoLastAnswersAdoptTheAgendaExactlyOnce() {
        house.answer(HEADS.get(0), Answer.AGREE);
        house.answer(HEADS.get(1), Answer.AGREE);

        var results = together(
                () -> house.answer(HEADS.get(2), Answer.AGREE), () -> house.answer(HEADS.get(3), Answer.STAND_ASIDE));

        assertThat(results)
                .allSatisfy(result -> assertThat(result).isInstanceOf(AnswerResult.Counted.class))
                .filteredOn(result -> result instanceof AnswerResult.Counted counted && counted.adopted())
                .hasSize(1);
        assertThat(house.page(Account.HUB_LEAD).line().state()).isEqualTo(AgendaState.ADOPTED);
    }

    @Test
    void aLastYesAndAnObjectionAtOnceLeaveOneTruth() {
        HEADS.stream().limit(3).forEach(head -> house.answer(head, Answer.AGREE));

        var results = together(
                () -> house.answer(HEADS.get(3), Answer.AGREE), () -> house.answer(HEADS.get(0), Answer.OBJECT));

        var adopted = house.page(Account.HUB_LEAD).line().state() == AgendaState.ADOPTED;
        assertThat(results.getLast() instanceof AnswerResult.Closed).isEqualTo(adopted);
        assertThat(house.page(Account.HUB_LEAD).tally().objecting()).isEqualTo(adopted ? 0 : 1);
    }

    @Test
    void oneHeadInTwoTabsAnswersTwiceInARowAndTheLatestCounts() {
        var results = together(
                () -> house.answer(HEADS.get(0), Answer.AGREE), () -> house.answer(HEADS.get(0), Answer.STAND_ASIDE));

        assertThat(results).allSatisfy(result -> assertThat(result).isInstanceOf(AnswerResult.Counted.class));
        var mine = house.page(HEADS.get(0)).mine().getFirst().answer();
        assertThat(mine.earlier()).hasSize(1);
        assertThat(house.page(HEADS.get(0)).tally().answered()).isEqualTo(1);
    }

    @Test
    void theSameCommandFromTwoTabsCountsOnce() {
        var command = CommandId.next();
        var form = new PositionForm(Answer.AGREE, "", "");

        var results = together(
                () -> house.answer(command, HEADS.get(0), form), () -> house.answer(command, HEADS.get(0), form));

        assertThat(results.getFirst()).isEqualTo(results.getLast());
        assertThat(house.page(HEADS.get(0)).mine().getFirst().answer().earlier())
                .isEmpty();
    }

    @SafeVarargs
    private static List<AnswerResult> together(Callable<AnswerResult>... heads) {
        var start = new CyclicBarrier(heads.length);
        try (var people = Executors.newFixedThreadPool(heads.length)) {
            var futures = Arrays.stream(heads)
                    .map(head -> people.submit(() -> {
                        start.await();
                        return head.call();
                    }))
                    .toList();
            var results = new ArrayList<AnswerResult>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
