package org.challengepartners.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The Keycloak of a start that was killed: it holds its port and answers in the new one's place until it is ended. */
final class LeftoverKeycloak {

    private final Path pidFile;

    LeftoverKeycloak(Path home) {
        this.pidFile = home.resolve("keycloak.pid");
    }

    /** Remembers the process that has just been started. */
    void remember(long pid) {
        try {
            Files.writeString(pidFile, Long.toString(pid));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Ends the remembered process if it still lives and is a Keycloak of this checkout. */
    void end() {
        try {
            if (Files.exists(pidFile)) {
                Leftovers.find(Files.readString(pidFile), KeycloakCommand.mark(DevSettings.keycloakHome()))
                        .ifPresent(Leftovers::end);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
