package org.challengepartners.decisions;

/** How a member stands behind a proposal of another. */
public enum Support {
    /** It would like to see the members decide on it; this has no legal effect. */
    SUPPORTS("Supports it"),
    /** It requests that the company circulates it, in these words, as a written resolution: Companies Act 2006, s 292. */
    REQUESTS("Requests that it is circulated"),
    /** It does neither, or no more. */
    NONE("Does neither");

    private final String words;

    Support(String words) {
        this.words = words;
    }

    /** As a reader sees it. */
    public String words() {
        return words;
    }
}
