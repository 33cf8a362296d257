package org.challengepartners.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.challengepartners.IntegrationTest;
import org.challengepartners.decisions.Voters.Voter;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was acknowledged is there, whenever the application is killed, and nothing is there twice. */
@IntegrationTest
@Tag("long")
@SuppressWarnings("NullAway.Init")
class KilledWhileVotingTests {

    private static final int VOTES = 600;

    /** After so many new acknowledgements the application is killed; after the last of them it may go on to the end. */
    private static final List<Integer> KILLED_AFTER = List.of(90, 140, 1, 170);

    @Autowired
    DecisionsHouse house;

    @Test
    @DisplayName(
            "AT-06, AT-08: Of 600 votes, with the application killed four times, exactly the acknowledged ones are stored")
    void theAcknowledgedVotesAreTheStoredOnes() throws IOException, InterruptedException {
        house.people();
        var contest = house.openVote("Killed while voting");
        var orders = new LinkedHashMap<UUID, Voter>();
        Voters.make(contest, VOTES).forEach(voter -> orders.put(CommandId.next().value(), voter));
        var acknowledged = new HashSet<UUID>();

        for (int kill : KILLED_AFTER) {
            letItVote(contest, orders, acknowledged, acknowledged.size() + kill);
            assertThat(stored(contest)).containsAll(acknowledged); // no acknowledged vote is lost
        }
        letItVote(contest, orders, acknowledged, VOTES);

        assertThat(acknowledged).isEqualTo(orders.keySet());
        assertThat(stored(contest)).hasSize(VOTES).containsExactlyInAnyOrderElementsOf(acknowledged);
        DecisionsHouse.letItClose(contest);
        assertThat(house.seen(Account.MANOR_MEMBER, contest).outcome())
                .map(Outcome.class::cast)
                .map(Outcome::votesFor)
                .contains(VOTES);
    }

    /** Starts an application, sends it every vote that is not acknowledged yet, and kills it once there are so many. */
    private static void letItVote(ContestId contest, Map<UUID, Voter> orders, Set<UUID> acknowledged, int until)
            throws IOException, InterruptedException {
        var process = start();
        try (var answers = process.inputReader();
                var writer = process.outputWriter()) {
            await(answers);
            for (var order : orders.entrySet()) {
                if (!acknowledged.contains(order.getKey())) {
                    writer.write("%s %s %s %s%n"
                            .formatted(
                                    order.getValue().person(), order.getValue().member(), contest, order.getKey()));
                }
            }
            writer.flush();
            while (acknowledged.size() < until) {
                var line = answers.readLine();
                if (line == null) {
                    throw new IllegalStateException("the application ended by itself");
                }
                acknowledge(line, acknowledged);
            }
            process.toHandle().destroyForcibly(); // SIGKILL; the process itself would close what is still to be read
            process.waitFor();
            answers.lines().forEach(line -> acknowledge(line, acknowledged)); // what it had said before it died
        }
    }

    private static void acknowledge(String line, Set<UUID> acknowledged) {
        if (line.startsWith(CastingProcess.ACKNOWLEDGED)
                && line.length() == CastingProcess.ACKNOWLEDGED.length() + 36) {
            acknowledged.add(UUID.fromString(line.substring(CastingProcess.ACKNOWLEDGED.length())));
        }
    }

    private static void await(BufferedReader answers) throws IOException {
        var said = new ArrayList<String>();
        var line = answers.readLine();
        while (line != null && !line.equals(CastingProcess.READY)) {
            said.add(line);
            line = answers.readLine();
        }
        assertThat(line).as("the application starts; it said: %s", said).isNotNull();
    }

    private static Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CastingProcess.class.getName(),
                        "--spring.datasource.url=" + TestPostgres.get().jdbcUrl()
                                + "?reWriteBatchedInserts=true&logServerErrorDetail=false",
                        "--server.port=0",
                        "--spring.liquibase.enabled=false", // the tests' database is made already
                        "--db-scheduler.enabled=false",
                        "--spring.main.banner-mode=off")
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "killed-while-voting.log").toFile()))
                .start();
    }

    private static Set<UUID> stored(ContestId contest) {
        return Set.copyOf(JdbcClient.create(TestPostgres.get().superuser())
                .sql("select command from decisions.vote where contest_id = ?")
                .param(contest.value())
                .query(UUID.class)
                .list());
    }
}
