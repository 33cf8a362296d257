package org.challengepartners.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.challengepartners.tenancy.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** What a sign-in at Keycloak leaves behind, made without Keycloak: the same principal with the same authorities. */
public final class TestAuthentication {

    private TestAuthentication() {}

    /**
     * The authentication of a person who holds these realm roles and has shown her second factor just now.
     *
     * @param realmRoles by their names in Keycloak; others than the five are ignored, as from Keycloak
     */
    public static Authentication of(PersonId person, String name, Set<String> realmRoles) {
        return of(person, name, realmRoles, Clock.systemUTC().instant());
    }

    /**
     * The authentication of a person who showed her second factor at this instant.
     *
     * @param secondFactorAt null for somebody who gave her password and nothing else
     */
    public static Authentication of(
            PersonId person, String name, Set<String> realmRoles, @Nullable Instant secondFactorAt) {
        return of(user(person, name, realmRoles, secondFactorAt));
    }

    /** The authentication of such a principal. */
    static Authentication of(PartnershipUser user) {
        return new OAuth2AuthenticationToken(user, user.getAuthorities(), KeycloakRegistration.ID);
    }

    /** The principal of somebody who gave her password and nothing else. */
    static PartnershipUser user(PersonId person, String name, Set<String> realmRoles) {
        return user(person, name, realmRoles, null);
    }

    private static PartnershipUser user(
            PersonId person, String name, Set<String> realmRoles, @Nullable Instant secondFactorAt) {
        var roles =
                realmRoles.stream().flatMap(role -> RealmRole.of(role).stream()).collect(Collectors.toSet());
        var now = Clock.systemUTC().instant();
        var token = OidcIdToken.withTokenValue("no token")
                .subject(person.toString())
                .claim("name", name)
                .issuedAt(now)
                .expiresAt(now.plus(Duration.ofMinutes(5)))
                .build();
        return new PartnershipUser(new SignedInPerson(person, name, roles, secondFactorAt), token);
    }
}
