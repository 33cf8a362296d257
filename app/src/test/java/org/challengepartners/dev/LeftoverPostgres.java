package org.challengepartners.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The PostgreSQL of a start that was killed: it lives on, and would silently answer in the new one's place. */
final class LeftoverPostgres {

    private LeftoverPostgres() {}

    /** Ends the server that still runs on the data directory, if there is one, and waits until it is gone. */
    static void endIn(Path dataDirectory) {
        processOf(dataDirectory).ifPresent(Leftovers::end);
    }

    private static Optional<ProcessHandle> processOf(Path dataDirectory) {
        var pidFile = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst().flatMap(pid -> Leftovers.find(pid, dataDirectory.toString()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
