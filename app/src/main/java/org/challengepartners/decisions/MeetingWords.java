package org.challengepartners.decisions;

import org.jspecify.annotations.Nullable;

/** What happened at a general meeting, as minutes say it. */
public final class MeetingWords {

    private MeetingWords() {}

    /** A line of the minutes, without its time. */
    public static String minute(GeneralMeetingStep step) {
        var of = step.resolution().map(number -> " on resolution " + number).orElse("");
        return switch (step.kind()) {
            case OPENED -> step.kind().words();
            case ARRIVED, LEFT ->
                step.member().isPresent()
                        ? "The representative of %s %s"
                                .formatted(step.note(), step.kind() == StepKind.ARRIVED ? "came" : "left")
                        : "%s, who holds a proxy, %s"
                                .formatted(step.note(), step.kind() == StepKind.ARRIVED ? "came" : "left");
            case HANDS ->
                "%s%s: %,d for, %,d against".formatted(step.kind().words(), of, step.inFavour(), step.against());
            case DEMANDED -> "%s%s, by %s".formatted(step.kind().words(), of, step.note());
            case POLL_OPENED -> step.kind().words() + of;
            case POLL_CLOSED ->
                "%s%s: %s for, %s against"
                        .formatted(
                                step.kind().words(), of, Counted.votes(step.inFavour()), Counted.votes(step.against()));
            case ADJOURNED ->
                "%s until %s: %s"
                        .formatted(
                                step.kind().words(),
                                step.until().map(at -> new Closing(at).words()).orElse(""),
                                step.note());
            case CLOSED -> step.kind().words();
        };
    }

    /** What a member voted, in a word. */
    static String choice(@Nullable Choice choice) {
        if (choice == null) {
            return "No vote";
        }
        return switch (choice) {
            case FOR -> "For";
            case AGAINST -> "Against";
            default -> "Abstained";
        };
    }
}
