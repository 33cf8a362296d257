package org.challengepartners.membership;

/** The class of membership, which the register names. */
public enum MemberClass {
    /** Takes part in everything. */
    FULL("Full Partner"),
    /** Takes part in the network. */
    NETWORK("Network Partner");

    private final String words;

    MemberClass(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
