package org.challengepartners.agendas;

/** What an amendment does to an agenda. */
public enum AmendmentKind {
    /** Puts something on it. */
    ADD("Add"),
    /** Gives something other words. */
    CHANGE("Change"),
    /** Takes something off it. */
    REMOVE("Remove");

    private final String words;

    AmendmentKind(String words) {
        this.words = words;
    }

    /** As people choose it. */
    public String words() {
        return words;
    }
}
