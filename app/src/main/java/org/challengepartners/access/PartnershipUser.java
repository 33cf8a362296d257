package org.challengepartners.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person of the partnership with the ID token of her sign-in, which ending the session at Keycloak needs. */
final class PartnershipUser implements OidcUser {

    private static final long serialVersionUID = 1;

    private final SignedInPerson person;
    private final OidcIdToken idToken;
    private final String subject;

    PartnershipUser(SignedInPerson person, OidcIdToken idToken) {
        this.person = person;
        this.idToken = idToken;
        this.subject = Objects.requireNonNull(idToken.getSubject());
    }

    SignedInPerson person() {
        return person;
    }

    /** The same person, who showed her second factor at this instant. */
    PartnershipUser withSecondFactorAt(Instant shown) {
        return new PartnershipUser(new SignedInPerson(person.person(), person.name(), person.roles(), shown), idToken);
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return idToken.getClaims();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.realmName()))
                .toList());
    }

    @Override
    public String getName() {
        return subject;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartnershipUser user && user.getName().equals(getName());
    }

    @Override
    public int hashCode() {
        return getName().hashCode();
    }
}
