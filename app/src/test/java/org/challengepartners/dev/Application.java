package org.challengepartners.dev;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.challengepartners.PartnershipApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application of one house: the same that is deployed, told where its services are. */
public final class Application implements AutoCloseable {

    private final Map<String, Object> settings = new LinkedHashMap<>();
    private volatile @Nullable ConfigurableApplicationContext context;

    /** An application on the given ports, which is not started yet. */
    Application(Ports ports) {
        settings.put("server.address", "localhost");
        settings.put("server.port", ports.application());
        settings.put("partnership.access.address", ports.applicationAddress());
        settings.put("partnership.access.issuer", ports.keycloakAddress() + "/realms/" + RealmFile.REALM);
        settings.put("partnership.accounts.second-factor", false); // of the demonstration realm alone
        settings.put("partnership.elections.signing-key", "demonstration-only");
        settings.put("spring.mail.host", "localhost");
        settings.put("spring.mail.port", ports.smtp());
        settings.put("spring.main.banner-mode", "off");
    }

    /** Lets it use this database. */
    Application with(Postgres postgres) {
        settings.put(
                "spring.datasource.url", postgres.jdbcUrl() + "?reWriteBatchedInserts=true&logServerErrorDetail=false");
        return this;
    }

    /** Changes one setting before the start. */
    Application with(String name, Object value) {
        settings.put(name, value);
        return this;
    }

    /** Starts it and returns when it answers. */
    Application start() {
        var application = new SpringApplication(PartnershipApplication.class);
        application.setRegisterShutdownHook(false);
        var arguments = new ArrayList<String>();
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        context = application.run(arguments.toArray(String[]::new));
        return this;
    }

    /** One of its parts, for a test that looks inside. */
    public <T> T part(Class<T> type) {
        var started = context;
        if (started == null) {
            throw new IllegalStateException("the application is not started");
        }
        return started.getBean(type);
    }

    /** Stops it, letting running requests end; one that is just starting ends with this Java. */
    @Override
    public void close() {
        var started = context;
        if (started != null) {
            started.close();
        }
    }
}
