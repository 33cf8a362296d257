package org.challengepartners.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class SignInRulesTests {

    private static final PersonId HELEN = PersonId.next();

    private final AccountDirectory accounts = mock();
    private final AccountUserService users =
            new AccountUserService(accounts, new SignedIn(SecurityContextHolder.getContextHolderStrategy()));

    @Test
    void anAccountThatNobodyBoundIsRefused() {
        given(accounts.personOf("unknown")).willReturn(Optional.empty());

        assertThatThrownBy(() -> users.userOf(token(Map.of("sub", "unknown")), null))
                .isInstanceOfSatisfying(
                        OAuth2AuthenticationException.class,
                        refused -> assertThat(refused.getError().getErrorCode()).isEqualTo("no_account"));
    }

    @Test
    void onlyTheFiveRolesOfThePartnershipCount() {
        given(accounts.personOf("helen")).willReturn(Optional.of(HELEN));

        var user = users.userOf(
                token(Map.of(
                        "sub",
                        "helen",
                        "realm_roles",
                        List.of("offline_access", "reviewer", "job", "admin", "headteacher"))),
                null);

        assertThat(user.person().roles()).containsExactlyInAnyOrder(RealmRole.HEADTEACHER, RealmRole.REVIEWER);
        assertThat(user.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_headteacher", "ROLE_reviewer");
    }

    @Test
    void aPersonWithoutRolesComesInAndMayDoNothing() {
        given(accounts.personOf("helen")).willReturn(Optional.of(HELEN));

        var user = users.userOf(token(Map.of("sub", "helen", "name", "Helen Carter")), null);

        assertThat(user.person()).isEqualTo(new SignedInPerson(HELEN, "Helen Carter", Set.of(), null));
        assertThat(user.getAuthorities()).isEmpty();
    }

    @Test
    void theSamePersonInTwoBrowsersIsOnePerson() {
        given(accounts.personOf("helen")).willReturn(Optional.of(HELEN));

        assertThat(users.userOf(token(Map.of("sub", "helen")), null))
                .isEqualTo(users.userOf(token(Map.of("sub", "helen", "realm_roles", List.of("office"))), null));
    }

    private static OidcIdToken token(Map<String, Object> claims) {
        var now = Instant.parse("2026-11-24T12:00:00Z");
        return new OidcIdToken("token", now, now.plusSeconds(300), claims);
    }
}
