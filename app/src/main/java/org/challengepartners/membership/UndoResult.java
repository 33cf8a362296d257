package org.challengepartners.membership;

/** What became of the office's wish to take a change of number back. */
public sealed interface UndoResult {

    /** The school has its number of before, as if it had never changed. */
    record Undone(SchoolNumber now) implements UndoResult {}

    /** The number did not change, or somebody else has undone it. */
    record NothingToUndo() implements UndoResult {}

    /**
     * Something carries the new number already.
     *
     * @param by what, in words
     */
    record InUse(String by) implements UndoResult {}

    /** The reason is missing or longer than 500 characters; the message says what to do. */
    record Wrong(String message) implements UndoResult {}
}
