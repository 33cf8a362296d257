package org.challengepartners.reviews;

import java.util.List;
import java.util.OptionalInt;

/**
 * The words of a grade or an estimate, the highest first. Words of different scales are never compared, averaged or converted: they
 * stand side by side.
 *
 * @param code names the scale; frameworks may share one
 */
public record Scale(String code, List<String> words) {

    /** The list is copied. */
    public Scale {
        words = List.copyOf(words);
    }

    /**
     * How many words higher the one is than the other: positive if it is higher.
     *
     * @return empty if the scales differ, or a word is none of the scale's
     */
    public OptionalInt higher(String word, Scale otherScale, String other) {
        int mine = words.indexOf(word);
        int theirs = otherScale.words.indexOf(other);
        return code.equals(otherScale.code) && mine >= 0 && theirs >= 0
                ? OptionalInt.of(theirs - mine)
                : OptionalInt.empty();
    }
}
