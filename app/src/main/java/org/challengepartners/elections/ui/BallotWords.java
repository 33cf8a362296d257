package org.challengepartners.elections.ui;

import org.challengepartners.elections.CastBallotResult;
import org.challengepartners.elections.ElectionDetail;
import org.challengepartners.elections.ElectionState;
import org.challengepartners.membership.MemberSummary;

/** What is said where no ballot can be cast, or one was not taken. */
final class BallotWords {

    private BallotWords() {}

    /** Why the reader has no ballot to cast. */
    static String nothingToCast(ElectionDetail found) {
        if (found.state() != ElectionState.VOTING) {
            return "Voting has closed.";
        }
        return found.mine().isEmpty()
                ? "No member that you vote for is on the roll of this election. Ask the partnership office why."
                : "A ballot was cast for every member that you vote for. A ballot is final; nobody can see which one it is.";
    }

    /** Why a ballot of that member was not taken. */
    static String refused(CastBallotResult result, MemberSummary member) {
        return switch (result) {
            case CastBallotResult.Recorded _ -> throw new IllegalArgumentException("it was taken");
            case CastBallotResult.AlreadyUsed _ ->
                "A ballot was cast for %s before. It is final, and this one was not taken"
                        .formatted(member.legalName());
            case CastBallotResult.NotEntitled _ ->
                "You do not vote for %s in this election. If you should, ask the partnership office"
                        .formatted(member.legalName());
            case CastBallotResult.Closed _ ->
                "Voting has closed, so the ballot of %s was not taken".formatted(member.legalName());
            case CastBallotResult.NoKey _ ->
                "The platform cannot sign a receipt for this election now, so the ballot of %s was not taken. Tell the partnership office, and try again later"
                        .formatted(member.legalName());
            case CastBallotResult.WrongCommitment _ ->
                "Your browser has made a mistake in sealing the ballot. Nothing was taken; press again";
        };
    }
}
