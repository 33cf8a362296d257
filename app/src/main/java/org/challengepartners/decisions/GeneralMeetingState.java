package org.challengepartners.decisions;

/** How far a general meeting is. */
public enum GeneralMeetingState {
    /** Its notice was sent. */
    NOTICED("Called"),
    /** It sits. */
    OPEN("In progress"),
    /** It was put off. */
    ADJOURNED("Adjourned"),
    /** It is over. */
    CLOSED("Held");

    private final String words;

    GeneralMeetingState(String words) {
        this.words = words;
    }

    /** As a list says it. */
    public String words() {
        return words;
    }

    static GeneralMeetingState after(StepKind kind) {
        return switch (kind) {
            case OPENED -> OPEN;
            case ADJOURNED -> ADJOURNED;
            case CLOSED -> CLOSED;
            default -> throw new IllegalArgumentException(kind + " says nothing of the meeting");
        };
    }
}
