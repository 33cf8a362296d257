package org.challengepartners.decisions;

/** How many votes a member has, as the articles say. */
public enum Weight {
    /** Where the articles say nothing: Companies Act 2006, s 284. */
    MEMBER("One vote for each member"),
    /** A trust with several schools has several votes. */
    SCHOOL("One vote for each school that a member covers");

    private final String words;

    Weight(String words) {
        this.words = words;
    }

    /** As a form offers it. */
    public String words() {
        return words;
    }
}
