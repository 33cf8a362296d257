package org.challengepartners.access;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Asks Keycloak again who a signed-in person is and which roles she has now. */
@Component
class TokenRefresh {

    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak;
    private final JwtDecoderFactory<ClientRegistration> tokens;
    private final AccountUserService accounts;

    TokenRefresh(
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak,
            JwtDecoderFactory<ClientRegistration> tokens,
            AccountUserService accounts) {
        this.keycloak = keycloak;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    /** What became of asking; a person who is not refreshed is either out, or stays as she is until Keycloak answers. */
    Answer ask(OAuth2AuthorizedClient client, PartnershipUser user) {
        var refreshToken = client.getRefreshToken();
        if (refreshToken == null) {
            return new Answer.Out("there is no refresh token");
        }
        try {
            var response = keycloak.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                    client.getClientRegistration(), client.getAccessToken(), refreshToken));
            return new Answer.Refreshed(userIn(response, client, user), renewed(client, response));
        } catch (OAuth2AuthenticationException refused) {
            return new Answer.Out(refused.getError().getErrorCode());
        } catch (OAuth2AuthorizationException refused) {
            var code = refused.getError().getErrorCode();
            return code.equals(OAuth2ErrorCodes.INVALID_GRANT) ? new Answer.Out(code) : new Answer.NoAnswer(code);
        } catch (JwtException unverifiable) {
            return new Answer.NoAnswer("the ID token cannot be verified: " + unverifiable.getMessage());
        }
    }

    private PartnershipUser userIn(
            OAuth2AccessTokenResponse response, OAuth2AuthorizedClient client, PartnershipUser user) {
        var text = Optional.ofNullable(response.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN))
                .orElseThrow(() -> new JwtException("there is none"));
        var jwt = tokens.createDecoder(client.getClientRegistration()).decode(text.toString());
        var token = new OidcIdToken(jwt.getTokenValue(), jwt.getIssuedAt(), jwt.getExpiresAt(), jwt.getClaims());
        if (!Objects.equals(token.getSubject(), user.getName())) {
            throw new JwtException("it is somebody else's");
        }
        return accounts.userOf(token, user.person().secondFactorAt());
    }

    private static OAuth2AuthorizedClient renewed(OAuth2AuthorizedClient client, OAuth2AccessTokenResponse response) {
        return new OAuth2AuthorizedClient(
                client.getClientRegistration(),
                client.getPrincipalName(),
                response.getAccessToken(),
                response.getRefreshToken());
    }

    /** What Keycloak said. */
    sealed interface Answer {

        /** She is still the person, with the roles that she has now. */
        record Refreshed(PartnershipUser user, OAuth2AuthorizedClient client) implements Answer {}

        /** Her session at Keycloak has ended, or her account is not ours any more. */
        record Out(String why) implements Answer {}

        /** Keycloak cannot be reached or does not make sense now. */
        record NoAnswer(String why) implements Answer {}
    }
}
