package org.challengepartners.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a file of term dates: comma, semicolon or tab between the columns, which are found by their headings in any order.
 * Every line that cannot be read is told, none is left out in silence.
 */
final class TermFile {

    /** How a heading may be called, small and without marks. */
    private static final Map<Column, Set<String>> HEADINGS = Map.of(
            Column.COUNCIL, Set.of("council", "local authority", "authority", "la"),
            Column.NAME, Set.of("term", "name", "term name", "half term"),
            Column.FIRST_DAY, Set.of("first day", "start", "start date", "from", "starts", "opens"),
            Column.LAST_DAY, Set.of("last day", "end", "end date", "to", "ends", "closes"));

    private static final int LONGEST_TERM = 150;
    private static final int MOST_TERMS = 5_000;
    private static final String TOO_MANY = "The file has more than 5,000 terms";

    private enum Column {
        COUNCIL,
        NAME,
        FIRST_DAY,
        LAST_DAY
    }

    private final List<TermRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    private TermFile() {}

    /** What the file says, and what is wrong with it; the rows are to be used only if nothing is. */
    static ReadTerms read(String text) {
        var file = new TermFile();
        var lines = CsvLine.read(text);
        if (lines.isEmpty()) {
            return new ReadTerms(List.of(), List.of(new RowProblem(1, "The file is empty")));
        }
        if (lines.size() > MOST_TERMS) {
            return new ReadTerms(List.of(), List.of(new RowProblem(MOST_TERMS, TOO_MANY)));
        }
        var columns = file.columns(lines.getFirst());
        if (file.problems.isEmpty()) {
            lines.stream().skip(1).forEach(line -> file.read(line, columns));
            if (lines.size() == 1) {
                file.problems.add(new RowProblem(lines.getFirst().number(), "The file has headings and no terms"));
            }
        }
        file.problems.addAll(overlaps(file.rows));
        return new ReadTerms(List.copyOf(file.rows), List.copyOf(file.problems));
    }

    /** What is wrong with rows that came from somewhere else than a file that was just read. */
    static List<RowProblem> problems(List<TermRow> rows) {
        var problems = new ArrayList<RowProblem>();
        if (rows.isEmpty() || rows.size() > MOST_TERMS) {
            return List.of(new RowProblem(1, rows.isEmpty() ? "There are no terms" : TOO_MANY));
        }
        for (var row : rows) {
            period(row.firstDay(), row.lastDay()).ifPresent(wrong -> problems.add(new RowProblem(row.line(), wrong)));
            if (row.name().isBlank()
                    || row.name().length() > TermRow.LONGEST_NAME
                    || row.council().length() > TermRow.LONGEST_COUNCIL) {
                problems.add(new RowProblem(row.line(), "The name is missing or too long"));
            }
        }
        problems.addAll(overlaps(rows));
        return problems;
    }

    /** Terms of one council that share a day. */
    static List<RowProblem> overlaps(List<TermRow> rows) {
        var problems = new ArrayList<RowProblem>();
        for (int later = 1; later < rows.size(); later++) {
            var row = rows.get(later);
            rows.subList(0, later).stream()
                    .filter(row::overlaps)
                    .findFirst()
                    .ifPresent(other -> problems.add(new RowProblem(
                            row.line(),
                            "%s shares days with the term of line %d".formatted(row.name(), other.line()))));
        }
        return problems;
    }

    private Map<Column, Integer> columns(CsvLine head) {
        var found = new java.util.EnumMap<Column, Integer>(Column.class);
        for (int place = 0; place < head.cells().size(); place++) {
            var heading = head.cells()
                    .get(place)
                    .toLowerCase(Locale.UK)
                    .replaceAll("[^a-z]+", " ")
                    .strip();
            for (var column : Column.values()) {
                if (HEADINGS.getOrDefault(column, Set.of()).contains(heading)
                        && found.putIfAbsent(column, place) != null) {
                    problems.add(new RowProblem(head.number(), "Two columns have the heading “%s”".formatted(heading)));
                }
            }
        }
        missing(found, Column.NAME, "Term", head);
        missing(found, Column.FIRST_DAY, "First day", head);
        missing(found, Column.LAST_DAY, "Last day", head);
        return found;
    }

    private void missing(Map<Column, Integer> found, Column column, String heading, CsvLine head) {
        if (!found.containsKey(column)) {
            problems.add(new RowProblem(head.number(), "No column has the heading “%s”".formatted(heading)));
        }
    }

    private void read(CsvLine line, Map<Column, Integer> columns) {
        var wrong = new HashSet<String>();
        var name = cell(line, columns, Column.NAME);
        var council = cell(line, columns, Column.COUNCIL);
        var first = day(line, columns, Column.FIRST_DAY, "first day", wrong);
        var last = day(line, columns, Column.LAST_DAY, "last day", wrong);
        if (name.isEmpty()) {
            wrong.add("The term has no name");
        } else if (name.length() > TermRow.LONGEST_NAME) {
            wrong.add("The name of the term is longer than %d characters".formatted(TermRow.LONGEST_NAME));
        }
        if (council.length() > TermRow.LONGEST_COUNCIL) {
            wrong.add("The name of the council is longer than %d characters".formatted(TermRow.LONGEST_COUNCIL));
        }
        if (first.isPresent() && last.isPresent()) {
            period(first.get(), last.get()).ifPresent(wrong::add);
            if (wrong.isEmpty()) {
                rows.add(new TermRow(line.number(), council, name, first.get(), last.get()));
            }
        }
        wrong.stream().sorted().forEach(problem -> problems.add(new RowProblem(line.number(), problem)));
    }

    /** What is wrong with the days of a term. */
    static Optional<String> period(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Optional.of("The last day is before the first day");
        }
        return first.plusDays(LONGEST_TERM).isBefore(last)
                ? Optional.of("The term is longer than %d days".formatted(LONGEST_TERM))
                : Optional.empty();
    }

    private static String cell(CsvLine line, Map<Column, Integer> columns, Column column) {
        var place = columns.getOrDefault(column, Integer.MAX_VALUE);
        return place < line.cells().size() ? line.cells().get(place).strip() : "";
    }

    private static Optional<LocalDate> day(
            CsvLine line, Map<Column, Integer> columns, Column column, String what, Set<String> wrong) {
        var text = cell(line, columns, column);
        var day = TypedDay.read(text);
        if (day.isEmpty()) {
            wrong.add(
                    text.isEmpty()
                            ? "The %s is missing".formatted(what)
                            : "The %s “%s” is no date like 2/9/2026 or 2026-09-02".formatted(what, text));
        }
        return day;
    }
}
