package org.challengepartners;

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

    /** Starts the application with the configuration of its environment. */
    public static void main(String[] args) {
        SpringApplication.run(PartnershipApplication.class, args);
    }
}
