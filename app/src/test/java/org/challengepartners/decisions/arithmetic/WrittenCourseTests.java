package org.challengepartners.decisions.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.challengepartners.decisions.arithmetic.WrittenCourse.Agreement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of a written resolution: it passes at the deciding agreement, or lapses. */
class WrittenCourseTests {

    private static final Instant SENT = Instant.parse("2026-09-01T08:00:00Z");
    private static final Instant LAPSES = Instant.parse("2026-09-28T23:00:00Z");

    final WrittenCourse course = new WrittenCourse(Majority.ORDINARY, 230, LAPSES);

    @Test
    @DisplayName(
            "Of 230 rights the 116th decides, at the instant at which it is received, and later ones change nothing")
    void itPassesAtTheDecidingAgreement() {
        var agreements = agreements(130);
        assertThat(course.at(LAPSES, agreements.subList(0, 115))).isEqualTo(new WrittenCourse.Lapsed(115, 1));
        var deciding = agreements.get(115);
        assertThat(course.at(deciding.receivedAt().minusNanos(1), agreements))
                .isEqualTo(new WrittenCourse.Open(115, 1));
        assertThat(course.at(deciding.receivedAt(), agreements)).isEqualTo(new WrittenCourse.Passed(deciding, 116));
        assertThat(course.at(LAPSES.plusSeconds(1), agreements)).isEqualTo(new WrittenCourse.Passed(deciding, 116));
    }

    @Test
    @DisplayName("An agreement before midnight has effect, and one at midnight has none")
    void anAgreementAtTheLapseHasNoEffect() {
        var small = new WrittenCourse(Majority.ORDINARY, 1, LAPSES);
        var inTime = new Agreement("a", 1, LAPSES.minusNanos(1));
        assertThat(small.at(LAPSES, List.of(inTime))).isEqualTo(new WrittenCourse.Passed(inTime, 1));
        assertThat(small.at(LAPSES, List.of(new Agreement("a", 1, LAPSES)))).isEqualTo(new WrittenCourse.Lapsed(0, 1));
    }

    @Test
    void agreeingTwiceIsAgreeingOnce() {
        var once = new Agreement("a", 1, SENT);
        var again = new Agreement("a", 1, SENT.plusSeconds(5));
        var two = new WrittenCourse(Majority.ORDINARY, 2, LAPSES);
        assertThat(two.at(SENT.plusSeconds(9), List.of(once, again))).isEqualTo(new WrittenCourse.Open(1, 1));
    }

    @Test
    void aSpecialResolutionPassesOnlyAsSpecial() {
        var special = new WrittenCourse(Majority.SPECIAL, 230, LAPSES);
        assertThat(special.at(LAPSES, agreements(172))).isEqualTo(new WrittenCourse.Lapsed(172, 1));
        assertThat(special.at(LAPSES, agreements(173))).isInstanceOf(WrittenCourse.Passed.class);
    }

    @Test
    void aTrustWithSeveralRightsDecidesWithAllOfThem() {
        var agreements = new ArrayList<>(agreements(100));
        var trust = new Agreement("trust", 20, SENT.plusSeconds(1_000_000));
        agreements.add(trust);
        assertThat(course.at(LAPSES, agreements)).isEqualTo(new WrittenCourse.Passed(trust, 120));
    }

    private static List<Agreement> agreements(int members) {
        return IntStream.range(0, members)
                .mapToObj(i -> new Agreement("member-" + i, 1, SENT.plusSeconds(60L * i)))
                .toList();
    }
}
