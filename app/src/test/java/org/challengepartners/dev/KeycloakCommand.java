package org.challengepartners.dev;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command line of a Keycloak in development mode. It starts Java itself: the script of the distribution would stay
 * between, and killing that leaves the real one behind.
 *
 * @param database the address of its database; null for the files under {@code data} of the distribution
 */
record KeycloakCommand(
        Path distribution, int port, @Nullable String database) {

    /** A database in memory, for a Keycloak whose data goes away with it. */
    static final String IN_MEMORY = "jdbc:h2:mem:keycloak;DB_CLOSE_DELAY=-1;NON_KEYWORDS=VALUE";

    /** @param built whether the start before this one has just built the server for us */
    List<String> line(boolean built) {
        var line = new ArrayList<>(java());
        if (built) {
            line.add("-Dkc.config.built=true");
        }
        line.addAll(List.of("-cp", distribution.resolve("lib/quarkus-run.jar").toString()));
        line.addAll(List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start-dev"));
        line.addAll(List.of("--http-host=localhost", "--http-port=" + port));
        line.add("--spi-theme--folder--dir=" + DevSettings.projectRoot().resolve("infra/keycloak/themes"));
        if (database != null) {
            line.add("--db-url=" + database);
        }
        return line;
    }

    /** What the command line of such a process contains, and no other's. */
    static String mark(Path distribution) {
        return "-Dkc.home.dir=" + distribution;
    }

    private List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx320m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                mark(distribution),
                "-Djboss.server.config.dir=" + distribution.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    }
}
