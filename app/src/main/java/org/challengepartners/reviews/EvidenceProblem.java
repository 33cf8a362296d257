package org.challengepartners.reviews;

/** What keeps a record from being kept or shared. */
public enum EvidenceProblem {
    /** There is no note. */
    NO_NOTE("Enter what you saw or heard"),
    /** The note is too long. */
    NOTE_TOO_LONG("The note must be 4,000 characters or fewer"),
    /** The line of enquiry is too long. */
    LINE_TOO_LONG("The line of enquiry must be 300 characters or fewer"),
    /** The partner's role is too long. */
    PARTNER_TOO_LONG("The role must be 100 characters or fewer"),
    /** The framework has no such strand. */
    NO_SUCH_STRAND("Choose a strand of this review's framework"),
    /** Shared evidence is joint (reviews.md 1.1, M2). */
    NO_PARTNER("Enter the role of the colleague of the school who went along, before you share it");

    private final String words;

    EvidenceProblem(String words) {
        this.words = words;
    }

    /** What to do. */
    public String words() {
        return words;
    }
}
