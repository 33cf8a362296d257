package org.challengepartners.reviews;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A little after midnight in London, so that a membership year begins on its first day. */
@Configuration(proxyBeanMethods = false)
class SharingSchedule {

    @Bean
    RecurringTask<Void> settleTheSharing(SettlingSharing settling) {
        return Tasks.recurring("settle-the-sharing", new Daily(ZoneId.of("Europe/London"), LocalTime.of(0, 5)))
                .execute((_, _) -> settling.settle());
    }
}
