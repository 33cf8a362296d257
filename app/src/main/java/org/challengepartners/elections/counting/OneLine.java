package org.challengepartners.elections.counting;

/** Texts that stand in a line of a count record, where a line break would make another line. */
final class OneLine {

    private OneLine() {}

    static void require(String what, String text) {
        if (text.isBlank() || !text.equals(text.strip()) || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The %s is not one line of text".formatted(what));
        }
    }

    static void requireWord(String what, String text) {
        require(what, text);
        if (text.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("The %s is not one word".formatted(what));
        }
    }
}
