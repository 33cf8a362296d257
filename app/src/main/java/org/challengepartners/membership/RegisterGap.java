package org.challengepartners.membership;

/** Something that a member of the company lacks now. */
public enum RegisterGap {
    /** Nobody votes for it. */
    NO_REPRESENTATIVE("Nobody votes for it"),
    /** It covers no school. */
    NO_SCHOOL("Covers no school"),
    /** The register lacks its address. */
    NO_ADDRESS("Address missing"),
    /** Its subscription of this membership year is not paid. */
    SUBSCRIPTION_UNPAID("Subscription not paid");

    private final String words;

    RegisterGap(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
