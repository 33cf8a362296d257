package org.challengepartners.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.tenancy.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** S-K7: what asks for the second factor is refused without one, with an old one, and after five minutes. */
class SecondFactorTests {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final PersonId HELEN = PersonId.next();
    private static final PersonId GRACE = PersonId.next();

    private final SecurityContextHolderStrategy contexts = SecurityContextHolder.getContextHolderStrategy();
    private final SignedIn signedIn = new SignedIn(contexts);
    private final AccountDirectory accounts = mock();
    private final AccountUserService users = new AccountUserService(accounts, signedIn);

    SecondFactorTests() {
        given(accounts.personOf(any())).willReturn(Optional.empty());
        given(accounts.personOf("helen")).willReturn(Optional.of(HELEN));
        given(accounts.personOf("grace")).willReturn(Optional.of(GRACE));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        contexts.clearContext();
    }

    @Test
    void aSignInWithItCountsForFiveMinutesAndNotAMomentLonger() {
        signIn(token("helen", "mfa", NOON));

        assertThatCode(() -> at(NOON).require()).doesNotThrowAnyException();
        assertThat(at(NOON.plus(Duration.ofMinutes(5)).minusMillis(1)).isFresh())
                .isTrue();
        assertThatThrownBy(() -> at(NOON.plus(Duration.ofMinutes(5))).require()).isInstanceOf(SecondFactorNeeded.class);
    }

    @Test
    void whereTheBrowserLeftOutTheQuestionTheOperationIsRefused() {
        signIn(token("helen", "pwd", NOON));
        assertThat(at(NOON).isFresh()).isFalse();

        signIn(token("helen", null, NOON));
        assertThat(at(NOON).isFresh()).isFalse();
    }

    @Test
    void anOldIdTokenIsRefusedHoweverNewTheSessionIs() {
        signIn(token("helen", "mfa", NOON.minus(Duration.ofMinutes(5))));
        assertThat(at(NOON).isFresh()).isFalse();

        signIn(token("helen", "mfa", null));
        assertThat(at(NOON).isFresh()).isFalse();
    }

    @Test
    void aTimeThatLiesAheadByMoreThanClocksDifferIsRefused() {
        signIn(token("helen", "mfa", NOON.plus(Duration.ofHours(1))));

        assertThat(at(NOON).isFresh()).isFalse();
    }

    @Test
    void aTokenThatIsOnlyRefreshedProvesNothingNew() {
        var hourLater = NOON.plus(Duration.ofHours(1));
        signIn(token("helen", "mfa", NOON));
        var before = signedIn.current().orElseThrow();

        var refreshed = users.userOf(token("helen", "mfa", hourLater), before.secondFactorAt());

        assertThat(refreshed.person().secondFactorAt()).isEqualTo(NOON);
    }

    @Test
    void nobodyShowsItInSomebodyElsesSession() {
        signIn(token("helen", "pwd", NOON));

        assertThatThrownBy(() -> users.loadUser(request(token("grace", "mfa", NOON))))
                .isInstanceOfSatisfying(
                        OAuth2AuthenticationException.class,
                        refused -> assertThat(refused.getError().getErrorCode()).isEqualTo("somebody_else"));
        assertThat(signedIn.person()).isEqualTo(HELEN);
        assertThat(at(NOON).isFresh()).isFalse();
    }

    @Test
    void nobodySignedInHasNone() {
        assertThat(at(NOON).isFresh()).isFalse();
    }

    @Test
    void keycloakIsAskedForItOnlyWhereTheAddressSaysSo() {
        var requests = new SecondFactorRequests(new KeycloakRegistration().registrations(settings()));
        var asked = new MockHttpServletRequest("GET", "/oauth2/authorization/keycloak");
        asked.setServletPath("/oauth2/authorization/keycloak");
        assertThat(requests.resolve(asked))
                .satisfies(request -> assertThat(request)
                        .isNotNull()
                        .extracting("authorizationRequestUri")
                        .asString()
                        .doesNotContain("acr_values")
                        .contains("code_challenge"));
        asked.setParameter("second-factor", "");

        assertThat(requests.resolve(asked))
                .satisfies(request -> assertThat(request)
                        .isNotNull()
                        .extracting("authorizationRequestUri")
                        .asString()
                        .contains("acr_values=mfa", "code_challenge"));
    }

    private void signIn(OidcIdToken token) {
        var user = users.loadUser(request(token));
        var context = contexts.createEmptyContext();
        context.setAuthentication(TestAuthentication.of((PartnershipUser) user));
        contexts.setContext(context);
    }

    private static OidcUserRequest request(OidcIdToken token) {
        OidcUserRequest request = mock();
        given(request.getIdToken()).willReturn(token);
        return request;
    }

    private SecondFactor at(Instant now) {
        return new SecondFactor(signedIn, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static OidcIdToken token(String sub, @Nullable String acr, @Nullable Instant authTime) {
        var claims = new HashMap<String, Object>(Map.of("sub", sub, "name", "Helen Carter"));
        if (acr != null) {
            claims.put("acr", acr);
        }
        if (authTime != null) {
            claims.put("auth_time", authTime);
        }
        return new OidcIdToken("no token", NOON, NOON.plusSeconds(300), claims);
    }

    private static AccessSettings settings() {
        return new AccessSettings(
                "http://localhost:8080",
                "http://localhost:8180/realms/partnership",
                "http://localhost:8180/realms/partnership",
                "partnership-app",
                "secret",
                Duration.ofMinutes(5),
                "the office");
    }
}
