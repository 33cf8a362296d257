package org.challengepartners.decisions.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.UUID;

/**
 * The signed word that a ballot was taken. If its commitment is missing from the published list, it is proof against us. It does
 * not say what was chosen, nor when.
 *
 * @param signature Ed25519, in Base64
 */
public record Receipt(UUID contest, Commitment commitment, String signature) {

    /**
     * Signs for a ballot that is in the urn.
     *
     * @param key Ed25519
     */
    public static Receipt sign(UUID contest, Commitment commitment, PrivateKey key) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(key);
            signing.update(signed(contest, commitment));
            return new Receipt(contest, commitment, Base64.getEncoder().encodeToString(signing.sign()));
        } catch (GeneralSecurityException noSuchKey) {
            throw new IllegalArgumentException("No key to sign receipts with", noSuchKey);
        }
    }

    /** Whether the holder of the key signed it. */
    public boolean isSignedBy(PublicKey key) {
        try {
            var verifying = Signature.getInstance("Ed25519");
            verifying.initVerify(key);
            verifying.update(signed(contest, commitment));
            return verifying.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    private static byte[] signed(UUID contest, Commitment commitment) {
        return "receipt-v1\n%s\n%s\n"
                .formatted(contest, commitment.hash().hex())
                .getBytes(StandardCharsets.UTF_8);
    }
}
