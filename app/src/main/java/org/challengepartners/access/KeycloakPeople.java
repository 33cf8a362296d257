package org.challengepartners.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * The users of the partnership's realm, over Keycloak's administration interface: the few calls that this application needs.
 * Whatever goes wrong ends in a {@link org.springframework.web.client.RestClientException}; every call may be repeated.
 */
@Component
class KeycloakPeople {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

    private final AccountSettings settings;
    private final AccessSettings access;
    private final Clock clock;
    private final RestClient http;
    private volatile @Nullable Token token;

    private record Token(String value, Instant until) {}

    KeycloakPeople(AccountSettings settings, AccessSettings access, Clock clock) {
        this.settings = settings;
        this.access = access;
        this.clock = clock;
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    /**
     * Makes the account, or finds the one that was made at an earlier attempt: its user name is the person's own id, so that no
     * account of somebody else is ever taken for hers.
     *
     * @return its subject; empty if another account has that address
     */
    Optional<String> create(AccountRequest request) {
        var earlier = find(request.userName());
        if (earlier.isPresent()) {
            return earlier;
        }
        var user = Map.of(
                "username", request.userName(),
                "email", request.email(),
                "firstName", request.givenName(),
                "lastName", request.familyName(),
                "enabled", true,
                "emailVerified", false,
                "requiredActions", actions());
        try {
            call(HttpMethod.POST, "/users").body(user).retrieve().toBodilessEntity();
        } catch (HttpClientErrorException.Conflict taken) {
            return find(request.userName());
        }
        return find(request.userName());
    }

    private Optional<String> find(String userName) {
        return list("/users?exact=true&briefRepresentation=true&username=" + userName).stream()
                .map(user -> String.valueOf(user.get("id")))
                .findFirst();
    }

    private List<String> actions() {
        return settings.secondFactor() ? List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP") : List.of("UPDATE_PASSWORD");
    }

    /** Lets the account have these roles too; it is an account's keys, not its roles, that are taken away. */
    void giveRoles(String sub, Set<RealmRole> wanted) {
        var path = "/users/" + sub + "/role-mappings/realm";
        var missing = list(path + "/available").stream()
                .filter(role -> RealmRole.of(String.valueOf(role.get("name")))
                        .filter(wanted::contains)
                        .isPresent())
                .toList();
        if (!missing.isEmpty()) {
            call(HttpMethod.POST, path).body(missing).retrieve().toBodilessEntity();
        }
    }

    /** Lets Keycloak mail the person a link by which she proves her address and sets her password. */
    void mailPassword(String sub) {
        call(
                        HttpMethod.PUT,
                        "/users/%s/execute-actions-email?client_id=%s&lifespan=%d"
                                .formatted(
                                        sub,
                                        access.clientId(),
                                        settings.passwordWithin().toSeconds()))
                .body(actions())
                .retrieve()
                .toBodilessEntity();
    }

    /** Lets the account sign in, or keeps it out; an account that is not there any more is out already. */
    void enable(String sub, boolean enabled) {
        try {
            var user = Objects.requireNonNull(
                    call(HttpMethod.GET, "/users/" + sub).retrieve().body(OBJECT));
            user.put("enabled", enabled);
            call(HttpMethod.PUT, "/users/" + sub).body(user).retrieve().toBodilessEntity();
        } catch (HttpClientErrorException.NotFound gone) {
            if (enabled) {
                throw gone;
            }
        }
    }

    /** Ends all sessions of the account; Keycloak tells this application, and ours end with them. */
    void endSessions(String sub) {
        try {
            call(HttpMethod.POST, "/users/" + sub + "/logout").retrieve().toBodilessEntity();
        } catch (HttpClientErrorException.NotFound gone) {
            return;
        }
    }

    private List<Map<String, Object>> list(String path) {
        return Objects.requireNonNull(call(HttpMethod.GET, path).retrieve().body(LIST));
    }

    private RestClient.RequestBodySpec call(HttpMethod method, String path) {
        var address = URI.create(access.internalIssuer().replaceFirst("/realms/", "/admin/realms/") + path);
        return http.method(method)
                .uri(address)
                .headers(headers -> headers.setBearerAuth(bearer()))
                .contentType(MediaType.APPLICATION_JSON);
    }

    private String bearer() {
        var known = token;
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = freshToken();
            token = known;
        }
        return known.value();
    }

    private Token freshToken() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", settings.clientId());
        form.add("client_secret", settings.clientSecret());
        var answer = Objects.requireNonNull(http.post()
                .uri(access.internalIssuer() + "/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(OBJECT));
        var seconds = ((Number) answer.getOrDefault("expires_in", 60)).longValue();
        return new Token(
                String.valueOf(answer.get("access_token")), clock.instant().plusSeconds(seconds / 2));
    }
}
