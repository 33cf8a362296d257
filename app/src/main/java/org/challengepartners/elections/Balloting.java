package org.challengepartners.elections;

import java.util.HexFormat;
import java.util.Optional;
import org.challengepartners.decisions.proof.Commitment;
import org.challengepartners.decisions.proof.Hash;
import org.challengepartners.membership.MemberId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the secret ballots. It publishes no event, writes no line into the trail and sends no message: each would name the moment of
 * one vote.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Balloting {

    private static final int LONGEST_PAPER = 1_000;

    private final ElectionRows elections;
    private final Urn urn;
    private final SigningKey key;
    private final ElectionPermissions permissions;

    Balloting(ElectionRows elections, Urn urn, SigningKey key, ElectionPermissions permissions) {
        this.elections = elections;
        this.urn = urn;
        this.key = key;
        this.permissions = permissions;
    }

    /**
     * Puts the ballot of a member into the urn. It is final.
     *
     * @param member one that the signed-in person represents
     * @param ballot as her browser sealed it; a repeat of its command with the same commitment gets the same receipt
     * @return what became of it; {@code Closed} from the closing instant itself on, by the database's clock
     * @throws java.util.NoSuchElementException if none of the person's keys opens such an election with a voting, whether or not it
     *     exists
     */
    public CastBallotResult cast(ElectionId id, MemberId member, SealedBallot ballot) {
        var paper = elections.find(id).filter(_ -> permissions.mayRead()).orElseThrow();
        if (!key.signsFor(elections.hours(id).orElseThrow())) {
            return new CastBallotResult.NoKey();
        }
        var commitment = checked(id, ballot);
        if (commitment.isEmpty()) {
            return new CastBallotResult.WrongCommitment();
        }
        return switch (urn.cast(id, member, ballot.command(), commitment.get(), ballot.paper())) {
            case RECORDED ->
                new CastBallotResult.Recorded(new BallotReceipt(
                        key.receipt(id, commitment.get()), paper.title(), key.publicKey(), key.name()));
            case ALREADY_USED -> new CastBallotResult.AlreadyUsed();
            case NOT_ENTITLED -> new CastBallotResult.NotEntitled();
            case CLOSED -> new CastBallotResult.Closed();
        };
    }

    /** The commitment, if it is what the browser says it is, and the paper is one that can be kept. */
    private static Optional<Commitment> checked(ElectionId id, SealedBallot ballot) {
        try {
            var claimed = new Commitment(new Hash(ballot.commitment()));
            var random = HexFormat.of().parseHex(ballot.random());
            var text = ballot.paper().toString();
            return Optional.of(Commitment.to(id.value(), ballot.nonce(), text, random))
                    .filter(claimed::equals)
                    .filter(_ -> text.length() <= LONGEST_PAPER);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
