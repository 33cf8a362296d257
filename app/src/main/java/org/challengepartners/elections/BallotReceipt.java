package org.challengepartners.elections;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.challengepartners.decisions.proof.Receipt;

/**
 * The signed word that a ballot is in the urn, with what a voter needs to check it. It says neither what was chosen nor when.
 *
 * @param title of the election
 * @param publicKey with which the signature can be verified
 * @param keyName whose key that is
 */
public record BallotReceipt(Receipt receipt, String title, String publicKey, String keyName) {

    /** Sixteen letters by which the voter finds the ballot in the published list. */
    public String code() {
        return receipt.commitment().code();
    }

    /** The file that the voter keeps. */
    public byte[] json() {
        return CanonicalJson.write(Map.of(
                        "code",
                        code(),
                        "commitment",
                        receipt.commitment().hash().hex(),
                        "election",
                        receipt.contest().toString(),
                        "format",
                        "receipt-v1",
                        "keyName",
                        keyName,
                        "publicKey",
                        publicKey,
                        "signature",
                        receipt.signature(),
                        "title",
                        title))
                .getBytes(StandardCharsets.UTF_8);
    }
}
