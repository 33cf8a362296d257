package org.challengepartners.elections;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every minute; an election that cannot be counted does not hold up the others. */
@Configuration(proxyBeanMethods = false)
class CountingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(CountingSchedule.class);

    @Bean
    RecurringTask<Void> countWhatHasClosed(CountingWhatHasClosed counting) {
        return Tasks.recurring("count-what-has-closed", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> counting.due().forEach(due -> tell(counting, due)));
    }

    private static void tell(CountingWhatHasClosed counting, Urn.Due due) {
        try {
            counting.tell(due);
        } catch (RuntimeException cannot) {
            LOG.error("election {} cannot be counted or told of", due.election(), cannot);
        }
    }
}
