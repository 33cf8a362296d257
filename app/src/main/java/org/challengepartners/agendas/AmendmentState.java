package org.challengepartners.agendas;

/** What has become of an amendment. */
public enum AmendmentState {
    /** It waits for the lead's answer. */
    PROPOSED("Not answered yet"),
    /** It went into the agenda as it was proposed. */
    ACCEPTED("Accepted"),
    /** It went into the agenda in other words, which the answer explains. */
    MERGED("Merged"),
    /** It did not go in, for the reason given. */
    DECLINED("Declined"),
    /** Its school took it back before it was answered. */
    WITHDRAWN("Taken back");

    private final String words;

    AmendmentState(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
