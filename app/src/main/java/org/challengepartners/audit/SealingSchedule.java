package org.challengepartners.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Seals every 30 seconds, so that no line waits for a minute; publishes each night where the chains end and verifies them;
 * verifies at once when the office asks.
 */
@Configuration(proxyBeanMethods = false)
class SealingSchedule {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Bean
    RecurringTask<Void> sealTheTrail(Sealing sealing) {
        return Tasks.recurring("seal-the-trail", FixedDelay.ofSeconds(30)).execute((_, _) -> sealing.seal());
    }

    /** A little after midnight in London, the day before is published. */
    @Bean
    RecurringTask<Void> publishTheHeads(Sealing sealing, Verifications verifications, Clock clock) {
        return Tasks.recurring("publish-the-heads", new Daily(LONDON, LocalTime.of(0, 20)))
                .execute((_, _) -> {
                    sealing.sealAll();
                    sealing.publish(LocalDate.now(clock.withZone(LONDON)).minusDays(1));
                    verifications.ask();
                });
    }

    @Bean
    RecurringTask<Void> verifyTheTrail(VerificationRun run) {
        return Tasks.recurring("verify-the-trail", FixedDelay.ofSeconds(5)).execute((_, _) -> run.whatWasAsked());
    }
}
