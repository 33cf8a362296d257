package org.challengepartners.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Brings the demonstration realm into a Keycloak that keeps its data: again only when the file or an address changed. */
final class RealmImport {

    private final KeycloakAdmin keycloak;
    private final Path imported;

    RealmImport(KeycloakAdmin keycloak, Path home) {
        this.keycloak = keycloak;
        this.imported = home.resolve("realm-imported.json");
    }

    void run(String realm) {
        try {
            if (!keycloak.hasRealm()
                    || !Files.exists(imported)
                    || !Files.readString(imported).equals(realm)) {
                Says.step("Bringing the demonstration accounts into Keycloak");
                keycloak.importRealm(realm);
                Files.writeString(imported, realm);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
