package org.challengepartners.calendar;

/**
 * Why a file of term dates cannot be taken over.
 *
 * @param line of the file, from 1
 */
public record RowProblem(int line, String problem) {

    /** {@code Line 3: The last day is before the first day}. */
    public String words() {
        return "Line %d: %s".formatted(line, problem);
    }
}
