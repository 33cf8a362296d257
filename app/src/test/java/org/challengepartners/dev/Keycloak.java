package org.challengepartners.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** A real Keycloak as a process of its own, from the distribution that the build unpacked. */
public final class Keycloak implements AutoCloseable {

    /** What a Keycloak in development mode ends with when it has rebuilt itself and wants to be started again. */
    private static final int REBUILT = 10;

    private final KeycloakCommand command;
    private final Path log;
    private final LongConsumer pids;
    private Process process;
    private volatile boolean closing;

    private Keycloak(KeycloakCommand command, Path log, LongConsumer pids) {
        this.pids = pids;
        this.command = command;
        this.log = log;
        this.process = launch(false);
    }

    /**
     * Begins to start one; it answers some seconds later.
     *
     * @param log where it writes what it does
     * @param pids told the number of each process, so that a later start can end it
     * @throws DevServiceException if its distribution is not there
     */
    static Keycloak start(KeycloakCommand command, Path log, LongConsumer pids) {
        if (!Files.exists(command.distribution().resolve("lib/quarkus-run.jar"))) {
            throw new DevServiceException("Keycloak is not unpacked in " + command.distribution()
                    + ": start this through ./mvnw, which fetches it.");
        }
        return new Keycloak(command, log, pids);
    }

    /** Where it answers. */
    public String address() {
        return "http://localhost:" + command.port();
    }

    /** The tokens' issuer: the address of the partnership's realm. */
    public String issuer() {
        return address() + "/realms/" + RealmFile.REALM;
    }

    /** Its administration, with rights over every realm. */
    public KeycloakAdmin admin() {
        return new KeycloakAdmin(address());
    }

    /**
     * Waits until it answers, starting it again after it has rebuilt itself.
     *
     * @throws DevServiceException if it ends instead
     */
    public void awaitReady() {
        try {
            while (!admin().answers()) {
                if (current().waitFor(200, TimeUnit.MILLISECONDS)) {
                    restartAfterRebuild();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DevServiceException("Interrupted while waiting for Keycloak.", interrupted);
        }
    }

    private synchronized Process current() {
        return process;
    }

    private synchronized void restartAfterRebuild() {
        if (process.exitValue() != REBUILT || closing) {
            throw new DevServiceException("Keycloak ended by itself; what it said last is in " + log);
        }
        process = launch(true);
    }

    private Process launch(boolean built) {
        var builder = new ProcessBuilder(command.line(built)).redirectErrorStream(true);
        builder.redirectOutput(built ? Redirect.appendTo(log.toFile()) : Redirect.to(log.toFile()));
        builder.environment().putAll(KeycloakAdmin.BOOTSTRAP);
        try {
            Files.createDirectories(log.getParent());
            var started = builder.start();
            pids.accept(started.pid());
            return started;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** Ends the process and returns when it is gone. */
    @Override
    public synchronized void close() {
        closing = true;
        Leftovers.end(process.toHandle());
    }
}
