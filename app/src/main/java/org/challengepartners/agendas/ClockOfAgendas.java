package org.challengepartners.agendas;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Early in the morning, in London: what the deadlines of agreements bring. */
@Configuration(proxyBeanMethods = false)
class ClockOfAgendas {

    @Bean
    RecurringTask<Void> beginTheTalks(BeginningTalks talks) {
        return Tasks.recurring("begin-the-talks", new Daily(ZoneId.of("Europe/London"), LocalTime.of(5, 40)))
                .execute((_, _) -> talks.begin());
    }
}
