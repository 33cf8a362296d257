package org.challengepartners.elections;

/** What became of a ballot. */
public sealed interface CastBallotResult {

    /** It is in the urn. */
    record Recorded(BallotReceipt receipt) implements CastBallotResult {}

    /** A ballot was cast for the member before, by another press, tab or person. It cannot be changed. */
    record AlreadyUsed() implements CastBallotResult {}

    /** The member is not on the roll, or the signed-in person does not vote for it. */
    record NotEntitled() implements CastBallotResult {}

    /** The closing instant came first. */
    record Closed() implements CastBallotResult {}

    /** The application has not the key that was published when voting opened, so it could sign no receipt: nothing was taken. */
    record NoKey() implements CastBallotResult {}

    /** The commitment does not belong to what was sent: the browser has made a mistake, and nothing was taken. */
    record WrongCommitment() implements CastBallotResult {}
}
