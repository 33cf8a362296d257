package org.challengepartners.decisions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.challengepartners.PartnershipApplication;
import org.challengepartners.SignIn;
import org.challengepartners.membership.MemberId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.springframework.boot.SpringApplication;

/**
 * A whole application in a process of its own, which can be killed: it votes as it is told on its standard input, a line for each
 * vote ("person member contest command"), and acknowledges a command on its standard output once the service has answered.
 */
final class CastingProcess {

    static final String READY = "READY";
    static final String ACKNOWLEDGED = "ACK ";

    private static final int THREADS = 8;

    private CastingProcess() {}

    public static void main(String... settings) throws IOException {
        var voting = new SpringApplication(PartnershipApplication.class)
                .run(settings)
                .getBean(Voting.class);
        say(READY);
        try (var threads = Executors.newFixedThreadPool(THREADS);
                var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> threads.execute(() -> cast(voting, line.split(" ", -1))));
        }
    }

    private static void cast(Voting voting, String[] order) {
        var result = SignIn.as(
                new PersonId(UUID.fromString(order[0])),
                SignIn.roles("company-member"),
                () -> voting.cast(
                        new CommandId(UUID.fromString(order[3])),
                        ContestId.parse(order[2]).orElseThrow(),
                        new MemberId(UUID.fromString(order[1])),
                        Choice.FOR));
        if (result instanceof CastResult.Counted) {
            say(ACKNOWLEDGED + order[3]);
        }
    }

    /** In one piece: a line that was read half is no acknowledgement. */
    private static synchronized void say(String line) {
        System.out.print(line + "\n");
        System.out.flush();
    }
}
