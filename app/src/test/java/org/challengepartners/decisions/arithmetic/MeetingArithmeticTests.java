package org.challengepartners.decisions.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.challengepartners.decisions.arithmetic.Presence.Qualifying;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Quorum, demands for a poll and consent to short notice, with the worked figures for 230 members. */
class MeetingArithmeticTests {

    private static final int RIGHTS = 230;

    @Test
    @DisplayName("Of 230 rights a tenth is 23, a third 77 and half 115")
    void aShareOfTheRightsIsTheNextWholeNumber() {
        assertThat(quorum(1, 10).needed(RIGHTS)).isEqualTo(23);
        assertThat(quorum(1, 3).needed(RIGHTS)).isEqualTo(77);
        assertThat(quorum(1, 2).needed(RIGHTS)).isEqualTo(115);
        assertThat(Quorum.STATUTORY.needed(RIGHTS)).isEqualTo(2);
        assertThat(new Quorum(30, new Share(1, 10), false).needed(RIGHTS)).isEqualTo(30);
    }

    @Test
    void onePersonWithManyProxiesIsOne() {
        var room = room("helen:manor", "helen:north", "helen:south");
        assertThat(room.counted()).isEqualTo(1);
        assertThat(Quorum.STATUTORY.reachedBy(room, RIGHTS)).isFalse();
        assertThat(new Quorum(3, new Share(0, 1), true).reachedBy(room, RIGHTS)).isTrue();
    }

    @Test
    void twoRepresentativesOfTheSameMemberAreOne() {
        assertThat(Quorum.STATUTORY.reachedBy(room("helen:trust", "omar:trust"), RIGHTS))
                .isFalse();
        assertThat(Quorum.STATUTORY.reachedBy(room("helen:trust", "omar:north"), RIGHTS))
                .isTrue();
    }

    @Test
    void whoHoldsSeveralProxiesMakesRoomForOthers() {
        assertThat(room("helen:manor", "helen:north", "omar:manor").counted()).isEqualTo(2);
        assertThat(room("omar:manor", "helen:manor", "helen:north").counted()).isEqualTo(2);
        assertThat(room("helen:a", "helen:b", "helen:c", "omar:a", "ruth:a").counted())
                .isEqualTo(2);
        assertThat(room("a:1", "b:1", "b:2", "c:2", "c:3", "d:3").counted()).isEqualTo(3);
        assertThat(room().counted()).isZero();
    }

    @Test
    @DisplayName(
            "Five members or a tenth of the rights carry a demand for a poll, and the articles cannot ask for more")
    void fiveMembersOrATenthMayDemandAPoll() {
        assertThat(PollDemand.STATUTORY.carries(5, 5, RIGHTS)).isTrue();
        assertThat(PollDemand.STATUTORY.carries(4, 22, RIGHTS)).isFalse();
        assertThat(PollDemand.STATUTORY.carries(1, 23, RIGHTS)).isTrue();
        assertThat(PollDemand.STATUTORY.carries(0, 0, 0)).isFalse();
        assertThat(new PollDemand(2, new Share(1, 10)).carries(2, 2, RIGHTS)).isTrue();
        assertThatThrownBy(() -> new PollDemand(6, new Share(1, 10))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PollDemand(5, new Share(1, 9))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Short notice needs 207 of 230 rights and more than half of the members in number")
    void shortNoticeNeedsRightsAndHeads() {
        assertThat(ShortNotice.STATUTORY.neededRights(RIGHTS)).isEqualTo(207);
        assertThat(ShortNotice.STATUTORY.agreed(207, 230, 207, RIGHTS)).isTrue();
        assertThat(ShortNotice.STATUTORY.agreed(206, 230, 206, RIGHTS)).isFalse();
        assertThat(ShortNotice.STATUTORY.agreed(5, 10, 95, 100))
                .as("half in number")
                .isFalse();
        assertThat(ShortNotice.STATUTORY.agreed(6, 10, 95, 100)).isTrue();
        assertThat(new ShortNotice(new Share(95, 100)).neededRights(RIGHTS)).isEqualTo(219);
        assertThatThrownBy(() -> new ShortNotice(new Share(4, 5))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twelveOfTwoHundredAndThirtyMayRequireAResolutionOrAMeeting() {
        assertThat(Share.FIVE_PER_CENT.of(RIGHTS)).isEqualTo(12);
        assertThat(Share.FIVE_PER_CENT.reachedBy(11, RIGHTS)).isFalse();
        assertThatThrownBy(() -> new Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Quorum quorum(int numerator, int denominator) {
        return new Quorum(2, new Share(numerator, denominator), false);
    }

    private static Presence room(String... present) {
        return new Presence(Stream.of(present)
                .map(qualifying -> List.of(qualifying.split(":", -1)))
                .map(qualifying -> new Qualifying(qualifying.getFirst(), qualifying.getLast()))
                .toList());
    }
}
