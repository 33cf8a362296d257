package org.challengepartners;

import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The one deployable: a partnership's reviews, agendas and decisions, each school in a room of its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(
        systemName = "Partnership",
        sharedModules = {"tenancy", "access"})
public class PartnershipApplication {

    /** The operator's commands: each does its work and ends, beside a running application. */
    private static final List<String> COMMANDS = List.of("verify-trail");

    /**
     * Starts the application with the configuration of its environment, or, with the argument {@code verify-trail}, verifies
     * the audit trail and ends with exit code 0 (whole) or 1 (broken).
     */
    public static void main(String[] args) {
        var application = new SpringApplication(PartnershipApplication.class);
        if (List.of(args).stream().noneMatch(COMMANDS::contains)) {
            application.run(args);
            return;
        }
        application.setDefaultProperties(Map.of("server.port", "0", "db-scheduler.enabled", "false"));
        System.exit(SpringApplication.exit(application.run(args)));
    }
}
