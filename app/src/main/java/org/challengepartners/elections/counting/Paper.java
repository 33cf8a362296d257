package org.challengepartners.elections.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A paper as the voter marked it: who stands at the first place, at the second, and so on. A place may be empty, or shared by
 * two candidates; what counts of it is another question. Crosses all stand at the first place.
 *
 * @param places the numbers of candidates at each place, ascending; the last place is not empty
 */
public record Paper(List<List<Integer>> places) implements Comparable<Paper> {

    private static final String EMPTY_PLACE = "-";
    private static final String BLANK = "blank";

    /** Orders the numbers within each place and cuts empty places off the end. */
    public Paper {
        var ordered = new ArrayList<List<Integer>>();
        places.forEach(place -> ordered.add(place.stream().sorted().toList()));
        while (!ordered.isEmpty() && ordered.getLast().isEmpty()) {
            ordered.removeLast();
        }
        places = List.copyOf(ordered);
    }

    /** A paper that ranks these candidates, the first preference first. */
    public static Paper ranking(int... candidates) {
        return new Paper(IntStream.of(candidates).mapToObj(List::of).toList());
    }

    /** A paper with a cross for each of these candidates. */
    public static Paper crosses(int... candidates) {
        return candidates.length == 0
                ? new Paper(List.of())
                : new Paper(List.of(IntStream.of(candidates).boxed().toList()));
    }

    /**
     * Reads the canonical text of a paper.
     *
     * @throws IllegalArgumentException if it is no text of a paper
     */
    public static Paper parse(String text) {
        if (text.equals(BLANK)) {
            return new Paper(List.of());
        }
        var paper =
                new Paper(Arrays.stream(text.split(" ", -1)).map(Paper::place).toList());
        if (!paper.toString().equals(text)) {
            throw new IllegalArgumentException("Not the text of a paper: " + text);
        }
        return paper;
    }

    private static List<Integer> place(String text) {
        return text.equals(EMPTY_PLACE)
                ? List.of()
                : Arrays.stream(text.split("=", -1)).map(Integer::valueOf).toList();
    }

    /** The canonical text: places in order, {@code -} for an empty one, {@code 2=5} for a shared one: {@code 3 - 2=5}. */
    @Override
    public String toString() {
        return places.isEmpty()
                ? BLANK
                : places.stream()
                        .map(place -> place.isEmpty()
                                ? EMPTY_PLACE
                                : place.stream().map(String::valueOf).collect(Collectors.joining("=")))
                        .collect(Collectors.joining(" "));
    }

    /** By the numbers on the papers, place by place; a paper comes before those that go on where it ends. */
    @Override
    public int compareTo(Paper other) {
        for (int place = 0; place < Math.min(places.size(), other.places.size()); place++) {
            int order = compare(places.get(place), other.places.get(place));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(places.size(), other.places.size());
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
