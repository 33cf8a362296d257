package org.challengepartners;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.challengepartners.access.TestAuthentication;
import org.challengepartners.tenancy.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs people in without Keycloak: what they do is done as the application's role, behind the wall. */
public final class SignIn {

    private SignIn() {}

    /** Does the work as this person, who holds these realm roles in Keycloak and has just shown her second factor. */
    public static <T> T as(PersonId person, Set<String> realmRoles, Supplier<T> work) {
        return as(person, "Somebody", realmRoles, work);
    }

    /** Does the work as this person under her name. */
    public static <T> T as(PersonId person, String name, Set<String> realmRoles, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        enter(person, name, realmRoles);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does the work as this person, who holds these realm roles in Keycloak. */
    public static void as(PersonId person, Set<String> realmRoles, Runnable work) {
        as(person, realmRoles, () -> {
            work.run();
            return true;
        });
    }

    /** Does the work as this person, who has given her password and no second factor. */
    public static <T> T withPasswordOnly(PersonId person, Set<String> realmRoles, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        enter(TestAuthentication.of(person, "Somebody", realmRoles, null));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Signs this person in for the rest of the test; {@link #out} ends it. */
    public static void enter(PersonId person, Set<String> realmRoles) {
        enter(person, "Somebody", realmRoles);
    }

    /** Signs this person in under her name for the rest of the test; {@link #out} ends it. */
    public static void enter(PersonId person, String name, Set<String> realmRoles) {
        enter(TestAuthentication.of(person, name, realmRoles));
    }

    private static void enter(Authentication authentication) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    /** Nobody is signed in any more. */
    public static void out() {
        SecurityContextHolder.clearContext();
    }

    /** All five realm roles and no more, for people who have everything in Keycloak and only some keys. */
    public static Set<String> everyRole() {
        return Stream.of("headteacher", "reviewer", "hub-lead", "company-member", "office")
                .collect(Collectors.toSet());
    }

    /** These realm roles. */
    public static Set<String> roles(String... names) {
        return Arrays.stream(names).collect(Collectors.toSet());
    }
}
