package org.challengepartners.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.challengepartners.access.TokenRefresh.Answer.NoAnswer;
import org.challengepartners.access.TokenRefresh.Answer.Out;
import org.challengepartners.access.TokenRefresh.Answer.Refreshed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The roles of a session: how old they are, and what happens to the session when Keycloak is asked again. */
@Component
class SessionRoles {

    private static final Logger LOG = LoggerFactory.getLogger(SessionRoles.class);
    private static final String DUE = SessionRoles.class.getName() + ".DUE";
    private static final Duration RETRY = Duration.ofSeconds(30);

    private final AccessSettings settings;
    private final Clock clock;
    private final TokenRefresh keycloak;
    private final OAuth2AuthorizedClientRepository clients;
    private final SecurityContextHolderStrategy contexts;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SessionRoles(
            AccessSettings settings,
            Clock clock,
            TokenRefresh keycloak,
            OAuth2AuthorizedClientRepository clients,
            SecurityContextHolderStrategy contexts) {
        this.settings = settings;
        this.clock = clock;
        this.keycloak = keycloak;
        this.clients = clients;
        this.contexts = contexts;
    }

    /** Whether it is time to ask Keycloak again; the first time after a sign-in begins to count. */
    boolean areOld(HttpSession session) {
        if (session.getAttribute(DUE) instanceof Instant due) {
            return !clock.instant().isBefore(due);
        }
        session.setAttribute(DUE, clock.instant().plus(settings.refreshAfter()));
        return false;
    }

    /** Gives the session the roles of now, or ends it; while Keycloak does not answer, it stays as it is. */
    void refresh(HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        if (!(contexts.getContext().getAuthentication() instanceof OAuth2AuthenticationToken signedIn)
                || !(signedIn.getPrincipal() instanceof PartnershipUser user)) {
            return;
        }
        OAuth2AuthorizedClient client = clients.loadAuthorizedClient(KeycloakRegistration.ID, signedIn, request);
        switch (client == null ? new Out("the session has no tokens") : keycloak.ask(client, user)) {
            case Refreshed fresh -> keep(fresh, session, request, response);
            case Out out -> end(out, request, response);
            case NoAnswer silence -> {
                LOG.warn("Keycloak was not able to refresh a session and is asked again soon: {}", silence.why());
                session.setAttribute(DUE, clock.instant().plus(RETRY));
            }
        }
    }

    private void keep(Refreshed fresh, HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        var user = withLatestSecondFactor(fresh.user(), request);
        var authentication = new OAuth2AuthenticationToken(user, user.getAuthorities(), KeycloakRegistration.ID);
        var context = contexts.createEmptyContext();
        context.setAuthentication(authentication);
        contexts.setContext(context);
        sessions.saveContext(context, request, response);
        clients.saveAuthorizedClient(fresh.client(), authentication, request, response);
        session.setAttribute(DUE, clock.instant().plus(settings.refreshAfter()));
    }

    /** While Keycloak was asked, the person may have shown her second factor in another tab: that is not forgotten. */
    private PartnershipUser withLatestSecondFactor(PartnershipUser fresh, HttpServletRequest request) {
        var stored = sessions.loadDeferredContext(request).get().getAuthentication();
        var shown = stored != null && stored.getPrincipal() instanceof PartnershipUser now && now.equals(fresh)
                ? now.person().secondFactorAt()
                : null;
        return shown == null ? fresh : fresh.withSecondFactorAt(shown);
    }

    private void end(Out out, HttpServletRequest request, HttpServletResponse response) {
        LOG.info("A session ended at its refresh: {}", out.why());
        new SecurityContextLogoutHandler()
                .logout(request, response, contexts.getContext().getAuthentication());
    }
}
