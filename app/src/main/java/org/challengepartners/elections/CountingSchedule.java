package org.challengepartners.elections;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every minute. */
@Configuration(proxyBeanMethods = false)
class CountingSchedule {

    @Bean
    RecurringTask<Void> countWhatHasClosed(CountingWhatHasClosed counting) {
        return Tasks.recurring("count-what-has-closed", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> counting.run());
    }
}
