package org.challengepartners.elections;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks every minute for what waits, and gives each of it a task of its own: an election that cannot be counted is logged and tried
 * again, and holds up no other.
 */
@Configuration(proxyBeanMethods = false)
class CountingSchedule {

    @Bean
    RecurringTask<Void> countWhatHasClosed(
            CountingWhatHasClosed counting, OneTimeTask<Void> tellOfAnElection, Clock clock) {
        return Tasks.recurring("count-what-has-closed", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, running) -> counting.due()
                        .forEach(due -> running.getSchedulerClient()
                                .scheduleIfNotExists(tellOfAnElection.instance(due.task()), clock.instant())));
    }

    @Bean
    OneTimeTask<Void> tellOfAnElection(CountingWhatHasClosed counting) {
        return Tasks.oneTime("tell-of-an-election").execute((one, _) -> counting.tell(Urn.Due.ofTask(one.getId())));
    }
}
