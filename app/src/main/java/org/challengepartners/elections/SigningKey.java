package org.challengepartners.elections;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;
import org.challengepartners.decisions.proof.Commitment;
import org.challengepartners.decisions.proof.Receipt;
import org.springframework.stereotype.Component;

/** The key with which receipts and published lists are signed: Ed25519. Without one in the settings a key is made for a demonstration. */
@Component
class SigningKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String DEMONSTRATION = "A key of the demonstration, made when the service started";

    private final KeyPair keys;
    private final String name;

    SigningKey(ElectionSettings settings) {
        boolean demonstration = settings.signingKey().isBlank();
        try {
            keys = demonstration ? KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair() : read(settings);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(
                    "partnership.elections.signing-key and public-key must be an Ed25519 key pair in Base64 (PKCS #8 and X.509)",
                    unreadable);
        }
        name = demonstration ? DEMONSTRATION : settings.keyName();
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
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** Signs for a ballot that is in the urn. The same ballot gives the same bytes. */
    Receipt receipt(ElectionId election, Commitment commitment) {
        return Receipt.sign(election.value(), commitment, keys.getPrivate());
    }

    /** Signs these lines, in Base64. */
    String sign(String lines) {
        try {
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(keys.getPrivate());
            signing.update(lines.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signing.sign());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
