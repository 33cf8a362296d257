package org.challengepartners.reviews;

/** Where a reviewer's place on a team stands, from the invitation on (reviews.md 4.1). */
public enum PlaceState {
    /** Asked by the office. */
    INVITED("Invited"),
    /** Has a conflict with the school; why is kept to herself. */
    CONFLICTED("Conflict of interest"),
    /** Does not come; or her own head does not release her. */
    DECLINED("Declined"),
    /** Did not answer in time. */
    LAPSED("No answer in time"),
    /** Comes, if her own head releases her. */
    ACCEPTED("Accepted, waits for her headteacher"),
    /** Comes. */
    CONFIRMED("Confirmed"),
    /** Came back on her word. */
    WITHDRAWN("Withdrawn"),
    /** Needed no more: the review is postponed or cancelled, or the host objected. */
    RELEASED("Released");

    private final String words;

    PlaceState(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** Whether she is asked, or comes. */
    public boolean isOpen() {
        return this == INVITED || this == ACCEPTED || this == CONFIRMED;
    }
}
