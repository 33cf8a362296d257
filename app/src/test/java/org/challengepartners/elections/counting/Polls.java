package org.challengepartners.elections.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Elections for tests: small ones by hand, and generated ones of any size, each from its seed. */
final class Polls {

    static final Lot LOT = new Lot("5f2c9a1e77b04d3386cf0a9be1d4c7f2", "");

    private Polls() {}

    static CountOrder order(Method method, int seats, String... names) {
        return order(Rules.of(method, seats), List.of(names), List.of());
    }

    static CountOrder order(Rules rules, List<String> names, List<Integer> withdrawn) {
        var candidates = names.stream()
                .map(name -> new Candidate("id-" + name.replace(' ', '-'), name))
                .toList();
        return new CountOrder("contest-1", rules, candidates, new TreeSet<>(withdrawn), LOT);
    }

    /** Lines such as {@code 4x 3 5}: so many papers, with these places. */
    static Papers papers(CountOrder order, String... kinds) {
        var marked = new TreeMap<Paper, Integer>();
        for (var kind : kinds) {
            var parts = kind.split("x ", 2);
            marked.merge(Paper.parse(parts[1]), Integer.valueOf(parts[0]), Integer::sum);
        }
        return Papers.of(order, marked);
    }

    static CountOrder food() {
        return order(Method.SCOTTISH_STV, 3, "Orange", "Pear", "Chocolate", "Strawberry", "Hamburger");
    }

    static Papers foodPapers(CountOrder order) {
        return papers(order, "4x 1", "2x 2 1", "8x 3 4", "4x 3 5", "1x 4", "1x 5");
    }

    static List<String> votes(CountRecord counted, int stage) {
        var method = counted.order().rules().method();
        return counted.count().stages().get(stage - 1).rows().stream()
                .map(row -> method.votes(row.votes()))
                .toList();
    }

    /** An election with its papers, one by one. */
    record Generated(CountOrder order, List<Paper> papers) {

        CountRecord count() {
            return order.count(Papers.of(order, papers));
        }

        Generated with(Method method) {
            var rules = Rules.of(method, order.rules().seats());
            return new Generated(
                    new CountOrder(order.contest(), rules, order.candidates(), order.withdrawn(), order.lot()), papers);
        }

        Generated with(List<Paper> others) {
            return new Generated(order, others);
        }
    }

    /** One to eight candidates for one to five seats, up to 60 papers of few kinds, so that ties and quotas to the vote are common. */
    static Generated generated(long seed) {
        var chance = new Random(seed * 0x9E3779B97F4A7C15L);
        int candidates = 1 + chance.nextInt(8);
        int seats = 1 + chance.nextInt(5);
        var names = IntStream.rangeClosed(1, candidates).mapToObj(i -> "C" + i).toList();
        var withdrawn =
                candidates > 2 && chance.nextInt(8) == 0 ? List.of(1 + chance.nextInt(candidates)) : List.<Integer>of();
        var order = new CountOrder(
                "contest-" + seed,
                Rules.of(Method.SCOTTISH_STV, seats),
                names.stream().map(name -> new Candidate("id-" + name, name)).toList(),
                new TreeSet<>(withdrawn),
                LOT);
        var kinds = IntStream.rangeClosed(0, 1 + chance.nextInt(12))
                .mapToObj(kind -> paper(chance, candidates))
                .toList();
        var papers = new ArrayList<Paper>();
        int size = chance.nextInt(60);
        for (int i = 0; i < size; i++) {
            papers.add(chance.nextInt(4) == 0 ? paper(chance, candidates) : kinds.get(chance.nextInt(kinds.size())));
        }
        return new Generated(order, papers);
    }

    private static Paper paper(Random chance, int candidates) {
        var ranking = shuffled(chance, candidates);
        var places = new ArrayList<List<Integer>>();
        ranking.subList(0, chance.nextInt(candidates + 1)).forEach(candidate -> places.add(List.of(candidate)));
        if (chance.nextInt(20) == 0 && !places.isEmpty()) {
            spoil(chance, places, candidates);
        }
        return new Paper(places);
    }

    private static void spoil(Random chance, List<List<Integer>> places, int candidates) {
        int place = chance.nextInt(places.size());
        var instead = switch (chance.nextInt(4)) {
            case 0 -> List.<Integer>of();
            case 1 -> List.of(1, candidates);
            case 2 -> List.of(candidates + 1);
            default -> places.getFirst();
        };
        places.set(place, instead);
    }

    static List<Integer> shuffled(Random chance, int candidates) {
        var ranking =
                new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
        Collections.shuffle(ranking, chance);
        return ranking;
    }

    /** Many full or partial rankings, as a large electorate would make them. */
    static List<Paper> manyPapers(long seed, int papers, int candidates) {
        var chance = new Random(seed);
        var made = new ArrayList<Paper>();
        for (int i = 0; i < papers; i++) {
            var ranking = shuffled(chance, candidates);
            var favourite = Integer.valueOf(1 + (int) Math.abs(chance.nextGaussian() * candidates / 3) % candidates);
            ranking.removeIf(favourite::equals);
            ranking.addFirst(favourite);
            made.add(new Paper(ranking.subList(0, 1 + chance.nextInt(candidates)).stream()
                    .map(List::of)
                    .toList()));
        }
        return made;
    }
}
