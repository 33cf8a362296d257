package org.challengepartners.membership;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A little after midnight in London, when a last day is over, and what was recorded ahead begins. */
@Configuration(proxyBeanMethods = false)
class DepartureSchedule {

    @Bean
    RecurringTask<Void> completeTheDepartures(CompletingDepartures completing) {
        return Tasks.recurring("complete-the-departures", new Daily(ZoneId.of("Europe/London"), LocalTime.of(0, 2)))
                .execute((_, _) -> completing.run());
    }

    @Bean
    RecurringTask<Void> endThePlaces(EndingPlaces ending) {
        return Tasks.recurring("end-the-places", new Daily(ZoneId.of("Europe/London"), LocalTime.of(0, 4)))
                .execute((_, _) -> ending.run());
    }

    @Bean
    RecurringTask<Void> followTheCover(FollowingCover following) {
        return Tasks.recurring("follow-the-cover", new Daily(ZoneId.of("Europe/London"), LocalTime.of(0, 3)))
                .execute((_, _) -> following.run());
    }
}
