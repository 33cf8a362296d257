package org.challengepartners.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OidcBackChannelLogoutHandler;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/** Keycloak tells this application that a session has ended there, and ours ends with it. */
@Configuration(proxyBeanMethods = false)
class BackChannel {

    /** Which of our sessions belongs to which of Keycloak's; one node knows its own. */
    @Bean
    OidcSessionRegistry keycloakSessions() {
        return new InMemoryOidcSessionRegistry();
    }

    /** Ends ours by a call to ourselves, which must carry the session's cookie under its real name. */
    @Bean
    OidcBackChannelLogoutHandler backChannelLogout(
            OidcSessionRegistry sessions, @Value("${server.servlet.session.cookie.name:JSESSIONID}") String cookie) {
        var handler = new OidcBackChannelLogoutHandler(sessions);
        handler.setSessionCookieName(cookie);
        return handler;
    }
}
