package org.challengepartners.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Seals every 30 seconds, so that no line waits for a minute. */
@Configuration(proxyBeanMethods = false)
class SealingSchedule {

    @Bean
    RecurringTask<Void> sealTheTrail(Sealing sealing) {
        return Tasks.recurring("seal-the-trail", FixedDelay.ofSeconds(30)).execute((_, _) -> sealing.seal());
    }
}
