package org.challengepartners.agendas;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.challengepartners.shell.DateWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night a little after midnight in London. */
@Configuration(proxyBeanMethods = false)
class YearEndSchedule {

    @Bean
    RecurringTask<Void> openYearEnds(YearEndsOfJune years) {
        return Tasks.recurring("open-year-ends", new Daily(DateWords.LONDON, LocalTime.of(0, 25)))
                .execute((_, _) -> years.open());
    }
}
