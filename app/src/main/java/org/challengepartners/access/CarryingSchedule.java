package org.challengepartners.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every ten seconds, so that whoever is disabled is out within a minute. */
@Configuration(proxyBeanMethods = false)
class CarryingSchedule {

    @Bean
    RecurringTask<Void> carryToKeycloak(CarryingToKeycloak carrying) {
        return Tasks.recurring("carry-to-keycloak", FixedDelay.ofSeconds(10)).execute((_, _) -> carrying.run());
    }
}
