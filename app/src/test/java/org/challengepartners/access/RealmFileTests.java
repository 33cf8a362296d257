package org.challengepartners.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.challengepartners.dev.DemonstrationCode;
import org.challengepartners.dev.RealmFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm file is as {@code docs} promise it, before any Keycloak has read it. */
class RealmFileTests {

    private final JsonNode realm = JsonMapper.builder().build().readTree(RealmFile.text());

    @Test
    void noClientTakesPasswordsOrTokensPastTheSignInPage() {
        assertThat(clients()).hasSizeGreaterThan(1).allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("serviceAccountsEnabled").asBoolean(true))
                    .isEqualTo(client.path("clientId").asString().equals("partnership-people"));
            assertThat(attribute(client, "oauth2.device.authorization.grant.enabled"))
                    .isEqualTo("false");
            assertThat(attribute(client, "oidc.ciba.grant.enabled")).isEqualTo("false");
            assertThat(attribute(client, "standard.token.exchange.enabled")).isEqualTo("false");
        });
        assertThat(clients())
                .extracting(client -> client.path("clientId").asString())
                .contains("admin-cli");
    }

    @Test
    void theApplicationsClientIsConfidentialWithPkceAndExactAddresses() {
        var client = client("partnership-app");

        assertThat(client.path("publicClient").asBoolean(true)).isFalse();
        assertThat(client.path("fullScopeAllowed").asBoolean(true)).isFalse();
        assertThat(client.path("webOrigins").isEmpty()).isTrue();
        assertThat(attribute(client, "pkce.code.challenge.method")).isEqualTo("S256");
        assertThat(texts(client.path("redirectUris")))
                .containsExactly("http://localhost:8080/login/oauth2/code/keycloak");
        assertThat(attribute(client, "post.logout.redirect.uris")).isEqualTo("http://localhost:8080/signed-out");
    }

    @Test
    void theClientThatMakesAccountsManagesUsersAndNothingElse() {
        var client = client("partnership-people");
        var account = realm.path("users").path(0);

        assertThat(client.path("standardFlowEnabled").asBoolean(true)).isFalse();
        assertThat(client.path("publicClient").asBoolean(true)).isFalse();
        assertThat(client.path("fullScopeAllowed").asBoolean(true)).isFalse();
        assertThat(account.path("serviceAccountClientId").asString()).isEqualTo("partnership-people");
        assertThat(account.path("realmRoles").isMissingNode()).isTrue();
        assertThat(texts(account.path("clientRoles").path("realm-management"))).containsExactly("manage-users");
    }

    @Test
    void noAddressHasAWildcardAndPlainHttpIsForThisMachineAlone() {
        assertThat(clients())
                .flatExtracting(client -> texts(client.path("redirectUris")))
                .allSatisfy(address -> {
                    assertThat(address).doesNotContain("*", "+");
                    var uri = URI.create(address);
                    assertThat(uri.getScheme().equals("https") || uri.getHost().equals("localhost"))
                            .isTrue();
                });
    }

    @Test
    void theFiveRolesAndNoOthersReachTheIdToken() {
        var names = List.of("headteacher", "reviewer", "hub-lead", "company-member", "office");

        assertThat(realm.path("roles").path("realm"))
                .extracting(role -> role.path("name").asString())
                .containsExactlyElementsOf(names);
        assertThat(texts(realm.path("scopeMappings").path(0).path("roles"))).containsExactlyElementsOf(names);
        var mapper = client("partnership-app").path("protocolMappers").path(0);
        assertThat(mapper.path("protocolMapper").asString()).isEqualTo("oidc-usermodel-realm-role-mapper");
        assertThat(mapper.path("config").path("claim.name").asString()).isEqualTo("realm_roles");
        assertThat(mapper.path("config").path("id.token.claim").asString()).isEqualTo("true");
    }

    @Test
    void aSecondFactorIsALevelOfItsOwnAndAskedEachTimeAnew() {
        assertThat(realm.path("attributes").path("acr.loa.map").asString()).isEqualTo("{\"pwd\":\"1\",\"mfa\":\"2\"}");
        assertThat(realm.path("browserFlow").asString()).isEqualTo("partnership browser");
        assertThat(level("level 1: password")).containsExactly("1", "36000");
        assertThat(level("level 2: second factor")).containsExactly("2", "0");
        assertThat(realm.path("otpPolicyCodeReusable").asBoolean(true)).isFalse();
    }

    @Test
    void theSecretOfTheDemonstrationIsNamedSoAndNobodyElses() {
        assertThat(DemonstrationCode.secret()).startsWith("DEMONSTRATIONONLY");
        assertThat(realm.path("users"))
                .filteredOn(user -> !user.path("username").asString().startsWith("service-account"))
                .hasSize(14)
                .allSatisfy(user -> assertThat(user.path("credentials"))
                        .filteredOn(
                                credential -> credential.path("type").asString().equals("otp"))
                        .singleElement()
                        .satisfies(otp -> {
                            assertThat(otp.path("userLabel").asString()).isEqualTo("For the demonstration only");
                            assertThat(otp.path("secretData").asString()).contains(DemonstrationCode.secret());
                        }));
    }

    private List<String> level(String name) {
        return StreamSupport.stream(realm.path("authenticatorConfig").spliterator(), false)
                .filter(level -> level.path("alias").asString().equals(name))
                .map(level -> level.path("config"))
                .flatMap(config -> Stream.of("loa-condition-level", "loa-max-age")
                        .map(key -> config.path(key).asString()))
                .toList();
    }

    private List<JsonNode> clients() {
        return StreamSupport.stream(realm.path("clients").spliterator(), false).toList();
    }

    private JsonNode client(String id) {
        return clients().stream()
                .filter(client -> client.path("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String attribute(JsonNode client, String name) {
        return client.path("attributes").path(name).asString();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
