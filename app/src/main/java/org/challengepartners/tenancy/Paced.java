package org.challengepartners.tenancy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a service that one person calls often within a minute only if something is wrong. {@code access} counts,
 * refuses what is too much, and says so at once to those who watch.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Paced {

    /** What is counted. */
    Of value();

    /** What one person does within a minute. */
    enum Of {
        /** Takes lists or archives away; each counts. */
        EXPORTS,
        /** Opens private pages of schools; the first argument says which, and each school counts once. */
        SCHOOLS
    }
}
