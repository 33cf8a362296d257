package org.challengepartners.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;

/** Where each part of the house answers on this machine. */
record Ports(int application, int keycloak, int postgres, int mailbox, int smtp) {

    /** The fixed ports of development, each of which a setting may move: {@code -Ddev.port.application=8280}. */
    static Ports ofDevelopment() {
        return new Ports(
                DevSettings.port("application", 8080),
                DevSettings.port("keycloak", 8180),
                DevSettings.port("postgres", 5433),
                DevSettings.port("mailbox", 8025),
                DevSettings.port("smtp", 1025));
    }

    /** Five ports that are free now, for a house of its own beside others. */
    static Ports anyFree() {
        return new Ports(free(), free(), free(), free(), free());
    }

    /** Where people open the application. */
    String applicationAddress() {
        return "http://localhost:" + application;
    }

    /** Where Keycloak answers. */
    String keycloakAddress() {
        return "http://localhost:" + keycloak;
    }

    /**
     * Makes sure that nothing else answers in our place.
     *
     * @throws DevServiceException naming the first port that is taken and the setting that moves it
     */
    void requireFree() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("application", application);
        all.put("keycloak", keycloak);
        all.put("postgres", postgres);
        all.put("mailbox", mailbox);
        all.put("smtp", smtp);
        all.forEach(Ports::requireFree);
    }

    private static void requireFree(String service, int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException taken) {
            throw new DevServiceException(
                    "Port " + port + " is taken by another program: end it, or choose another port"
                            + " with -Ddev.port." + service + "=…");
        }
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noPorts) {
            throw new UncheckedIOException(noPorts);
        }
    }
}
