package org.challengepartners.messages;

/**
 * The thing that a notice is about, by which it can be muted, and the duty in it that the reader is asked for, by which
 * reminders end.
 *
 * @param thing its kind and id, as in events, for example {@code review 0198…}
 * @param words how a reader calls it, for example {@code the review of Manor School}
 * @param duty what is to be done about it, for example {@code answer of school 0198…}; empty if nothing is
 */
public record Subject(String thing, String words, String duty) {

    /**
     * A thing has a name and words.
     *
     * @throws IllegalArgumentException if either is blank
     */
    public Subject {
        if (thing.isBlank() || words.isBlank()) {
            throw new IllegalArgumentException("a subject has a name and words");
        }
    }

    /** A thing, about which nothing is to be done. */
    public static Subject of(String thing, String words) {
        return new Subject(thing, words, "");
    }

    /** The same thing, about which this is to be done. */
    public Subject duty(String what) {
        return new Subject(thing, words, what);
    }
}
