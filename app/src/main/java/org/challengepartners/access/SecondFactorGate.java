package org.challengepartners.access;

import org.aopalliance.intercept.MethodInterceptor;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/** Stands before every service method that asks for the second factor: after the question who may, before the transaction. */
@Configuration(proxyBeanMethods = false)
class SecondFactorGate {

    private static final int AFTER_WHO_MAY = AccessConfiguration.BEFORE_THE_TRANSACTION + 500;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor secondFactorFirst(ObjectProvider<SecondFactor> secondFactor) {
        MethodInterceptor ask = invocation -> {
            secondFactor.getObject().require();
            return invocation.proceed();
        };
        var advisor =
                new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forMethodAnnotation(AsksSecondFactor.class), ask);
        advisor.setOrder(AFTER_WHO_MAY);
        return advisor;
    }
}
