package org.challengepartners.elections;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With which key ballots are signed for. Where both parts are empty, no voting can be opened. The words {@code demonstration-only} in
 * the place of the private part stand for the key of the demonstration, which everybody can make.
 *
 * @param signingKey the private part: Ed25519, PKCS #8, in Base64
 * @param publicKey the public part: Ed25519, X.509, in Base64
 * @param keyName whose key it is, as receipts and records name it
 */
@ConfigurationProperties("partnership.elections")
record ElectionSettings(
        @DefaultValue("") String signingKey,
        @DefaultValue("") String publicKey,
        @DefaultValue("The partnership's key for receipts") String keyName) {

    /** Never shows the key. */
    @Override
    public String toString() {
        return "settings of elections, signed for by: " + keyName;
    }
}
