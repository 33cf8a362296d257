package org.challengepartners.elections;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;
import org.challengepartners.decisions.proof.Commitment;
import org.challengepartners.decisions.proof.Receipt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The key with which receipts and published lists are signed: Ed25519. Without one in the settings nothing is signed: no voting opens, no
 * ballot is taken, and no result is published, for a receipt that nobody can verify later is none.
 */
@Component
class SigningKey {

    /** In the settings, in the place of both parts: the key of the demonstration, which everybody can make. */
    static final String DEMONSTRATION = "demonstration-only";

    private static final Logger LOG = LoggerFactory.getLogger(SigningKey.class);
    private static final String ALGORITHM = "Ed25519";
    private static final String NAME_OF_DEMONSTRATION =
            "The key of the demonstration, which everybody can make and which proves nothing";

    private final @Nullable KeyPair keys;
    private final String name;

    SigningKey(ElectionSettings settings) {
        boolean demonstration = settings.signingKey().equals(DEMONSTRATION);
        try {
            keys = demonstration ? ofDemonstration() : settings.signingKey().isBlank() ? null : read(settings);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(
                    "partnership.elections.signing-key and public-key must be an Ed25519 key pair in Base64 (PKCS #8 and X.509)",
                    unreadable);
        }
        name = demonstration ? NAME_OF_DEMONSTRATION : settings.keyName();
        if (keys == null) {
            LOG.warn(
                    "There is no key to sign receipts with, so no election can be opened: set partnership.elections.signing-key");
        }
    }

    /** The same at every start, so that receipts of the demonstration last. */
    private static KeyPair ofDemonstration() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new FromWords(DEMONSTRATION));
        return generator.generateKeyPair();
    }

    /** No randomness at all: the bytes of words' hash. */
    private static final class FromWords extends SecureRandom {

        private static final long serialVersionUID = 1;
        private final byte[] bytes;

        FromWords(String words) throws GeneralSecurityException {
            bytes = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void nextBytes(byte[] into) {
            for (int i = 0; i < into.length; i++) {
                into[i] = bytes[i % bytes.length];
            }
        }
    }

    /** Whether there is one at all. */
    boolean isThere() {
        return keys != null;
    }

    /** Whether it is the one that was published when that voting opened. */
    boolean signsFor(BallotHours hours) {
        return isThere() && hours.publicKey().equals(publicKey());
    }

    private KeyPair keys() {
        if (keys == null) {
            throw new IllegalStateException("there is no key to sign with");
        }
        return keys;
    }

    private static KeyPair read(ElectionSettings settings) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance(ALGORITHM);
        var pair = new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(decoded(settings.publicKey()))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(decoded(settings.signingKey()))));
        var probe = Receipt.sign(
                new UUID(0, 0),
                Commitment.to(new UUID(0, 0), new UUID(0, 0), "", new byte[Commitment.RANDOM_BYTES]),
                pair.getPrivate());
        if (!probe.isSignedBy(pair.getPublic())) {
            throw new IllegalArgumentException("The two keys are no pair");
        }
        return pair;
    }

    private static byte[] decoded(String key) {
        return Base64.getMimeDecoder().decode(key);
    }

    /** Whose key it is. */
    String name() {
        return name;
    }

    /** With which everybody can verify: X.509, in Base64. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(keys().getPublic().getEncoded());
    }

    /** Signs for a ballot that is in the urn. The same ballot gives the same bytes. */
    Receipt receipt(ElectionId election, Commitment commitment) {
        return Receipt.sign(election.value(), commitment, keys().getPrivate());
    }

    /** Signs these lines, in Base64. */
    String sign(String lines) {
        try {
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(keys().getPrivate());
            signing.update(lines.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signing.sign());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
