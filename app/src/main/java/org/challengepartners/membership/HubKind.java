package org.challengepartners.membership;

/** How the schools of a hub belong together. */
public enum HubKind {
    /** Neighbours. */
    LOCAL("Local"),
    /** A common kind of school, far apart. */
    VIRTUAL("Virtual"),
    /** Where no hub is near. */
    REGIONAL_NETWORK("Regional network"),
    /** The schools of one trust. */
    TRUST("Trust");

    private final String words;

    HubKind(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
