package org.challengepartners.dev;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The whole house for the browser tests, started once in this Java on ports of its own, beside whatever else runs. */
public final class JourneyHouse {

    private static final JourneyHouse HOUSE = new JourneyHouse();

    private final Ports ports = TestKeycloak.ports();
    private final Mailbox mailbox;
    private final Postgres postgres;
    private final Application application;

    private JourneyHouse() {
        var keycloak = CompletableFuture.supplyAsync(TestKeycloak::get);
        var running = new Running().untilTheEnd();
        mailbox = Mailbox.start(ports);
        running.remember(mailbox::close);
        postgres = Postgres.start(null, ports.postgres());
        application =
                new Application(ports).with(postgres).with("partnership.access.refresh-after", Duration.ofSeconds(1));
        running.remember(application::close);
        application.start();
        new Demonstration(application, postgres).makeIfAbsent();
        keycloak.join();
    }

    /** The house, started if it does not run yet. */
    public static JourneyHouse open() {
        return HOUSE;
    }

    /** Where people open the application. */
    public String address() {
        return ports.applicationAddress();
    }

    /** Where people sign in. */
    public Keycloak keycloak() {
        return TestKeycloak.get();
    }

    /** Every mail that the house has sent. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** Where the mails can be read in a browser. */
    public String mailboxAddress() {
        return "http://localhost:" + ports.mailbox();
    }

    /** The running application, for a test that looks inside. */
    public Application application() {
        return application;
    }

    /** Its database. */
    public Postgres postgres() {
        return postgres;
    }
}
