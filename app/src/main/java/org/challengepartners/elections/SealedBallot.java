package org.challengepartners.elections;

import java.util.UUID;
import org.challengepartners.elections.counting.Paper;
import org.challengepartners.tenancy.CommandId;

/**
 * What a voter's browser hands over. Nothing of it is kept but the paper and the commitment, apart from whose they are.
 *
 * @param command made when the form opened; a repeat with the same commitment gets the first answer
 * @param paper as it was marked
 * @param nonce a random id that went into the commitment
 * @param random 64 hexadecimal digits: 256 random bits that the browser made and forgets
 * @param commitment 64 hexadecimal digits
 */
public record SealedBallot(CommandId command, Paper paper, UUID nonce, String random, String commitment) {

    /** Says nothing of what is in it: it may stand in a log. */
    @Override
    public String toString() {
        return "a sealed ballot";
    }
}
