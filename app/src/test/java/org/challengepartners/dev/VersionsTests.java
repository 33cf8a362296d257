package org.challengepartners.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.Version;
import java.lang.module.ModuleDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringBootVersion;

/** What the build resolves is what Spring Boot was released with, and nothing is older than what is known to be safe. */
class VersionsTests {

    @ParameterizedTest
    @CsvSource({
        "org.springframework/spring-core,                spring-framework.version",
        "io.micrometer/micrometer-core,                  micrometer.version",
        "tools.jackson.core/jackson-databind,            jackson-bom.version",
        "org.mockito/mockito-core,                       mockito.version",
        "org.springframework.security/spring-security-core, spring-security.version",
        "org.hibernate.orm/hibernate-core,               hibernate.version",
        "org.postgresql/postgresql,                      postgresql.version",
        "org.apache.tomcat.embed/tomcat-embed-core,      tomcat.version"
    })
    void aLibraryHasTheVersionThatSpringBootChose(String library, String property) {
        var chosen = System.getProperty("boot." + property);
        assertThat(chosen).as("passed by the build").isNotBlank();
        assertThat(System.getProperty("java.class.path"))
                .contains("/" + library.replace('.', '/') + "/" + chosen + "/");
    }

    @Test
    void nothingIsOlderThanWhatIsKnownToBeSafe() {
        assertThat(atLeast(SpringBootVersion.getVersion(), "4.1.2")).isTrue();
        assertThat(atLeast(Version.getFullVersion(), "25.2")).isTrue();
        assertThat(atLeast(System.getProperty("keycloak.version"), "26.7.3")).isTrue();
        assertThat(atLeast(System.getProperty("postgres.version"), "18.6")).isTrue();
    }

    private static boolean atLeast(String version, String floor) {
        return ModuleDescriptor.Version.parse(version).compareTo(ModuleDescriptor.Version.parse(floor)) >= 0;
    }
}
