package org.challengepartners.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Asks Keycloak for a second factor where the address says so, otherwise for an ordinary sign-in. No {@code max_age}: it would ask
 * the password too, and how old the answer may be is judged here.
 */
class SecondFactorRequests implements OAuth2AuthorizationRequestResolver {

    private static final String BEGINNING = "/oauth2/authorization";
    private static final String ASKED = "second-factor";

    /** Where a person is sent to show her second factor. */
    static final String ADDRESS = BEGINNING + "/" + KeycloakRegistration.ID + "?" + ASKED;

    private final OAuth2AuthorizationRequestResolver usual;

    SecondFactorRequests(ClientRegistrationRepository registrations) {
        this.usual = new DefaultOAuth2AuthorizationRequestResolver(registrations, BEGINNING);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return asked(usual.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return asked(usual.resolve(request, registration), request);
    }

    private static @Nullable OAuth2AuthorizationRequest asked(
            @Nullable OAuth2AuthorizationRequest ordinary, HttpServletRequest request) {
        return ordinary == null || request.getParameter(ASKED) == null
                ? ordinary
                : OAuth2AuthorizationRequest.from(ordinary)
                        .additionalParameters(parameters -> parameters.put("acr_values", SecondFactor.ACR))
                        .build();
    }
}
