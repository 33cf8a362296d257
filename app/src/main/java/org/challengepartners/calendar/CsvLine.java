package org.challengepartners.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a table as text: cells between commas, semicolons or tabs, in double quotes where they hold such a mark or the
 * end of a line.
 *
 * @param number of the line in the file on which it begins, from 1
 */
record CsvLine(int number, List<String> cells) {

    private static final String MARKS = ",;\t";

    /** All lines that hold anything; the mark between the cells is the one that the first line uses most. */
    static List<CsvLine> read(String text) {
        var lines = new ArrayList<CsvLine>();
        new Reader(text, mark(text), lines).read();
        return lines;
    }

    private static char mark(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return (char) MARKS.chars()
                .reduce((one, other) -> count(first, other) > count(first, one) ? other : one)
                .orElseThrow();
    }

    private static long count(String line, int mark) {
        return line.chars().filter(character -> character == mark).count();
    }

    /** Goes through the text, character by character. */
    private static final class Reader {

        private final String text;
        private final char mark;
        private final List<CsvLine> lines;
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int number = 1;
        private int begins = 1;
        private boolean quoted;

        Reader(String text, char mark, List<CsvLine> lines) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
            this.mark = mark;
            this.lines = lines;
        }

        void read() {
            for (int at = 0; at < text.length(); at++) {
                char character = text.charAt(at);
                if (character == '"') {
                    at += quote(at);
                } else if (!quoted && character == mark) {
                    endCell();
                } else if (!quoted && character == '\n') {
                    endLine();
                } else {
                    cell.append(character);
                }
                number += character == '\n' ? 1 : 0;
                begins = cells.isEmpty() && cell.isEmpty() && !quoted ? number : begins;
            }
            endLine();
        }

        /** Two quotes inside a quoted cell are one; returns how many characters more than this one are read. */
        private int quote(int at) {
            if (quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                return 1;
            }
            quoted = !quoted;
            return 0;
        }

        private void endCell() {
            cells.add(cell.toString());
            cell.setLength(0);
        }

        private void endLine() {
            endCell();
            if (cells.stream().anyMatch(text -> !text.isBlank())) {
                lines.add(new CsvLine(begins, List.copyOf(cells)));
            }
            cells = new ArrayList<>();
        }
    }
}
