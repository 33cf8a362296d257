package org.challengepartners.reviews;

/** What became of asking somebody to take a place on a team. */
public sealed interface InviteOutcome {

    /** She is asked. */
    record Asked(InvitationId invitation) implements InviteOutcome {}

    /** The review is forming no team now. */
    record NotNow(ReviewState now) implements InviteOutcome {}

    /**
     * She cannot have this place.
     *
     * @param because a sentence
     */
    record Unfit(String because) implements InviteOutcome {}
}
