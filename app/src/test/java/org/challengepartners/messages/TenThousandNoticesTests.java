package org.challengepartners.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.messages.MessagesHouse.SetClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole roll of England's size in small: every notice arrives, and none twice, whichever of two nodes sends it. */
@IntegrationTest
@Tag("long")
class TenThousandNoticesTests {

    static final int ROLL = 10_000;

    @Autowired
    MessagesHouse messages;

    @Autowired
    Clock machine;

    @Test
    void tenThousandNoticesArriveOnceEachOverTwoNodes() throws Exception {
        TestHouse.firstOffice(Account.OFFICE.id());
        var people = Crowd.make(ROLL);
        messages.serve(new StatutoryNotice(
                "resolution 1 notice",
                new Topic("decisions", "Votes"),
                Subject.of("resolution 1", "the resolution"),
                Optional.empty(),
                Crowd.roll(people)));
        var clock = new SetClock(machine.instant().plus(Duration.ofMinutes(10)));

        try (var server = new ScriptedSmtp();
                var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < 2; node++) {
                nodes.submit(() -> {
                    var sending = messages.node(server.sender(), clock);
                    while (MessagesHouse.mails().getOrDefault("QUEUED", 0L) > 0) {
                        sending.run();
                    }
                });
            }
            nodes.shutdown();
            assertThat(nodes.awaitTermination(10, java.util.concurrent.TimeUnit.MINUTES))
                    .isTrue();

            var expected = IntStream.rangeClosed(1, ROLL)
                    .mapToObj("person-%d@partnership.example"::formatted)
                    .collect(Collectors.toSet());
            assertThat(server.taken()).hasSize(ROLL);
            assertThat(new HashSet<>(
                            server.taken().stream().map(ScriptedSmtp.Taken::to).toList()))
                    .isEqualTo(expected);
        }
        assertThat(messages.served("resolution 1 notice")).isEqualTo(new Served(ROLL, ROLL, 0));
    }
}
