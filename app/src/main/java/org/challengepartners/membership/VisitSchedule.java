package org.challengepartners.membership;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.challengepartners.shell.DateWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks each morning whether last month's list of visits is still to be sent: on the first of the month, or when the house was shut then. */
@Configuration(proxyBeanMethods = false)
class VisitSchedule {

    @Bean
    RecurringTask<Void> listTheVisits(ListingVisits listing) {
        return Tasks.recurring("list-the-visits", new Daily(DateWords.LONDON, LocalTime.of(7, 0)))
                .execute((_, _) -> listing.tell());
    }
}
