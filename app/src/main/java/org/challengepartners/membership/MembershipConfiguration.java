package org.challengepartners.membership;

import org.challengepartners.messages.Topic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people can be told of by this module. */
@Configuration(proxyBeanMethods = false)
class MembershipConfiguration {

    @Bean
    Topic invitationsTopic() {
        return Inviting.TOPIC;
    }

    @Bean
    Topic departuresTopic() {
        return DepartureEffects.TOPIC;
    }

    @Bean
    Topic officeVisitsTopic() {
        return VisitingSchools.TOPIC;
    }

    @Bean
    Topic visitListTopic() {
        return ListingVisits.TOPIC;
    }

    @Bean
    Topic alarmsTopic() {
        return Alarming.TOPIC;
    }
}
