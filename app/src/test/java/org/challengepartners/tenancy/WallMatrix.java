package org.challengepartners.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.challengepartners.tenancy.WallProbe.Verb;
import org.challengepartners.tenancy.WallProbe.Where;
import org.springframework.core.io.ClassPathResource;

/** What each hat may do with each table, as people wrote it down in {@code wall-matrix.csv}. The first line that fits decides. */
final class WallMatrix {

    private static final String EVERY = "*";

    /** One question to the wall. */
    record Cell(String table, String hat, String keyRole, Where where, Verb verb) {

        @Override
        public String toString() {
            return "%s as %s with key %s, %s row, %s"
                    .formatted(table, hat, keyRole, lower(where.name()), lower(verb.name()));
        }
    }

    /** One line of the file; a star stands for everything, several words for each of them. */
    record Line(
            String table, String hats, String keyRoles, String where, String verbs, boolean allowed, String source) {

        boolean fits(Cell cell) {
            return fits(table, cell.table())
                    && fits(hats, cell.hat())
                    && fits(keyRoles, cell.keyRole())
                    && fits(where, lower(cell.where().name()))
                    && fits(verbs, lower(cell.verb().name()));
        }

        private static boolean fits(String words, String word) {
            return words.equals(EVERY) || Arrays.asList(words.split(" ", -1)).contains(word);
        }
    }

    private final List<Line> lines;

    private WallMatrix(List<Line> lines) {
        this.lines = lines;
    }

    static WallMatrix read() {
        try {
            return new WallMatrix(new ClassPathResource("wall-matrix.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(WallMatrix::parse)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line parse(String source) {
        var parts = source.split(",", -1);
        if (parts.length != 6 || !Set.of("allowed", "refused").contains(parts[5].strip())) {
            throw new IllegalStateException("wall-matrix.csv has a line that is not"
                    + " table,hat,key_role,own_or_foreign,verb,(allowed|refused): " + source);
        }
        return new Line(
                parts[0].strip(),
                parts[1].strip(),
                parts[2].strip(),
                parts[3].strip(),
                parts[4].strip(),
                parts[5].strip().equals("allowed"),
                source);
    }

    boolean names(String table) {
        return lines.stream().anyMatch(line -> line.table().equals(table));
    }

    Optional<Line> deciding(Cell cell) {
        return lines.stream().filter(line -> line.fits(cell)).findFirst();
    }

    /** Where the wall does otherwise than people wrote down. */
    List<String> differences(Map<Cell, Boolean> answers) {
        return answers.entrySet().stream()
                .filter(answer -> deciding(answer.getKey())
                        .map(line -> line.allowed() != answer.getValue())
                        .orElse(true))
                .map(answer -> "%s: the wall %s it, and the matrix says otherwise"
                        .formatted(answer.getKey(), answer.getValue() ? "allows" : "refuses"))
                .toList();
    }

    /** Lines that decide nothing: their table is gone, or lines above them decide already. */
    List<String> idle(Set<Cell> cells) {
        var deciding = cells.stream().flatMap(cell -> deciding(cell).stream()).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !line.table().equals(EVERY) && !deciding.contains(line))
                .map(Line::source)
                .toList();
    }

    /** The lines that would allow what the wall allows now, for a person to read and to take over if she means it. */
    static String lines(String table, Map<Cell, Boolean> answers) {
        Map<String, Set<Verb>> allowed = new LinkedHashMap<>();
        answers.forEach((cell, isAllowed) -> {
            if (isAllowed) {
                allowed.computeIfAbsent(
                                "%s,%s,%s"
                                        .formatted(
                                                cell.hat(),
                                                cell.keyRole(),
                                                lower(cell.where().name())),
                                _ -> new TreeSet<>())
                        .add(cell.verb());
            }
        });
        var suggested = new ArrayList<String>();
        for (var hat : List.of("cp_member", "cp_office", "cp_job", "cp_app")) {
            suggested.addAll(linesOf(table, hat, allowed));
        }
        return suggested.isEmpty() ? table + ",*,*,*,*,refused" : String.join("\n", suggested);
    }

    private static List<String> linesOf(String table, String hat, Map<String, Set<Verb>> allowed) {
        var ofHat = new LinkedHashMap<String, Set<Verb>>();
        allowed.forEach((who, verbs) -> {
            if (who.startsWith(hat + ",")) {
                ofHat.put(who.substring(hat.length() + 1), verbs);
            }
        });
        if (ofHat.values().stream().distinct().count() == 1) {
            var where = ofHat.keySet().stream()
                    .map(who -> who.substring(who.indexOf(',') + 1))
                    .distinct()
                    .collect(Collectors.joining(" "));
            return List.of("%s,%s,*,%s,%s,allowed"
                    .formatted(
                            table,
                            hat,
                            where.contains(" ") ? EVERY : where,
                            words(ofHat.values().iterator().next())));
        }
        return ofHat.entrySet().stream()
                .map(entry -> "%s,%s,%s,%s,allowed".formatted(table, hat, entry.getKey(), words(entry.getValue())))
                .toList();
    }

    private static String words(Set<Verb> verbs) {
        return verbs.stream().map(verb -> lower(verb.name())).collect(Collectors.joining(" "));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
