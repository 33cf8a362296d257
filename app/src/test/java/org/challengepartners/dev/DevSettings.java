package org.challengepartners.dev;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.challengepartners.generated.Size;

/**
 * What the development services are told: by system properties ({@code -Ddev.port.application=8280}) or, where there is
 * none, by the environment ({@code DEV_PORT_APPLICATION=8280}).
 */
public final class DevSettings {

    private DevSettings() {}

    /** The folder of the whole project: the one with {@code mvnw}. */
    public static Path projectRoot() {
        return text("project.root").map(Path::of).orElseGet(DevSettings::rootAbove);
    }

    /** Where the services keep their programs and data: {@code .dev} of the project. */
    static Path home() {
        return text("dev.home").map(Path::of).orElseGet(() -> projectRoot().resolve(".dev"));
    }

    /** Where the services come from. */
    static Services services() {
        var name = text("dev.services").orElse("embedded");
        return switch (name) {
            case "embedded" -> Services.EMBEDDED;
            case "containers" -> Services.CONTAINERS;
            case "external" -> Services.EXTERNAL;
            default ->
                throw new DevServiceException(
                        "dev.services is \"" + name + "\"; it must be embedded, containers or external.");
        };
    }

    /** The port of a service, by the name of its setting after {@code dev.port.}. */
    static int port(String service, int usual) {
        var name = "dev.port." + service;
        var value = text(name);
        try {
            return value.map(Integer::parseInt).orElse(usual);
        } catch (NumberFormatException notANumber) {
            throw new DevServiceException(name + " is \"" + value.orElse("") + "\"; it must be a number.");
        }
    }

    /** Whether everything is to be forgotten first: {@code ./mvnw -Dfresh}. */
    static boolean fresh() {
        return text("dev.fresh").filter("true"::equals).isPresent();
    }

    /**
     * How many made-up schools stand beside the demonstration: {@code ./mvnw -Dpartnership=england}, {@code today}, or a number
     * of schools; none where it says nothing.
     */
    static Optional<Size> partnership() {
        var name = text("dev.partnership");
        try {
            return name.map(Size::named);
        } catch (NumberFormatException noSize) {
            throw new DevServiceException("partnership is \"" + name.orElse("")
                    + "\"; it must be today, england or a number of schools up to 24000.");
        }
    }

    /** The unpacked distribution of Keycloak. */
    static Path keycloakHome() {
        var version = text("keycloak.version")
                .orElseThrow(() -> new DevServiceException("keycloak.version is not set: start this through ./mvnw."));
        return home().resolve("keycloak-" + version);
    }

    /** The value of one setting, or nothing where it is absent or empty. */
    static Optional<String> text(String name) {
        var variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(name))
                .filter(value -> !value.isBlank())
                .or(() -> Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank()));
    }

    private static Path rootAbove() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            var parent = folder.getParent();
            if (parent == null) {
                throw new DevServiceException("Start this inside the project's folder, or set project.root to it.");
            }
            folder = parent;
        }
        return folder;
    }

    /** Where the development services come from; nothing chooses by itself. */
    enum Services {
        EMBEDDED,
        CONTAINERS,
        EXTERNAL
    }
}
