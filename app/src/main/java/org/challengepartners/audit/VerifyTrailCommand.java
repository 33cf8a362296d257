package org.challengepartners.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * The operator's command {@code verify-trail}: seals what waits, verifies every chain, names the first broken line of each
 * and ends with exit code 1 if there is one.
 */
@Component
class VerifyTrailCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyTrailCommand.class);

    private final ChainVerifier verifier;
    private int exitCode;

    VerifyTrailCommand(ChainVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.getNonOptionArgs().contains("verify-trail")) {
            return;
        }
        var broken = verifier.verify(_ -> {}).broken();
        broken.forEach(chain -> LOG.error("Broken: {}", chain));
        if (broken.isEmpty()) {
            LOG.info("Every chain of the trail is whole");
        }
        exitCode = broken.isEmpty() ? 0 : 1;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
