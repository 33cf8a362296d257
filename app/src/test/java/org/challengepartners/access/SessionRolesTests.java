package org.challengepartners.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.challengepartners.access.TokenRefresh.Answer.NoAnswer;
import org.challengepartners.access.TokenRefresh.Answer.Out;
import org.challengepartners.access.TokenRefresh.Answer.Refreshed;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** What happens to a session whose roles have become old. */
class SessionRolesTests {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final PersonId HELEN = PersonId.next();

    private final MovableClock clock = new MovableClock();
    private final TokenRefresh keycloak = mock();
    private final OAuth2AuthorizedClientRepository clients = mock();
    private final SecurityContextHolderStrategy contexts = SecurityContextHolder.getContextHolderStrategy();
    private final MockHttpSession session = new MockHttpSession();
    private final TokenRefreshFilter filter =
            new TokenRefreshFilter(new SessionRoles(settings(), clock, keycloak, clients, contexts));

    @BeforeEach
    void helenSignedInAtNoon() throws Exception {
        signIn("headteacher", "reviewer");
        given(clients.loadAuthorizedClient(any(), any(Authentication.class), any()))
                .willReturn(mock(OAuth2AuthorizedClient.class));
        request();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        contexts.clearContext();
    }

    @Test
    void keycloakIsNotAskedBeforeFiveMinutesHavePassed() throws Exception {
        clock.now = NOON.plus(Duration.ofMinutes(5)).minusMillis(1);
        request();

        verify(keycloak, never()).ask(any(), any());
    }

    @Test
    void aRoleTakenAwayInKeycloakIsGoneAfterTheRefresh() throws Exception {
        given(keycloak.ask(any(), any())).willReturn(new Refreshed(user("headteacher"), mock()));
        clock.now = NOON.plus(Duration.ofMinutes(5));
        request();

        assertThat(new SignedIn(contexts).roles()).containsExactly(RealmRole.HEADTEACHER);
        assertThat(savedRoles()).containsExactly(RealmRole.HEADTEACHER);
    }

    @Test
    void aSecondFactorShownInAnotherTabMeanwhileIsNotForgotten() throws Exception {
        given(keycloak.ask(any(), any())).willAnswer(_ -> {
            var shown = contexts.createEmptyContext();
            shown.setAuthentication(TestAuthentication.of(HELEN, "Helen Carter", Set.of("headteacher"), NOON));
            session.setAttribute("SPRING_SECURITY_CONTEXT", shown);
            return new Refreshed(user("headteacher"), mock());
        });
        clock.now = NOON.plus(Duration.ofMinutes(5));
        request();

        assertThat(new SignedIn(contexts).current().map(SignedInPerson::secondFactorAt))
                .contains(NOON);
    }

    @Test
    void whoseSessionAtKeycloakEndedIsSignedOut() throws Exception {
        given(keycloak.ask(any(), any())).willReturn(new Out("invalid_grant"));
        clock.now = NOON.plus(Duration.ofMinutes(5));
        request();

        assertThat(session.isInvalid()).isTrue();
        assertThat(new SignedIn(contexts).current()).isEmpty();
    }

    @Test
    void whileKeycloakDoesNotAnswerAPersonGoesOnWorkingAndIsAskedForAgainHalfAMinuteLater() throws Exception {
        given(keycloak.ask(any(), any())).willReturn(new NoAnswer("connection refused"));
        clock.now = NOON.plus(Duration.ofMinutes(5));
        request();
        request();

        assertThat(session.isInvalid()).isFalse();
        assertThat(new SignedIn(contexts).has(RealmRole.REVIEWER)).isTrue();
        verify(keycloak, times(1)).ask(any(), any());

        clock.now = clock.now.plus(Duration.ofSeconds(30));
        request();
        verify(keycloak, times(2)).ask(any(), any());
    }

    @Test
    void manyRequestsAtTheSameTimeAskKeycloakOnce() throws Exception {
        given(keycloak.ask(any(), any())).willReturn(new Refreshed(user("headteacher"), mock()));
        clock.now = NOON.plus(Duration.ofMinutes(5));
        var together = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                threads.submit(() -> {
                    signIn("headteacher", "reviewer");
                    together.await();
                    request();
                    return true;
                });
            }
            together.countDown();
        }

        verify(keycloak, times(1)).ask(any(), any());
    }

    @Test
    void thePagesOwnHeartbeatKeepsNothingAlive() throws Exception {
        clock.now = NOON.plus(Duration.ofMinutes(6));
        var heartbeat = new MockHttpServletRequest("POST", "/");
        heartbeat.setSession(session);
        heartbeat.setParameter("v-r", "heartbeat");
        filter.doFilter(heartbeat, new MockHttpServletResponse(), new MockFilterChain());

        verify(keycloak, never()).ask(any(), any());
    }

    private void request() throws Exception {
        var request = new MockHttpServletRequest("GET", "/");
        request.setSession(session);
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private void signIn(String... roles) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(TestAuthentication.of(HELEN, "Helen Carter", Set.of(roles)));
        contexts.setContext(context);
    }

    private Set<RealmRole> savedRoles() {
        return Optional.ofNullable((SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT"))
                .map(SecurityContext::getAuthentication)
                .map(Authentication::getPrincipal)
                .map(PartnershipUser.class::cast)
                .map(user -> user.person().roles())
                .orElse(Set.of());
    }

    private static PartnershipUser user(String... roles) {
        return TestAuthentication.user(HELEN, "Helen Carter", Set.of(roles));
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

    /** A clock that a test puts forward. */
    private static final class MovableClock extends Clock {

        private volatile Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
