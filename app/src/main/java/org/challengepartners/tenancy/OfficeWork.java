package org.challengepartners.tenancy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a service class that does the office's work: its transactions begin under the office's hat, which only a person
 * with an OFFICE key may wear. The hat is never chosen on a screen.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfficeWork {}
