package org.challengepartners.dev;

import java.nio.file.Path;

/**
 * The one Keycloak of this Java's tests, with its data in memory; started with the first test that needs it and ended
 * with this Java.
 */
public final class TestKeycloak {

    /** How many codes of a second factor before and after the one of now are taken, so that no test waits for another. */
    public static final int CODES_AROUND = 10;

    private static final Ports PORTS = Ports.anyFree();

    private TestKeycloak() {}

    /** Keycloak, with the demonstration realm for an application on {@link #ports}. */
    public static Keycloak get() {
        return Holder.KEYCLOAK;
    }

    /** The ports of the house whose redirect addresses the realm allows; nothing but Keycloak uses them by itself. */
    static Ports ports() {
        return PORTS;
    }

    private static Keycloak start() {
        var keycloak = Keycloak.start(
                new KeycloakCommand(DevSettings.keycloakHome(), PORTS.keycloak(), KeycloakCommand.IN_MEMORY),
                Path.of("target", "keycloak-" + PORTS.keycloak() + ".log"),
                _ -> {});
        new Running().untilTheEnd().remember(keycloak::close);
        keycloak.awaitReady();
        keycloak.admin()
                .importRealm(RealmFile.textFor(PORTS)
                        .replace("\"otpPolicyLookAheadWindow\": 1", "\"otpPolicyLookAheadWindow\": " + CODES_AROUND));
        return keycloak;
    }

    /** Starts Keycloak when it is first asked for. */
    private static final class Holder {
        private static final Keycloak KEYCLOAK = start();
    }
}
