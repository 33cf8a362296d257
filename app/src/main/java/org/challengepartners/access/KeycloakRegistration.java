package org.challengepartners.access;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** The partnership's realm as an OpenID provider, written out by hand: the application starts while Keycloak is down. */
@Configuration(proxyBeanMethods = false)
class KeycloakRegistration {

    /** The provider's name in addresses: {@code /oauth2/authorization/keycloak}. */
    static final String ID = "keycloak";

    private static final String PROTOCOL = "/protocol/openid-connect";

    @Bean
    ClientRegistrationRepository registrations(AccessSettings settings) {
        return new InMemoryClientRegistrationRepository(registration(settings));
    }

    private static ClientRegistration registration(AccessSettings settings) {
        var forPeople = settings.issuer() + PROTOCOL;
        var forUs = settings.internalIssuer() + PROTOCOL;
        return ClientRegistration.withRegistrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri(settings.address() + "/login/oauth2/code/" + ID)
                .scope("openid", "profile")
                .userNameAttributeName("sub")
                .issuerUri(settings.issuer())
                .authorizationUri(forPeople + "/auth")
                .tokenUri(forUs + "/token")
                .jwkSetUri(forUs + "/certs")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", forPeople + "/logout"))
                .build();
    }
}
