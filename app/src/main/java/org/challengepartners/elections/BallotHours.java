package org.challengepartners.elections;

import java.time.Instant;
import org.challengepartners.decisions.Closing;
import org.challengepartners.decisions.arithmetic.Secrecy;

/**
 * What was fixed when the voting of an election opened.
 *
 * @param onRoll how many members could vote
 * @param rollRoot the root of the tree over the roll
 * @param manifestHash the SHA-256 of the published manifest
 * @param publicKey with which receipts can be verified: Ed25519, X.509, in Base64
 * @param keyName whose key that is
 */
public record BallotHours(
        Instant opensAt,
        Closing closing,
        int onRoll,
        String rollRoot,
        String manifestHash,
        String publicKey,
        String keyName) {

    /** Whether a ballot is too late at that instant. */
    boolean closedAt(Instant now) {
        return !now.isBefore(closing.at());
    }

    /** Whether so few could vote that votes can be guessed. */
    public boolean tooFew() {
        return new Secrecy(onRoll).warns();
    }
}
