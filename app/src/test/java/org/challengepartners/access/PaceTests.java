package org.challengepartners.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.challengepartners.SignIn;
import org.challengepartners.tenancy.Paced;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** S-D1: one person on private pages of more than 20 schools, or with five exports, in a minute is noticed and stopped. */
class PaceTests {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final PersonId CLAIRE = PersonId.next();

    private final MovableClock clock = new MovableClock();
    private final List<Object> alarms = new ArrayList<>();
    private final Pace pace = new Pace(
            new SignedIn(SecurityContextHolder.getContextHolderStrategy()),
            new PaceSettings(5, 20),
            alarms::add,
            clock);

    PaceTests() {
        SignIn.enter(CLAIRE, Set.of("office"));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SignIn.out();
    }

    @Test
    void theFifthListWithinAMinuteRaisesTheAlarmAndTheSixthIsRefused() {
        for (int list = 1; list <= 4; list++) {
            takeAList();
        }
        assertThat(alarms).isEmpty();
        takeAList();

        assertThat(alarms).containsExactly(new HasteNoticed(CLAIRE, Paced.Of.EXPORTS, 5, NOON));
        assertThatThrownBy(this::takeAList).isInstanceOf(TooMuchAtOnce.class);
    }

    @Test
    void afterTheMinuteSheGoesOn() {
        for (int list = 1; list <= 5; list++) {
            takeAList();
        }
        clock.now = NOON.plus(Duration.ofMinutes(1)).minusMillis(1);
        assertThatThrownBy(this::takeAList).isInstanceOf(TooMuchAtOnce.class);
        clock.now = NOON.plus(Duration.ofMinutes(1));

        assertThatCode(this::takeAList).doesNotThrowAnyException();
    }

    @Test
    void pagesOfTwentySchoolsAreHonestWorkAndOneMoreIsNot() {
        for (int school = 1; school <= 20; school++) {
            pace.step(Paced.Of.SCHOOLS, "school " + school);
        }
        pace.step(Paced.Of.SCHOOLS, "school 1");
        pace.step(Paced.Of.SCHOOLS, "school 20");
        assertThat(alarms).isEmpty();

        assertThatThrownBy(() -> pace.step(Paced.Of.SCHOOLS, "school 21")).isInstanceOf(TooMuchAtOnce.class);
        assertThat(alarms).containsExactly(new HasteNoticed(CLAIRE, Paced.Of.SCHOOLS, 21, NOON));
    }

    @Test
    void oneAlarmIsEnoughForTenMinutes() {
        for (int list = 1; list <= 5; list++) {
            takeAList();
        }
        clock.now = NOON.plus(Duration.ofMinutes(9));
        for (int list = 1; list <= 5; list++) {
            takeAList();
        }
        assertThat(alarms).hasSize(1);
        clock.now = NOON.plus(Duration.ofMinutes(10));
        for (int list = 1; list <= 5; list++) {
            try {
                takeAList();
            } catch (TooMuchAtOnce refused) {
                break;
            }
        }
        assertThat(alarms).hasSize(2);
    }

    @Test
    void whatOnePersonDoesSlowsNobodyElse() {
        for (int list = 1; list <= 5; list++) {
            takeAList();
        }
        SignIn.enter(PersonId.next(), Set.of("office"));

        assertThatCode(this::takeAList).doesNotThrowAnyException();
    }

    private void takeAList() {
        pace.step(Paced.Of.EXPORTS, new Object());
    }

    /** A clock that a test puts forward. */
    private static final class MovableClock extends Clock {

        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
