package org.challengepartners.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The house in containers is the house that the build tests: same versions, same files, same addresses. */
class DeploymentTests {

    private final Path root = DevSettings.projectRoot();
    private final Map<String, Map<String, Object>> services = services();

    @Test
    void containersHaveTheVersionsOfTheBuild() {
        assertThat(image("keycloak")).endsWith("/keycloak:" + System.getProperty("keycloak.version"));
        assertThat(image("postgres"))
                .isEqualTo("postgres:" + System.getProperty("postgres.version").replaceAll("\\..*", ""))
                .isEqualTo(PostgresContainerServer.IMAGE);
    }

    @Test
    void theImageOfTheApplicationHasTheJavaOfTheBuild() throws IOException {
        assertThat(Files.readAllLines(root.resolve("infra/app/Dockerfile")))
                .filteredOn(line -> line.startsWith("FROM "))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .startsWith("FROM eclipse-temurin:" + Runtime.version().feature() + "-jre"));
    }

    @Test
    void everyMountedFileIsThere() {
        assertThat(services.keySet())
                .containsExactlyInAnyOrder("postgres", "keycloak", "mailbox", "app", "first-office", "proxy")
                .flatExtracting(service -> list(service, "volumes"))
                .filteredOn(volume -> volume.startsWith("./"))
                .isNotEmpty()
                .allSatisfy(
                        volume -> assertThat(root.resolve(volume.split(":")[0])).exists());
    }

    @Test
    void theRolesAndTheRealmAreThoseOfDevelopment() {
        assertThat(list("postgres", "volumes"))
                .contains(
                        "./infra/postgres/roles.sql:/partnership/roles.sql:ro",
                        "./infra/postgres/database.sql:/partnership/database.sql:ro");
        assertThat(list("keycloak", "volumes"))
                .contains("./infra/keycloak/partnership-realm.json:/partnership/partnership-realm.json:ro");
    }

    @Test
    void peopleAreSentToTheAddressesThatTheRealmKnows() {
        var app = environment("app");
        assertThat(RealmFile.text())
                .contains("\"" + app.get("PARTNERSHIP_ACCESS_ADDRESS") + "/login/oauth2/code/keycloak\"");
        assertThat(app.get("PARTNERSHIP_ACCESS_ISSUER"))
                .isEqualTo(environment("keycloak").get("KC_HOSTNAME") + "/realms/" + RealmFile.REALM);
    }

    @Test
    void nothingIsOpenToOtherMachinesAndNoPasswordIsFixed() {
        assertThat(services.keySet())
                .flatExtracting(service -> list(service, "ports"))
                .isNotEmpty()
                .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
        assertThat(services.keySet())
                .flatExtracting(service -> environment(service).entrySet())
                .filteredOn(entry -> entry.getKey().endsWith("PASSWORD"))
                .hasSizeGreaterThan(5)
                .allSatisfy(entry -> assertThat(entry.getValue()).matches("\\$\\{\\w+_PASSWORD:-demonstration-only}"));
    }

    @Test
    void theWorkflowRunsTheReadmesTestCommand() throws IOException {
        assertThat(Files.readString(root.resolve(".github/workflows/verify.yml")))
                .contains("run: .ci/run");
        assertThat(Files.readString(root.resolve(".ci/run"))).contains("./mvnw -B verify");
        assertThat(Files.readString(root.resolve("README.md"))).contains("./mvnw verify");
    }

    private String image(String service) {
        return String.valueOf(service(service).get("image"));
    }

    @SuppressWarnings("unchecked") // what YAML holds is known when the test has read it
    private List<String> list(String service, String name) {
        return (List<String>) service(service).getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked") // as above
    private Map<String, String> environment(String service) {
        return (Map<String, String>) service(service).getOrDefault("environment", Map.of());
    }

    private Map<String, Object> service(String name) {
        return services.getOrDefault(name, Map.of());
    }

    @SuppressWarnings("unchecked") // as above
    private Map<String, Map<String, Object>> services() {
        try (var file = Files.newBufferedReader(root.resolve("docker-compose.yml"))) {
            Map<String, Object> compose = new Yaml().load(file);
            return (Map<String, Map<String, Object>>) compose.getOrDefault("services", Map.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
