package org.challengepartners.agendas;

/** What the schools of a hub do together. */
public enum ActivityKind {
    MEETING("Meeting"),
    LEARNING_WALK("Learning walk"),
    JOINT_PRACTICE_DEVELOPMENT("Joint practice development"),
    TRAINING("Training"),
    CONFERENCE("Conference"),
    VISIT("Visit"),
    HUB_LED_REVIEW("Hub-led review");

    private final String words;

    ActivityKind(String words) {
        this.words = words;
    }

    /** As the agenda prints it. */
    public String words() {
        return words;
    }
}
