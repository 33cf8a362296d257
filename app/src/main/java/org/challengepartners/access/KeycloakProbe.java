package org.challengepartners.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells the sign-in page whether sign-in works now; asks at most every two seconds and waits at most one. */
@Component
class KeycloakProbe {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final HttpRequest question;
    private final HttpClient http;
    private final Clock clock;
    private Instant askedAt = Instant.MIN;
    private boolean answered;

    KeycloakProbe(AccessSettings settings, Clock clock) {
        this.question = HttpRequest.newBuilder(
                        URI.create(settings.internalIssuer() + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        this.http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        this.clock = clock;
    }

    /** Whether the partnership's realm answered just now. */
    synchronized boolean answers() {
        var now = clock.instant();
        if (askedAt.plus(REMEMBERED).isBefore(now)) {
            answered = ask();
            askedAt = now;
        }
        return answered;
    }

    private boolean ask() {
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException noAnswer) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
