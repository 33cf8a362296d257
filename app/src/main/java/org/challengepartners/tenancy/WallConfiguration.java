package org.challengepartners.tenancy;

import jakarta.persistence.EntityManagerFactory;
import java.lang.annotation.Annotation;
import java.time.Clock;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Builds the wall: the transaction manager that is its gate, the clock of its transactions, and the hats of their work. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(order = 0)
class WallConfiguration {

    /** Before method security and the transaction, so that both see which work it is. */
    private static final int BEFORE_THE_TRANSACTION = Ordered.HIGHEST_PRECEDENCE + 100;

    @Bean
    TransactionClock clock() {
        return new TransactionClock(Clock.systemUTC());
    }

    @Bean
    PlatformTransactionManager transactionManager(
            EntityManagerFactory factory, DataSource dataSource, Identities identities, TransactionClock clock) {
        return new WallTransactionManager(factory, dataSource, identities, clock);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor officeHat() {
        return hatFor(OfficeWork.class, Hat.OFFICE);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor jobHat() {
        return hatFor(JobWork.class, Hat.JOB);
    }

    private static Advisor hatFor(Class<? extends Annotation> work, Hat hat) {
        MethodInterceptor putOn = invocation -> {
            if (Hat.worn() != hat && TransactionSynchronizationManager.isActualTransactionActive()) {
                throw new IllegalStateException("the hat of a transaction is never changed inside it: " + hat);
            }
            return hat.wornDuring(invocation::proceed);
        };
        var advisor = new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forClassAnnotation(work), putOn);
        advisor.setOrder(BEFORE_THE_TRANSACTION);
        return advisor;
    }
}
