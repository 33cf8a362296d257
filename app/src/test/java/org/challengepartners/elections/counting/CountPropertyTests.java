package org.challengepartners.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every count, tried on thousands of generated elections; each failure names the seed of its election. */
class CountPropertyTests {

    private static final int ELECTIONS = 2_000;

    @ParameterizedTest
    @EnumSource
    void theOrderOfThePapersChangesNothing(Method method) {
        elections()
                .mapToObj(Polls::generated)
                .map(election -> election.with(method))
                .forEach(election -> {
                    var shuffled = new ArrayList<>(election.papers());
                    Collections.shuffle(shuffled, new Random(1));
                    assertThat(election.with(shuffled).count().text())
                            .isEqualTo(election.count().text());
                });
    }

    @ParameterizedTest
    @EnumSource
    void anotherOrderOfTheCandidatesElectsTheSamePeople(Method method) {
        elections().forEach(seed -> {
            var election = Polls.generated(seed).with(method);
            var order = Polls.shuffled(
                    new Random(seed), election.order().candidates().size());
            assertThat(elected(renumbered(election, order)))
                    .as("election %d", seed)
                    .isEqualTo(elected(election));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"SCOTTISH_STV", "MEEK_STV"})
    @DisplayName("AT-18: Votes, non-transferable papers and what cutting takes make up the valid papers at every stage")
    void nothingIsLostAtAnyStage(Method method) {
        elections().forEach(seed -> {
            var counted = Polls.generated(seed).with(method).count();
            for (var stage : counted.count().stages()) {
                long votes = stage.rows().stream().mapToLong(Stage.Row::votes).sum();
                assertThat(votes + stage.nonTransferable() + stage.lost())
                        .as("election %d, stage %d", seed, stage.number())
                        .isEqualTo(counted.papers().valid() * method.one());
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"SCOTTISH_STV", "MEEK_STV"})
    void everySeatIsFilledOrEverybodyElectedOnceAPaperIsValid(Method method) {
        elections().forEach(seed -> {
            var counted = Polls.generated(seed).with(method).count();
            int stand = counted.order().standing().size();
            int expected = counted.papers().valid() == 0
                    ? 0
                    : Math.min(counted.order().rules().seats(), stand);
            assertThat(counted.count().elected())
                    .as("election %d", seed)
                    .hasSize(expected)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    @DisplayName("AT-19: Nobody receives a vote after being elected")
    void nobodyReceivesAVoteAfterBeingElected() {
        elections().forEach(seed -> {
            var elected = new HashSet<Integer>();
            for (var stage : Polls.generated(seed).count().count().stages()) {
                assertThat(stage.rows())
                        .as("election %d, stage %d", seed, stage.number())
                        .noneMatch(row -> elected.contains(row.candidate()) && row.change() > 0);
                stage.rows().stream()
                        .filter(row -> row.state() == CandidateState.ELECTED)
                        .forEach(row -> elected.add(row.candidate()));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"SCOTTISH_STV", "MEEK_STV"})
    @DisplayName("Voters with k quotas who all put one set of candidates first win k seats, if the set is that large")
    void aSolidCoalitionWithSoManyQuotasWinsSoManySeats(Method method) {
        elections().forEach(seed -> {
            var chance = new Random(seed);
            int candidates = 3 + chance.nextInt(6);
            int seats = 1 + chance.nextInt(Math.min(5, candidates - 1));
            int quotas = 1 + chance.nextInt(seats);
            int papers = 40 + chance.nextInt(160);
            int quota = papers / (seats + 1) + 1;
            var set = new TreeSet<>(Polls.shuffled(chance, candidates).subList(0, 1 + chance.nextInt(candidates)));
            int solid = Math.min(papers, quotas * quota + 1); // one more than k quotas, for what cutting takes
            var made = new ArrayList<Paper>();
            IntStream.range(0, solid).forEach(i -> made.add(solidPaper(chance, candidates, set)));
            IntStream.range(solid, papers).forEach(i -> made.add(ranking(Polls.shuffled(chance, candidates))));
            var names =
                    IntStream.rangeClosed(1, candidates).mapToObj(i -> "C" + i).toArray(String[]::new);
            var order = Polls.order(method, seats, names);
            var won = order.count(Papers.of(order, made)).count().elected().stream()
                    .filter(set::contains)
                    .count();
            assertThat(won).as("election %d", seed).isGreaterThanOrEqualTo(Math.min((solid - 1) / quota, set.size()));
        });
    }

    @Test
    @DisplayName("Naming further candidates on a paper never costs those their seat whom it names before")
    void laterPreferencesDoNoHarm() {
        elections().forEach(seed -> {
            var election = Polls.generated(seed);
            if (election.papers().isEmpty()) {
                return;
            }
            var papers = new ArrayList<>(election.papers());
            var paper = papers.removeLast();
            int kept = paper.places().size() / 2;
            papers.add(new Paper(paper.places().subList(0, kept)));
            var before = named(paper.places().subList(0, kept));
            var shorter = election.with(papers).count();
            var longer = election.count();
            if (shorter.papers().valid() == longer.papers().valid()) {
                assertThat(among(before, longer)).as("election %d", seed).isEqualTo(among(before, shorter));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void equalPapersCountTheSameTogetherAndOneByOne(Method method) {
        elections()
                .mapToObj(Polls::generated)
                .map(election -> election.with(method))
                .forEach(election -> {
                    var counted = election.count();
                    var together = Papers.of(election.order(), counted.papers().marked());
                    assertThat(election.order().count(together).text()).isEqualTo(counted.text());
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVAL", "FIRST_PAST_THE_POST"})
    void makingEveryPaperTwiceElectsTheSamePeople(Method method) {
        elections()
                .mapToObj(Polls::generated)
                .map(election -> election.with(method))
                .forEach(election -> {
                    var twice = new ArrayList<>(election.papers());
                    twice.addAll(election.papers());
                    assertThat(elected(election.with(twice))).isEqualTo(elected(election));
                });
    }

    @Test
    void whoHasAQuotaOfFirstPreferencesIsElectedAtTheFirstStage() {
        elections().mapToObj(Polls::generated).map(Polls.Generated::count).forEach(counted -> {
            var first = counted.count().stages().getFirst();
            if (counted.papers().valid() > 0) {
                assertThat(first.rows())
                        .allMatch(row -> row.votes() < first.quota() || row.state() == CandidateState.ELECTED);
            }
        });
    }

    private static LongStream elections() {
        return LongStream.range(0, ELECTIONS);
    }

    private static Set<String> elected(Polls.Generated election) {
        var ids = new TreeSet<String>();
        election.count()
                .count()
                .elected()
                .forEach(number -> ids.add(election.order().candidate(number).id()));
        return ids;
    }

    /** The same election with the candidates in another order on the paper. */
    private static Polls.Generated renumbered(Polls.Generated election, List<Integer> order) {
        var old = election.order();
        var withdrawn = new TreeSet<Integer>();
        old.withdrawn().forEach(number -> withdrawn.add(order.indexOf(number) + 1));
        var renumbered = new CountOrder(
                old.contest(), old.rules(), order.stream().map(old::candidate).toList(), withdrawn, old.lot());
        var papers = election.papers().stream()
                .map(paper -> new Paper(paper.places().stream()
                        .map(place -> place.stream()
                                .map(number -> order.contains(number) ? order.indexOf(number) + 1 : number)
                                .toList())
                        .toList()))
                .toList();
        return new Polls.Generated(renumbered, papers);
    }

    private static Paper solidPaper(Random chance, int candidates, Set<Integer> set) {
        var all = Polls.shuffled(chance, candidates);
        var ranking = new ArrayList<>(all.stream().filter(set::contains).toList());
        all.stream().filter(number -> !set.contains(number)).forEach(ranking::add);
        return ranking(ranking);
    }

    private static Paper ranking(List<Integer> candidates) {
        return new Paper(candidates.stream().map(List::of).toList());
    }

    private static Set<Integer> named(List<List<Integer>> places) {
        var named = new HashSet<Integer>();
        places.forEach(named::addAll);
        return named;
    }

    private static Set<Integer> among(Set<Integer> candidates, CountRecord counted) {
        var elected = new HashSet<>(counted.count().elected());
        elected.retainAll(candidates);
        return elected;
    }
}
