package org.challengepartners.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.challengepartners.dev.Http;
import org.challengepartners.dev.JourneyHouse;
import org.challengepartners.dev.Keycloak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The realm as a running Keycloak has it, clients that Keycloak makes by itself included. */
class RunningRealmTests {

    private final JourneyHouse house = JourneyHouse.open();
    private final Keycloak keycloak = house.keycloak();

    @Test
    void noClientGivesTokensForAPassword() {
        assertThat(clients()).hasSizeGreaterThan(5).allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("serviceAccountsEnabled").asBoolean(true))
                    .isEqualTo(client.path("clientId").asString().equals("partnership-people"));
            assertThat(client.path("attributes")
                            .path("oauth2.device.authorization.grant.enabled")
                            .asString("false"))
                    .isEqualTo("false");
        });
        assertThat(clients()).allSatisfy(client -> {
            var answer = Http.post(
                    keycloak.issuer() + "/protocol/openid-connect/token",
                    "grant_type=password&username=office&password=Partnership-demo-1&client_secret=demonstration-only"
                            + "&client_id=" + client.path("clientId").asString());
            assertThat(answer.statusCode()).isBetween(400, 401);
            assertThat(answer.body()).doesNotContain("access_token");
        });
    }

    @Test
    void builtInClientsLeadBackToKeycloakItselfAlone() {
        assertThat(clients())
                .filteredOn(client -> !client.path("clientId").asString().equals("partnership-app"))
                .flatExtracting(client -> texts(client.path("redirectUris")))
                .allSatisfy(path -> assertThat(path).matches("/(realms|admin)/partnership/.*"));
    }

    @Test
    void theRealmIsAsItsFilePromises() {
        var realm = keycloak.admin().read("");

        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("verifyEmail").asBoolean()).isTrue();
        assertThat(realm.path("sslRequired").asString()).isEqualTo("external");
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isEqualTo(1800);
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isEqualTo(36000);
        assertThat(realm.path("passwordPolicy").asString()).contains("length(15)", "maxLength(128)", "notUsername");
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("permanentLockout").asBoolean(true)).isFalse();
        assertThat(realm.path("failureFactor").asInt()).isEqualTo(10);
        assertThat(realm.path("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.path("eventsExpiration").asInt()).isPositive();
        assertThat(realm.path("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(realm.path("otpPolicyCodeReusable").asBoolean(true)).isFalse();
        assertThat(realm.path("attributes").path("acr.loa.map").asString()).isEqualTo("{\"pwd\":\"1\",\"mfa\":\"2\"}");
        assertThat(realm.path("browserFlow").asString()).isEqualTo("partnership browser");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/login/oauth2/code/keycloak",
                "http://localhost:1/login/oauth2/code/keycloak",
                "%s.evil.example/login/oauth2/code/keycloak",
                "%s@evil.example/login/oauth2/code/keycloak",
                "%s/login/oauth2/code/keycloak/../../../../signed-out",
                "%s/login/oauth2/code/keycloak%%2f..%%2f..",
                "%s/login/oauth2/code/keycloak?next=https://evil.example",
                "%s/login/oauth2/code/keycloak#https://evil.example",
                "%s/login/oauth2/code/keycloak/",
                "%s/login/oauth2/code/keycloakx",
                "%s/login/oauth2/code/KEYCLOAK",
                "%s/",
                "javascript:alert(1)//%s/login/oauth2/code/keycloak",
                "//evil.example/login/oauth2/code/keycloak"
            })
    void keycloakSendsNobodyToAnotherAddress(String trick) {
        var answer = authorise(
                trick.contains("%s") ? trick.formatted(house.address()) : trick,
                "&code_challenge_method=S256" + "&code_challenge=7vL9EFFfMj4RqGd_fgvzIWFjQVo4FumSG9bM1STiMf8");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void aSignInWithoutProofKeyIsRefused() {
        var answer = authorise(house.address() + "/login/oauth2/code/keycloak", "");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location)
                        .startsWith(house.address() + "/login/oauth2/code/keycloak?")
                        .contains("error=invalid_request", "code_challenge_method"));
    }

    private HttpResponse<String> authorise(String redirect, String proofKey) {
        return Http.get(keycloak.issuer() + "/protocol/openid-connect/auth?response_type=code&client_id=partnership-app"
                + "&scope=openid&state=s&nonce=n&redirect_uri=" + URLEncoder.encode(redirect, StandardCharsets.UTF_8)
                + proofKey);
    }

    private List<JsonNode> clients() {
        return StreamSupport.stream(keycloak.admin().read("/clients").spliterator(), false)
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
