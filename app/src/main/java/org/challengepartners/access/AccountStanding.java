package org.challengepartners.access;

import java.util.Optional;

/**
 * How it stands with a person's account.
 *
 * @param trouble why Keycloak has not done yet what it should; empty if it has
 */
public record AccountStanding(State state, Optional<String> trouble) {

    /** Whether she can sign in. */
    public enum State {
        /** Nobody has asked for an account. */
        NONE("No account"),
        /** It is wanted and not made yet. */
        WAITING("Account is being made"),
        /** She can sign in. */
        ACTIVE("Can sign in"),
        /** She cannot sign in any more. */
        DISABLED("Cannot sign in");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }
    }
}
