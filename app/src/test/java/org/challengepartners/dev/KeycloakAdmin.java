package org.challengepartners.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The administration of a development Keycloak over its REST interface: what the office would do, done by a test. */
public final class KeycloakAdmin {

    /** What a new Keycloak makes at its first start: a person and a client that may administer it; development only. */
    static final Map<String, String> BOOTSTRAP = Map.of(
            "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD", "Partnership-demo-1",
            "KC_BOOTSTRAP_ADMIN_CLIENT_ID", "development",
            "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", "development-only");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String address;

    KeycloakAdmin(String address) {
        this.address = address;
    }

    /** Whether Keycloak answers at all. */
    boolean answers() throws InterruptedException {
        try {
            var request = request("/realms/master").GET().build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException broken) {
            return false;
        }
    }

    /** Makes the realm, in place of one of its name if there is one. */
    void importRealm(String realm) {
        if (send(authorised("/admin/realms/" + RealmFile.REALM).GET()).statusCode() == 200) {
            require(send(authorised("/admin/realms/" + RealmFile.REALM).DELETE()));
        }
        require(send(authorised("/admin/realms").POST(BodyPublishers.ofString(realm))));
    }

    /** Whether the partnership's realm is there. */
    boolean hasRealm() {
        return send(authorised("/admin/realms/" + RealmFile.REALM).GET()).statusCode() == 200;
    }

    /** Reads something of the partnership's realm, for example {@code /clients}. */
    public JsonNode read(String path) {
        return JSON.readTree(require(send(authorised(realm(path)).GET())).body());
    }

    /** Takes a realm role away from a person; she keeps her session. */
    public void takeRole(String userId, String role) {
        var roles = JSON.writeValueAsString(List.of(read("/roles/" + role)));
        require(send(authorised(realm("/users/" + userId + "/role-mappings/realm"))
                .method("DELETE", BodyPublishers.ofString(roles))));
    }

    /** Gives a realm role to a person. */
    public void giveRole(String userId, String role) {
        var roles = JSON.writeValueAsString(List.of(read("/roles/" + role)));
        require(send(
                authorised(realm("/users/" + userId + "/role-mappings/realm")).POST(BodyPublishers.ofString(roles))));
    }

    /** Makes an account at Keycloak that nobody bound to a person of the partnership. */
    public void createUser(String name, String password) {
        var user = Map.of(
                "username",
                name,
                "email",
                name + "@elsewhere.example",
                "emailVerified",
                true,
                "firstName",
                "A",
                "lastName",
                "Stranger",
                "enabled",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", password, "temporary", false)));
        require(send(authorised(realm("/users")).POST(BodyPublishers.ofString(JSON.writeValueAsString(user)))));
    }

    /** Ends every session of a person, as an administrator does. */
    public void signOut(String userId) {
        require(send(authorised(realm("/users/" + userId + "/logout")).POST(BodyPublishers.noBody())));
    }

    private static String realm(String path) {
        return "/admin/realms/" + RealmFile.REALM + path;
    }

    private HttpRequest.Builder authorised(String path) {
        var form = "grant_type=client_credentials&client_id=" + BOOTSTRAP.get("KC_BOOTSTRAP_ADMIN_CLIENT_ID")
                + "&client_secret=" + BOOTSTRAP.get("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET");
        var token = send(request("/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        var bearer = JSON.readTree(require(token).body()).path("access_token").asString();
        return request(path).header("Authorization", "Bearer " + bearer).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
    }

    private static HttpResponse<String> require(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new DevServiceException(
                    "Keycloak refused " + response.request().method() + " "
                            + response.request().uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DevServiceException("Interrupted while talking to Keycloak.", interrupted);
        }
    }
}
