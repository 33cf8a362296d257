package org.challengepartners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a benchmark measured, against the budgets of the house: printed as a table and added to {@code app/target/bench.csv}.
 * A budget missed is a verdict, not a failure: figures depend on the machine, so people read them. See docs/benchmarks.md.
 */
public final class BenchReport {

    private static final Path FILE = Path.of("target", "bench.csv");
    private static final String HEAD = "id,measured,unit,budget,verdict";

    /** One figure; a budget of not-a-number is a figure that explains others. */
    private record Figure(String id, double measured, String unit, double budget) {

        String verdict() {
            return Double.isNaN(budget) ? "" : measured <= budget ? "within" : "over";
        }

        String line() {
            return String.format(Locale.ROOT, "%s,%.3f,%s,%s,%s", id, measured, unit, budgetText(), verdict());
        }

        String budgetText() {
            return Double.isNaN(budget) ? "" : String.format(Locale.ROOT, "%s", budget);
        }
    }

    private final List<Figure> figures = new ArrayList<>();

    /** Whether {@code -Dbench=<id>,<id>} leaves this benchmark in; all run where it is not given. */
    public static boolean wanted(String id) {
        var only = System.getProperty("bench", "");
        return only.isBlank() || Set.of(only.split(",")).contains(id);
    }

    /** A figure that must not be more than its budget. */
    public void atMost(String id, double measured, String unit, double budget) {
        figures.add(new Figure(id, measured, unit, budget));
    }

    /** A figure without a budget, which explains another. */
    public void note(String id, double measured, String unit) {
        figures.add(new Figure(id, measured, unit, Double.NaN));
    }

    /** Prints the table and adds it to the file. */
    public void publish() {
        System.out.printf("%n%-42s %14s %-10s %10s  %s%n", "id", "measured", "unit", "budget", "verdict");
        figures.forEach(figure -> System.out.printf(
                Locale.ROOT,
                "%-42s %,14.3f %-10s %10s  %s%n",
                figure.id(),
                figure.measured(),
                figure.unit(),
                figure.budgetText(),
                figure.verdict()));
        var lines = new ArrayList<String>();
        if (!Files.exists(FILE)) {
            lines.add(HEAD);
        }
        figures.forEach(figure -> lines.add(figure.line()));
        try {
            Files.createDirectories(FILE.toAbsolutePath().getParent());
            Files.write(FILE, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }
}
