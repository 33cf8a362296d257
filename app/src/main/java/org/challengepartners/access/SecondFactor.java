package org.challengepartners.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/**
 * Whether the person of this session has just shown her second factor. Judged by what the ID token of her own sign-in says, of
 * its kind ({@code acr}) and of its time ({@code auth_time}): what a browser asks for or leaves out proves nothing.
 */
@Component
public class SecondFactor {

    /** What Keycloak calls a sign-in with a second factor; the realm maps it to its level 2. */
    static final String ACR = "mfa";

    /** How long it counts after it was shown, by the clock of the house. */
    static final Duration LASTS = Duration.ofMinutes(5);

    /** How far Keycloak's clock may be ahead of ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);

    private final SignedIn signedIn;
    private final Clock clock;

    SecondFactor(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Whether it was shown less than five minutes ago, in this session, by whoever is signed in in it. */
    public boolean isFresh() {
        var now = clock.instant();
        return signedIn.current()
                .flatMap(person -> Optional.ofNullable(person.secondFactorAt()))
                .filter(shown -> now.isBefore(shown.plus(LASTS)) && !shown.isAfter(now.plus(CLOCKS_DIFFER)))
                .isPresent();
    }

    /**
     * Refuses to go on without it, where only some calls of a method need it.
     *
     * @throws SecondFactorNeeded if it was not shown within five minutes
     */
    public void require() {
        if (!isFresh()) {
            throw new SecondFactorNeeded();
        }
    }

    /** When a second factor was shown for this ID token, or null if none was. */
    static @Nullable Instant shownIn(OidcIdToken token) {
        return ACR.equals(token.getAuthenticationContextClass()) ? token.getAuthenticatedAt() : null;
    }
}
