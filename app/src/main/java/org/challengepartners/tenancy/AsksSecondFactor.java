package org.challengepartners.tenancy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a service that gives or takes what is hard to take back or to give again: whoever calls it must have shown
 * her second factor within five minutes. {@code access} looks, before the transaction begins; no page decides it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsksSecondFactor {}
