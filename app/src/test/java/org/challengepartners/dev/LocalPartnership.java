package org.challengepartners.dev;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The whole house on one machine, for trying it and for developing: started by {@code ./mvnw}. */
public final class LocalPartnership {

    private final Ports ports = Ports.ofDevelopment();
    private final Path home = DevSettings.home();
    private final Running running = new Running().untilTheEnd();

    private LocalPartnership() {}

    /** Starts every service and the application, says where they are, and ends them all when this Java ends. */
    public static void main(String[] args) {
        try {
            new LocalPartnership().start();
        } catch (DevServiceException cannot) {
            Says.problem(String.valueOf(cannot.getMessage()));
            System.exit(1);
        } catch (CompletionException cannot) {
            Says.problem(String.valueOf(cannot.getCause()));
            System.exit(1);
        }
    }

    private void start() {
        var size = DevSettings.partnership();
        if (DevSettings.services() == DevSettings.Services.EXTERNAL) {
            startApplication(new Application(ports));
            return;
        }
        running.remember(OnlyOne.in(home)::close);
        var leftover = new LeftoverKeycloak(home);
        leftover.end();
        LeftoverPostgres.endIn(home.resolve("postgres"));
        if (DevSettings.fresh()) {
            startOver();
        }
        ports.requireFree();
        startMailbox();
        var signIn = startKeycloak(leftover);
        var postgres = startPostgres();
        var application = startApplication(new Application(ports).with(postgres));
        var demonstration = new Demonstration(application, postgres);
        demonstration.makeIfAbsent();
        size.ifPresent(demonstration::surround);
        signIn.join();
        Says.banner(ports);
    }

    private void startOver() {
        Says.step("Forgetting all data, as asked");
        Folders.delete(home.resolve("postgres"));
        Folders.delete(DevSettings.keycloakHome().resolve("data"));
    }

    private Postgres startPostgres() {
        var data = home.resolve("postgres");
        Says.step(Files.exists(data) ? "Starting PostgreSQL" : "Starting PostgreSQL for the first time");
        var postgres = DevSettings.services() == DevSettings.Services.CONTAINERS
                ? Postgres.startContainer()
                : Postgres.start(data, ports.postgres());
        running.remember(postgres::close);
        return postgres;
    }

    private CompletableFuture<Void> startKeycloak(LeftoverKeycloak pidFile) {
        var distribution = DevSettings.keycloakHome();
        Says.step(
                Files.exists(distribution.resolve("data"))
                        ? "Starting Keycloak"
                        : "Starting Keycloak for the first time, which takes about a minute");
        var keycloak = Keycloak.start(
                new KeycloakCommand(distribution, ports.keycloak(), null),
                home.resolve("keycloak.log"),
                pidFile::remember);
        running.remember(keycloak::close);
        return CompletableFuture.runAsync(() -> {
            keycloak.awaitReady();
            new RealmImport(keycloak.admin(), home).run(RealmFile.textFor(ports));
        });
    }

    private void startMailbox() {
        var mailbox = Mailbox.start(ports);
        running.remember(mailbox::close);
    }

    private Application startApplication(Application application) {
        Says.step("Starting the application");
        running.remember(application::close);
        return application.start();
    }
}
