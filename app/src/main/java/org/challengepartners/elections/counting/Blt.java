package org.challengepartners.elections.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An election as a BLT file, which most other programs that count STV read: so that anybody can recount with software of
 * somebody else's.
 *
 * @param title of the election
 * @param seats to be filled
 * @param names of the candidates, in the order of the paper
 * @param withdrawn numbers of those who withdrew
 * @param marked how many papers were marked in each way
 */
public record Blt(String title, int seats, List<String> names, TreeSet<Integer> withdrawn, Map<Paper, Integer> marked) {

    /**
     * Reads a file: numbers of candidates and seats, who withdrew (negative), then {@code count preference … 0} for each kind of
     * paper up to a line {@code 0}, then names and title, quoted or not. {@code -} is an empty place, {@code 2=5} a shared one.
     *
     * @throws IllegalArgumentException if it is no such file
     */
    public static Blt read(Stream<String> lines) {
        var left = lines.map(String::strip).filter(line -> !line.isEmpty()).iterator();
        var head = left.next().split("\\s+", -1);
        int candidates = Integer.parseInt(head[0]);
        var withdrawn = new TreeSet<Integer>();
        var marked = new LinkedHashMap<Paper, Integer>();
        for (var line = left.next(); !line.equals("0"); line = left.next()) {
            if (line.startsWith("-")) {
                Stream.of(line.split("\\s+")).forEach(number -> withdrawn.add(-Integer.parseInt(number)));
            } else {
                paper(line, marked);
            }
        }
        var names = new ArrayList<String>();
        left.forEachRemaining(name -> names.add(unquoted(name)));
        if (names.size() < candidates) {
            throw new IllegalArgumentException("Fewer names than candidates");
        }
        var title = names.size() > candidates ? names.get(candidates) : "";
        return new Blt(title, Integer.parseInt(head[1]), List.copyOf(names.subList(0, candidates)), withdrawn, marked);
    }

    private static void paper(String line, Map<Paper, Integer> marked) {
        int count = line.indexOf(' ');
        int end = line.lastIndexOf('0');
        if (count < 0 || end < count) {
            throw new IllegalArgumentException("Not a line of papers: " + line);
        }
        var places = Stream.of(line.substring(count, end).strip().split("\\s+"))
                .filter(place -> !place.isEmpty())
                .map(Blt::place)
                .toList();
        marked.merge(new Paper(places), Integer.valueOf(line.substring(0, count)), Math::addExact);
    }

    private static List<Integer> place(String text) {
        return text.equals("-")
                ? List.of()
                : Stream.of(text.split("=")).map(Integer::valueOf).toList();
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"").strip()
                : name;
    }

    /** The papers of a record, valid ones and others, for other programs. */
    public static Blt of(CountRecord counted, String title) {
        var order = counted.order();
        return new Blt(
                title,
                order.rules().seats(),
                order.candidates().stream().map(Candidate::name).toList(),
                new TreeSet<>(order.withdrawn()),
                counted.papers().marked());
    }

    /** The text of the file. */
    public String text() {
        var papers = marked.entrySet().stream()
                .map(kind -> (kind.getValue() + " " + places(kind.getKey()) + " 0").replace("  ", " "));
        var without = withdrawn.isEmpty()
                ? null
                : withdrawn.stream().map(number -> "-" + number).collect(Collectors.joining(" "));
        return Stream.of(
                        Stream.of(names.size() + " " + seats),
                        Stream.ofNullable(without),
                        papers,
                        Stream.of("0"),
                        Stream.concat(names.stream(), Stream.of(title))
                                .map(name -> "\"" + name.replace("\"", "\"\"") + "\""))
                .flatMap(part -> part)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String places(Paper paper) {
        return paper.places().isEmpty() ? "" : paper.toString();
    }
}
