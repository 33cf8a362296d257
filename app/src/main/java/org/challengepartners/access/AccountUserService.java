package org.challengepartners.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.tenancy.PersonId;
import org.jspecify.annotations.Nullable;
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

    /** The error of a sign-in in a session in which somebody else is signed in. */
    static final String SOMEBODY_ELSE = "somebody_else";

    private static final String ROLES = "realm_roles";

    private final AccountDirectory accounts;
    private final SignedIn signedIn;

    AccountUserService(AccountDirectory accounts, SignedIn signedIn) {
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    /**
     * The person who has just signed in. Whoever is signed in in this session already shows by it that it is she, and nobody
     * takes her place in it.
     *
     * @throws OAuth2AuthenticationException with {@link #NO_ACCOUNT} for an unknown or disabled account, with
     *     {@link #SOMEBODY_ELSE} for another person than the session's
     */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = userOf(request.getIdToken(), SecondFactor.shownIn(request.getIdToken()));
        if (signedIn.current().stream()
                .anyMatch(before -> !before.person().equals(user.person().person()))) {
            throw new OAuth2AuthenticationException(new OAuth2Error(SOMEBODY_ELSE));
        }
        return user;
    }

    /**
     * The person of a verified ID token.
     *
     * @param secondFactorAt when she showed a second factor, or null; the token is not asked, for one that was refreshed says
     *     what was true at the sign-in, beside a time that is not the second factor's
     * @throws OAuth2AuthenticationException with {@link #NO_ACCOUNT} for an unknown or disabled account
     */
    PartnershipUser userOf(OidcIdToken token, @Nullable Instant secondFactorAt) {
        var person = Optional.ofNullable(token.getSubject())
                .flatMap(accounts::personOf)
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(NO_ACCOUNT)));
        return new PartnershipUser(
                new SignedInPerson(person, nameIn(token, person), rolesIn(token), secondFactorAt), token);
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
