package org.challengepartners.reviews;

/** What became of inviting somebody to a follow-up. */
public enum FollowUpResult {
    INVITED,
    NOT_NOW,
    NOT_THIS_DAY,
    NOT_OF_THE_TEAM
}
