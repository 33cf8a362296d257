package org.challengepartners.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's care: for other programs' ports, for what an earlier start left, and for stopping what it started. */
class DevServicesTests {

    @Test
    void aTakenPortIsNamedWithTheSettingThatMovesIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var free = Ports.anyFree();
            var ports =
                    new Ports(free.application(), other.getLocalPort(), free.postgres(), free.mailbox(), free.smtp());

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(DevServiceException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is taken")
                    .hasMessageContaining("-Ddev.port.keycloak=");
        }
    }

    @Test
    void aProcessThatIsNotOursIsNeverTakenForALeftover() {
        var me = Long.toString(ProcessHandle.current().pid());

        assertThat(Leftovers.find(me, "-Dkc.home.dir=/somewhere/else")).isEmpty();
        assertThat(Leftovers.find("not a number", "")).isEmpty();
    }

    @Test
    void oneCheckoutRunsOneHouse(@TempDir Path home) throws IOException {
        try (var first = OnlyOne.in(home)) {
            assertThat(first).isNotNull();
            assertThat(Files.exists(home.resolve("running.lock"))).isTrue();
        }
        OnlyOne.in(home).close();
    }

    @Test
    void whatWasStartedLastStopsFirstAndOneFailureHindersNobody() {
        var stopped = new ArrayList<String>();
        var running = new Running();
        running.remember(() -> stopped.add("postgres"));
        running.remember(() -> {
            throw new IllegalStateException("does not stop");
        });
        running.remember(() -> stopped.add("application"));
        running.stop();
        running.remember(() -> stopped.add("came too late"));

        assertThat(stopped).containsExactly("application", "postgres", "came too late");
    }

    @Test
    void theRealmOfAHouseOnOtherPortsHasItsAddressesExactly() {
        var ports = new Ports(8280, 8380, 5633, 8225, 1225);

        assertThat(RealmFile.textFor(ports))
                .contains("\"http://localhost:8280/login/oauth2/code/keycloak\"", "\"port\": \"1225\"")
                .doesNotContain("localhost:8080", "\"1025\"");
    }
}
