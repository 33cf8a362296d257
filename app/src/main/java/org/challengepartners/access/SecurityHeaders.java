package org.challengepartners.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers of every answer, whatever it is: page, error, redirect or push. */
final class SecurityHeaders {

    private SecurityHeaders() {}

    static void on(HeadersConfigurer<HttpSecurity> headers) {
        headers.httpStrictTransportSecurity(
                        hsts -> hsts.maxAgeInSeconds(63_072_000).includeSubDomains(true))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                .contentSecurityPolicy(content -> content.policyDirectives(ContentPolicy.PLAIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    /** Lets the browser forget what it kept of the pages; its cookies stay, for Keycloak's are among them. */
    static LogoutHandler onSigningOut() {
        return new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE));
    }
}
