package org.challengepartners.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demonstration realm, {@code infra/keycloak/partnership-realm.json}, with the addresses of one house put in. */
public final class RealmFile {

    /** The name of the realm. */
    public static final String REALM = "partnership";

    private RealmFile() {}

    /** The file as it is committed: with the fixed ports of development. */
    public static String text() {
        try {
            return Files.readString(path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The realm for a house on the given ports; its redirect addresses are exact there too. */
    static String textFor(Ports ports) {
        return text().replace("http://localhost:8080", ports.applicationAddress())
                .replace("\"port\": \"1025\"", "\"port\": \"" + ports.smtp() + "\"");
    }

    private static Path path() {
        return DevSettings.projectRoot().resolve("infra/keycloak/partnership-realm.json");
    }
}
