package org.challengepartners.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.tenancy.PersonId;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Lets a person in whom the partnership knows, with the realm roles of her ID token, and refuses everybody else. */
@Component
class AccountUserService implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The error of a sign-in at Keycloak that belongs to nobody of the partnership. */
    static final String NO_ACCOUNT = "no_account";

    private static final String ROLES = "realm_roles";

    private final AccountDirectory accounts;

    AccountUserService(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return userOf(request.getIdToken());
    }

    /**
     * The person of a verified ID token.
     *
     * @throws OAuth2AuthenticationException with {@link #NO_ACCOUNT} for an unknown or disabled account
     */
    PartnershipUser userOf(OidcIdToken token) {
        var person = Optional.ofNullable(token.getSubject())
                .flatMap(accounts::personOf)
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(NO_ACCOUNT)));
        return new PartnershipUser(new SignedInPerson(person, nameIn(token, person), rolesIn(token)), token);
    }

    private static String nameIn(OidcIdToken token, PersonId person) {
        return Optional.ofNullable(token.getFullName()).orElseGet(person::toString);
    }

    private static Set<RealmRole> rolesIn(OidcIdToken token) {
        var roles = EnumSet.noneOf(RealmRole.class);
        Optional.ofNullable(token.getClaimAsStringList(ROLES)).orElse(List.of()).stream()
                .flatMap(name -> RealmRole.of(name).stream())
                .forEach(roles::add);
        return roles;
    }
}
