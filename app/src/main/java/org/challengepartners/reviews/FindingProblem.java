package org.challengepartners.reviews;

/** What keeps a text from being a finding. */
public enum FindingProblem {
    /** Nothing is written. */
    NO_WORDING,
    /** More than {@link FindingText#LONGEST} characters are written. */
    TOO_LONG,
    /** The framework has no such strand. */
    NO_SUCH_STRAND,
    /** The framework's scale has no such word. */
    NO_SUCH_GRADE,
    /** The strand is not graded, but a grade is chosen. */
    STRAND_NOT_GRADED
}
