package org.challengepartners.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.challengepartners.PostgresConfiguration;
import org.challengepartners.dev.Http;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever is not signed in gets a few plain pages and nothing else, whatever address of the application she tries. */
class OpenPathsTests {

    private static final Set<String> OPEN =
            Set.of("/sign-in", "/signed-out", "/no-account", "/invitation/{link}", "/verifier");

    private static final List<String> ACTUATOR = List.of(
            "/actuator",
            "/actuator/health",
            "/actuator/health/liveness",
            "/actuator/health/readiness",
            "/actuator/info",
            "/actuator/env",
            "/actuator/heapdump",
            "/actuator/sbom",
            "/actuator/modulith",
            "/livez",
            "/readyz");

    private static final List<String> TRICKS = List.of(
            "/actuator/",
            "//actuator/health",
            "/actuator;a=b/health",
            "/sign-in/../reviews",
            "/sign-in/..;/reviews",
            "/%2e%2e/reviews",
            "/reviews/",
            "/error",
            "/vaadinServlet/",
            "/vaadinServlet/reviews",
            "/h2-console",
            "/v3/api-docs",
            "/logout/connect/back-channel/other");

    @Nested
    @SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = PostgresConfiguration.NO_JOBS)
    @Import(PostgresConfiguration.class)
    class AtTheRoot {

        @Autowired
        WebApplicationContext context;

        @LocalServerPort
        int port;

        @Test
        void everyMappingOfTheApplicationIsRefused() {
            assertThat(mappings(context)).isNotEmpty().allSatisfy(path -> assertRefused(port, "", path));
        }

        @Test
        void everyPathOfTheActuatorIsRefused() {
            assertThat(ACTUATOR).allSatisfy(path -> assertRefused(port, "", path));
        }

        @Test
        void spellingAnAddressDifferentlyOpensNothing() {
            assertThat(TRICKS).allSatisfy(path -> assertRefused(port, "", path));
        }

        @Test
        void otherMethodsOpenNothing() {
            assertThat(Stream.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "NONSENSE"))
                    .allSatisfy(method -> assertThat(Http.send(method, "http://localhost:" + port + "/reviews")
                                    .statusCode())
                            .isNotEqualTo(200));
        }
    }

    @Nested
    @SpringBootTest(
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = {PostgresConfiguration.NO_JOBS, "server.servlet.context-path=/partnership"})
    @Import(PostgresConfiguration.class)
    class UnderAContextPath {

        @Autowired
        WebApplicationContext context;

        @LocalServerPort
        int port;

        @Test
        void everyMappingOfTheApplicationIsRefused() {
            assertThat(mappings(context)).isNotEmpty().allSatisfy(path -> assertRefused(port, "/partnership", path));
        }

        @Test
        void everyPathOfTheActuatorIsRefused() {
            assertThat(ACTUATOR).allSatisfy(path -> assertRefused(port, "/partnership", path));
        }

        @Test
        void spellingAnAddressDifferentlyOpensNothing() {
            assertThat(TRICKS).allSatisfy(path -> assertRefused(port, "/partnership", path));
        }
    }

    private static Set<String> mappings(WebApplicationContext context) {
        var paths = new TreeSet<String>();
        context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods()
                        .keySet()
                        .forEach(info -> info.getPatternValues().forEach(paths::add)));
        routes(Objects.requireNonNull(context.getServletContext()))
                .forEach(route -> paths.add("/" + route.getTemplate()));
        paths.removeAll(OPEN);
        return paths;
    }

    private static List<RouteData> routes(ServletContext servlets) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets))
                .getRegisteredRoutes();
    }

    private static void assertRefused(int port, String contextPath, String path) {
        var answer = Http.get("http://localhost:" + port + contextPath + path.replaceAll("[{}:*?()\\[\\]^$]", "x"));
        var location = answer.headers().firstValue("Location").orElse("");
        assertThat(answer.statusCode() == 302 && location.endsWith("/sign-in") || answer.statusCode() >= 400)
                .as("%s answers %d %s", path, answer.statusCode(), location)
                .isTrue();
        assertThat(answer.body()).doesNotContain("\"UP\"", "\"DOWN\"", "_links");
    }
}
