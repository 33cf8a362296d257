package org.challengepartners.shell;

import com.vaadin.flow.component.html.Span;

/** The state of a thing, as a word in a quiet tag. Colour supports the word and never replaces it. */
public class StatusTag extends Span {

    private StatusTag(String word, String kind) {
        super(word);
        addClassNames("status-tag", kind);
    }

    /** Something that waits for the reader. */
    public static StatusTag mine(String word) {
        return new StatusTag(word, "status-mine");
    }

    /** Something under way, or waiting for somebody else. */
    public static StatusTag neutral(String word) {
        return new StatusTag(word, "status-neutral");
    }

    /** Something that is over or fulfilled: plain text without a block of colour. */
    public static StatusTag done(String word) {
        return new StatusTag(word, "status-done");
    }

    /** Something that went wrong and must be put right; for errors only. */
    public static StatusTag problem(String word) {
        return new StatusTag(word, "status-problem");
    }
}
