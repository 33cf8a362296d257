package org.challengepartners.decisions.ui;

import java.util.Optional;
import org.challengepartners.decisions.SayResult;

/** What a page says where something could not be said about a proposal. */
final class SayWords {

    private SayWords() {}

    /** Empty if it was said, or if fields say what is missing. */
    static Optional<String> problem(SayResult result) {
        return switch (result) {
            case SayResult.Said _, SayResult.Incomplete _ -> Optional.empty();
            case SayResult.Closed _ ->
                Optional.of("The proposal takes this no more. What you typed is kept here, so that you can copy it");
            case SayResult.NotItsRepresentative _ ->
                Optional.of("You do not vote for this member any more. If you should, ask the partnership office");
            case SayResult.OtherWords other ->
                Optional.of(
                        "The proposal has got new words, version %d, since you opened this page. Read them, and then send it again"
                                .formatted(other.version()));
            case SayResult.CommentsOpen open ->
                Optional.of("Members can comment until %s. You can say that the proposal is ready after that"
                        .formatted(open.until().words()));
            case SayResult.AmendmentsWait wait ->
                Optional.of(
                        wait.amendments() == 1
                                ? "Answer the amendment that waits before you say that the proposal is ready"
                                : "Answer the %d amendments that wait before you say that the proposal is ready"
                                        .formatted(wait.amendments()));
        };
    }
}
