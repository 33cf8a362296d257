package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.challengepartners.membership.SchoolId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One figure made of the schools' own, which never tells a school's. */
class RollUpTests {

    private static final ItemText.Target ABSENCE =
            (ItemText.Target) AgendaFixtures.absence("18").text();

    @Test
    @DisplayName("A-07: a parent target shows a roll-up of its schools by the named rule")
    void showsAFigureOfFiveSchools() {
        var values = values(16, 18, 20, 22, 24);

        assertThat(RollUp.of(RollUpRule.MEAN, ABSENCE, values, Set.of())).contains(new BigDecimal("2E+1"));
        assertThat(RollUp.of(RollUpRule.SUM, ABSENCE, values, Set.of())).contains(new BigDecimal("1E+2"));
        assertThat(RollUp.of(RollUpRule.SHARE_AT_TARGET, ABSENCE, values, Set.of()))
                .contains(new BigDecimal("4E+1"));
    }

    @Test
    void showsNothingOfFourSchools() {
        for (var rule : RollUpRule.values()) {
            assertThat(RollUp.of(rule, ABSENCE, values(16, 18, 20, 22), Set.of()))
                    .isEmpty();
        }
    }

    @Test
    void showsNoSumOfWhichOneSchoolMakesMoreThanHalf() {
        assertThat(RollUp.of(RollUpRule.SUM, ABSENCE, values(1, 1, 1, 1, 5), Set.of()))
                .isEmpty();
        assertThat(RollUp.of(RollUpRule.SUM, ABSENCE, values(1, 1, 1, 1, 4), Set.of()))
                .isPresent();
    }

    @Test
    void showsNothingWhoseDifferenceToAnEarlierFigureWouldTellASchools() {
        var six = values(16, 18, 20, 22, 24, 26);
        var five = values(16, 18, 20, 22, 24).keySet();

        assertThat(RollUp.of(RollUpRule.MEAN, ABSENCE, six, Set.of(Set.copyOf(five))))
                .isEmpty();
        assertThat(RollUp.of(RollUpRule.MEAN, ABSENCE, six, Set.of(Set.copyOf(six.keySet()))))
                .isPresent();
    }

    private static Map<SchoolId, BigDecimal> values(int... figures) {
        var values = new LinkedHashMap<SchoolId, BigDecimal>();
        for (int school = 0; school < figures.length; school++) {
            values.put(new SchoolId(new UUID(9, school)), BigDecimal.valueOf(figures[school]));
        }
        return values;
    }
}
