package org.challengepartners.reviews;

/** What keeps an action from being kept, in words that say what to do. */
public enum ActionProblem {
    /** It says nothing. */
    NO_WORDING("Enter what your school does"),
    /** No action, and no reason. */
    NO_REASON("Enter why your school does nothing about it"),
    /** What is done, or why not, is too long. */
    WORDING_TOO_LONG("What your school does, or why not, must be 1,000 characters or fewer"),
    /** Who does it is too long. */
    WHO_TOO_LONG("Who does it must be 200 characters or fewer"),
    /** It is done, and nobody can see where. */
    NO_EVIDENCE("Enter where it can be seen that it is done"),
    /** The evidence is too long. */
    EVIDENCE_TOO_LONG("The evidence must be 4,000 characters or fewer");

    private final String words;

    ActionProblem(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
