package org.challengepartners.reviews;

import org.jspecify.annotations.Nullable;

/**
 * What a school writes of itself under one heading.
 *
 * @param wording where the heading is not applicable, why
 * @param estimate a word of the framework's scale; null for none
 */
public record SelfText(String wording, @Nullable String estimate, boolean notApplicable) {

    /** Nothing yet. */
    public static final SelfText EMPTY = new SelfText("", null, false);

    /** The most characters of the wording. */
    public static final int LONGEST = 10_000;

    /** Whether the heading needs nothing more. */
    public boolean isComplete() {
        return !wording.isBlank();
    }
}
