package org.challengepartners;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.challengepartners.decisions.VerifyRecord;
import org.challengepartners.elections.counting.VerifyCount;
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

    /** What anybody can do with a file on her own machine: needs neither database nor configuration. */
    private static final Map<String, Verifying> ON_FILES =
            Map.of("verify-record", VerifyRecord::main, "verify-count", VerifyCount::main);

    /** Reads a file and says whether it holds; ends with exit code 1 if it does not. */
    private interface Verifying {
        void verify(String... file) throws IOException;
    }

    /**
     * Starts the application with the configuration of its environment; or, with the argument {@code verify-trail}, verifies
     * the audit trail and ends with exit code 0 (whole) or 1 (broken); or, with {@code verify-record} or {@code verify-count} and
     * a file, verifies the record of a written resolution or of a count.
     *
     * @throws IOException if that file cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 2 && ON_FILES.containsKey(args[0])) {
            Objects.requireNonNull(ON_FILES.get(args[0])).verify(args[1]);
            return;
        }
        var application = new SpringApplication(PartnershipApplication.class);
        if (List.of(args).stream().noneMatch(COMMANDS::contains)) {
            application.run(args);
            return;
        }
        application.setDefaultProperties(Map.of("server.port", "0", "db-scheduler.enabled", "false"));
        System.exit(SpringApplication.exit(application.run(args)));
    }
}
