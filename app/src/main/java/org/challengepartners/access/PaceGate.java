package org.challengepartners.access;

import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.challengepartners.tenancy.Paced;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotationUtils;

/** Stands before every service method that one person should not call often: after the second factor, before the transaction. */
@Configuration(proxyBeanMethods = false)
class PaceGate {

    private static final int AFTER_THE_SECOND_FACTOR = AccessConfiguration.BEFORE_THE_TRANSACTION + 600;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor notTooMuchAtOnce(ObjectProvider<Pace> pace) {
        MethodInterceptor count = invocation -> {
            var what = Objects.requireNonNull(AnnotationUtils.findAnnotation(invocation.getMethod(), Paced.class))
                    .value();
            var thing = what == Paced.Of.SCHOOLS ? invocation.getArguments()[0] : new Object();
            pace.getObject().step(what, Objects.requireNonNull(thing));
            return invocation.proceed();
        };
        var advisor = new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forMethodAnnotation(Paced.class), count);
        advisor.setOrder(AFTER_THE_SECOND_FACTOR);
        return advisor;
    }
}
