package org.challengepartners.dev;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL from Maven Central, started as a process of its own by this Java; needs no installation. */
final class EmbeddedPostgresServer implements PostgresServer {

    private final EmbeddedPostgres postgres;

    private EmbeddedPostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static EmbeddedPostgresServer start(@Nullable Path dataDirectory, int port) {
        var builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOverrideWorkingDirectory(
                        DevSettings.home().resolve("postgres-binaries").toFile())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("log_parameter_max_length", "0")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setOutputRedirector(Redirect.DISCARD);
        if (dataDirectory == null) {
            builder.setServerConfig(
                    "synchronous_commit", "off"); // what goes away with the server need not survive a crash
        } else {
            LeftoverPostgres.endIn(dataDirectory);
            builder.setDataDirectory(dataDirectory)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOutputRedirector(Redirect.appendTo(logBeside(dataDirectory)));
        }
        try {
            return new EmbeddedPostgresServer(builder.start());
        } catch (IOException | IllegalStateException notStarted) {
            throw new DevServiceException("PostgreSQL did not start: " + notStarted.getMessage(), notStarted);
        }
    }

    private static File logBeside(Path dataDirectory) {
        return dataDirectory
                .resolveSibling(dataDirectory.getFileName() + ".log")
                .toFile();
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
