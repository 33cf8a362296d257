package org.challengepartners.membership;

/** What sort of legal person a member is; an academy inside a trust is none, and cannot be a member. */
public enum MemberKind {
    /** A maintained school's governing body, a corporation by the Education Act 2002, s 19. */
    GOVERNING_BODY("Governing body"),
    /** A company that runs one academy or several. */
    ACADEMY_TRUST("Academy trust"),
    /** Any other legal person that runs a school. */
    OTHER("Other legal person");

    private final String words;

    MemberKind(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
