package org.challengepartners.decisions.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.challengepartners.decisions.arithmetic.OptionPoll.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Advisory questions with several options: choose one, approve several, score. */
class OptionPollTests {

    @Test
    void theOptionThatMostChooseLeads() {
        var poll = OptionPoll.chooseOne(3);
        var tally = poll.tally(List.of(choice(1), choice(2), choice(2)));
        assertThat(tally.points()).containsExactly(1L, 2L, 0L);
        assertThat(tally.leader()).isEqualTo(new OptionTally.One(2, 2));
    }

    @Test
    @DisplayName("AT-21: Two options level: a tie, and no winner; no votes: no winner")
    void twoOptionsLevelAreATieAndNoVotesAreNoWinner() {
        var poll = OptionPoll.chooseOne(3);
        assertThat(poll.tally(List.of(choice(3), choice(1))).leader()).isEqualTo(new OptionTally.Tie(List.of(1, 3), 1));
        assertThat(poll.tally(List.of()).leader()).isEqualTo(new OptionTally.Nobody());
        assertThat(poll.tally(List.of(choice())).leader()).isEqualTo(new OptionTally.Nobody());
    }

    @Test
    void approvingSeveralGivesEachAVote() {
        var tally = OptionPoll.approveSeveral(3).tally(List.of(choice(1, 2), choice(2, 3), choice(1, 2, 3)));
        assertThat(tally.points()).containsExactly(2L, 3L, 2L);
    }

    @Test
    void scoresAreAddedUpAndRightsCountAsOftenAsAMemberHasThem() {
        var poll = OptionPoll.score(2, 5);
        var tally = poll.tally(List.of(new Answer(1, Map.of(1, 5, 2, 0)), new Answer(3, Map.of(1, 1, 2, 4))));
        assertThat(tally.points()).containsExactly(8L, 12L);
    }

    @Test
    void anAnswerThatTheQuestionDoesNotAllowIsRefused() {
        var poll = OptionPoll.chooseOne(3);
        assertThat(poll.accepts(choice(1, 2))).isFalse();
        assertThat(poll.accepts(choice(4))).isFalse();
        assertThat(poll.accepts(new Answer(1, Map.of(1, 2)))).isFalse();
        assertThat(poll.accepts(new Answer(0, Map.of(1, 1)))).isFalse();
        assertThatThrownBy(() -> poll.tally(List.of(choice(1, 2)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OptionPoll.chooseOne(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("AT-16: The tally equals a second one, vote by vote, and the order of the answers changes nothing")
    void theTallyEqualsASecondOne() {
        for (int seed = 0; seed < 500; seed++) {
            var chance = new Random(seed);
            var poll = OptionPoll.score(2 + chance.nextInt(5), 1 + chance.nextInt(5));
            var answers = new ArrayList<Answer>();
            var second = new long[poll.options()];
            for (int member = chance.nextInt(40); member > 0; member--) {
                var points = new HashMap<Integer, Integer>();
                int rights = 1 + chance.nextInt(3);
                for (int option = 1; option <= poll.options(); option++) {
                    if (chance.nextBoolean()) {
                        points.put(option, chance.nextInt(poll.highest() + 1));
                        second[option - 1] += rights * points.getOrDefault(option, 0);
                    }
                }
                answers.add(new Answer(rights, points));
            }
            var tally = poll.tally(answers);
            assertThat(tally.points()).isEqualTo(LongStream.of(second).boxed().toList());
            Collections.shuffle(answers, chance);
            assertThat(poll.tally(answers)).isEqualTo(tally);
        }
    }

    private static Answer choice(int... options) {
        var points = new HashMap<Integer, Integer>();
        for (int option : options) {
            points.put(option, 1);
        }
        return new Answer(1, points);
    }
}
