package org.challengepartners.messages;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.challengepartners.shell.DateWords;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the jobs of this module run. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessageSettings.class)
class MessageConfiguration {

    @Bean
    RecurringTask<Void> sendTheMails(Sending sending) {
        return Tasks.recurring("send-the-mails", FixedDelay.ofSeconds(5)).execute((_, _) -> sending.run());
    }

    @Bean
    RecurringTask<Void> readWhatCameBack(ReturnedMails returned) {
        return Tasks.recurring("read-what-came-back", FixedDelay.ofMinutes(2)).execute((_, _) -> returned.read());
    }

    @Bean
    RecurringTask<Void> beginTheMorning(Morning morning, Clock clock) {
        return Tasks.recurring("begin-the-morning", new Daily(DateWords.LONDON, MailDays.MORNING))
                .execute((_, _) -> morning.round(clock));
    }
}
