package org.challengepartners.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A wrong setting stops the start with one line that names it. */
class AccessSettingsTests {

    private static final String[] RIGHT = {
        "partnership.access.address=https://partnership.example",
        "partnership.access.issuer=https://login.partnership.example/realms/partnership",
        "partnership.access.internal-issuer=http://keycloak:8080/realms/partnership",
        "partnership.access.client-id=partnership-app",
        "partnership.access.client-secret=whispered"
    };

    @Test
    void rightSettingsStart() {
        with().run(context ->
                assertThat(context.getBean(AccessSettings.class).refreshAfter()).hasMinutes(5));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(textBlock = """
        address,        partnership.example,                'must be an http or https address without a slash at its end'
        address,        https://partnership.example/,       'must be an http or https address without a slash at its end'
        issuer,         ftp://login/realms/partnership,     'must be an http or https address without a slash at its end'
        internal-issuer,'https://login/realms/a b',         'must be an http or https address without a slash at its end'
        client-id,      '',                                 must not be empty
        refresh-after,  0s,                                 must be at least 1s
        refresh-after,  2h,                                 must be at most 15m
        refresh-after,  soon,                               'which is no Duration'
        """)
    void aWrongSettingIsNamedInOneLine(String setting, String value, String why) {
        with("partnership.access." + setting + "=" + value).run(context -> {
            assertThat(context).hasFailed();
            assertThat(lineFor(context.getStartupFailure()))
                    .startsWith("Wrong setting: partnership.access." + setting + " is \"")
                    .contains(why)
                    .doesNotContain("\n");
        });
    }

    @Test
    void theSecretIsNeverShown() {
        with("partnership.access.client-secret=   ")
                .run(context -> assertThat(lineFor(context.getStartupFailure()))
                        .contains("partnership.access.client-secret is \"…\", but must not be empty"));
    }

    private static String lineFor(@Nullable Throwable failure) {
        return Optional.ofNullable(failure)
                .map(new WrongSettingAnalyzer()::analyze)
                .map(FailureAnalysis::getDescription)
                .orElse("no failure, or one that is not explained");
    }

    private static ApplicationContextRunner with(String... changed) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Settings.class)
                .withPropertyValues(Stream.concat(Arrays.stream(RIGHT), Arrays.stream(changed))
                        .toArray(String[]::new));
    }

    @EnableConfigurationProperties(AccessSettings.class)
    static class Settings {}
}
