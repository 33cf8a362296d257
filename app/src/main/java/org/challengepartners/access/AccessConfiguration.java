package org.challengepartners.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Who may reach what: signed-in people the views of their roles, everybody a few plain pages, nobody anything else. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true, offset = AccessConfiguration.BEFORE_THE_TRANSACTION)
class AccessConfiguration {

    /** A call is refused before a transaction begins for it. */
    static final int BEFORE_THE_TRANSACTION = -1000;

    /** Whoever holds an invitation's link shows by it who she is; a forged form would need the link. */
    private static final String INVITATIONS = "/invitation/*";

    /** A calendar that asks has no session; the secret in the address says whose it is. */
    private static final String CALENDAR_FEEDS = "/feeds/*";

    /** Whoever has the published record of an election may check it; the page knows nothing by itself. */
    private static final String VERIFIER = "/verifier";

    /** The plain pages for people who are not signed in. */
    static final String[] OPEN_PAGES = {"/sign-in", "/signed-out", "/no-account", INVITATIONS, CALENDAR_FEEDS, VERIFIER
    };

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            AccessSettings settings,
            AccountUserService users,
            ClientRegistrationRepository registrations,
            SessionRoles roles,
            TypedAddress typedAddress) {
        http.setSharedObject(RequestCache.class, new CookieRequestCache());
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(OPEN_PAGES)
                .permitAll()
                .requestMatchers(SecondFactorPages.ASKED, SecondFactorPages.ANSWERED)
                .authenticated());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage("/sign-in", settings.address() + "/signed-out")
                        .addLogoutHandler(SecurityHeaders.onSigningOut())
                        .anyRequest(any -> any.access(typedAddress)));
        http.csrf(csrf -> csrf.ignoringRequestMatchers(INVITATIONS));
        http.oauth2Login(login -> login.failureHandler(new SignInFailed())
                .authorizationEndpoint(
                        endpoint -> endpoint.authorizationRequestResolver(new SecondFactorRequests(registrations)))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(users)));
        http.oidcLogout(logout -> logout.backChannel(Customizer.withDefaults()));
        http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId())
                .maximumSessions(5)
                .expiredUrl("/sign-in?ended"));
        http.exceptionHandling(refusals -> refusals.accessDeniedHandler(new NotFoundInsteadOfForbidden()));
        http.headers(SecurityHeaders::on);
        http.addFilterBefore(new TokenRefreshFilter(roles), AuthorizationFilter.class);
        return http.build();
    }

    /** Tokens belong to one session: the refresh token of another session of the same person is not ours. */
    @Bean
    OAuth2AuthorizedClientRepository tokens() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /** Tells Spring Security when a session ends, without which sessions would be counted for ever. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
