package org.challengepartners.membership;

/** Something that a school of the partnership lacks now. */
public enum SchoolGap {
    /** No member of the company covers it. */
    NO_MEMBER("No member covers it"),
    /** It belongs to no hub. */
    NO_HUB("Belongs to no hub"),
    /** Nobody heads it. */
    NO_HEAD("No headteacher"),
    /** Its head has not signed this membership year's agreement. */
    NO_AGREEMENT("Agreement not signed");

    private final String words;

    SchoolGap(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
