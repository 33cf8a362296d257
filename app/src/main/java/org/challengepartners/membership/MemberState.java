package org.challengepartners.membership;

/** How far a legal person is on its way into the company, or out of it. */
public enum MemberState {
    /** It has asked to become a member. */
    APPLIED("Applied"),
    /** The directors have approved it; it is no member before it is entered. */
    APPROVED("Approved"),
    /** It stands in the register: it is a member. */
    ENTERED("Member"),
    /** It was a member; its entry stays in the register for ten years. */
    CEASED("Ceased"),
    /** The directors have turned it down. */
    TURNED_DOWN("Turned down");

    private final String words;

    MemberState(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
