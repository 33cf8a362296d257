package org.challengepartners.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.challengepartners.PostgresConfiguration;
import org.challengepartners.dev.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The application while Keycloak is down: it starts, its own pages are there, and the sign-in page says so. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {PostgresConfiguration.NO_JOBS, "partnership.access.issuer=http://localhost:9/realms/partnership"})
@Import(PostgresConfiguration.class)
class WithoutKeycloakTests {

    @LocalServerPort
    int port;

    @Test
    void theSignInPageSaysThatSignInIsNotAvailable() {
        var answer = Http.get("http://localhost:" + port + "/sign-in");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Sign-in is not available at the moment")
                .doesNotContain("/oauth2/authorization/keycloak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in?failed", "/signed-out", "/no-account", "/styles.css"})
    void plainPagesNeedNoSession(String path) {
        var answer = Http.get("http://localhost:" + port + path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void everythingElseLeadsToTheSignInPageWithoutASession() {
        var answer = Http.get("http://localhost:" + port + "/reviews");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/sign-in"));
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }
}
