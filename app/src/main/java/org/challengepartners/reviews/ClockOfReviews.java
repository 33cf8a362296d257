package org.challengepartners.reviews;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** At six in the morning, in London: a review's first day opens then, what nobody has answered in time is over, and the survey is published. */
@Configuration(proxyBeanMethods = false)
class ClockOfReviews {

    @Bean
    RecurringTask<Void> takeTheStepsOfTheDay(StepsOfTheDay steps) {
        return Tasks.recurring("take-the-steps-of-the-day", new Daily(ZoneId.of("Europe/London"), LocalTime.of(6, 0)))
                .execute((_, _) -> steps.take());
    }

    @Bean
    RecurringTask<Void> publishTheSurvey(PublishingSurvey survey) {
        return Tasks.recurring("publish-the-survey", new Daily(ZoneId.of("Europe/London"), LocalTime.of(6, 0)))
                .execute((_, _) -> survey.publish());
    }
}
