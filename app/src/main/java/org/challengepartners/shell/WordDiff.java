package org.challengepartners.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What differs between two texts, word by word: the longest run of words that both have in the same order is kept, the others
 * were removed or inserted. Blanks and line ends belong to the word before them.
 */
public final class WordDiff {

    /** More than this many pairs of words are not compared with each other: such texts have little in common to be shown. */
    private static final long MOST_PAIRS = 4_000_000;

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private WordDiff() {}

    /** What happened to some words. */
    public enum Fate {
        KEPT,
        REMOVED,
        INSERTED
    }

    /** Words that stand together and have one fate. */
    public record Piece(Fate fate, String words) {}

    /** The pieces in reading order; what was removed stands before what was inserted in its place. */
    public static List<Piece> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        int most = Math.min(old.size(), now.size());
        int head = 0;
        while (head < most && same(old.get(head), now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && same(old.get(old.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
            tail++;
        }
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < head; i++) {
            add(pieces, Fate.KEPT, kept(old.get(i), now.get(i)));
        }
        between(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), pieces);
        for (int i = tail; i > 0; i--) {
            add(pieces, Fate.KEPT, kept(old.get(old.size() - i), now.get(now.size() - i)));
        }
        return List.copyOf(pieces);
    }

    /** What lies between the words with which both begin and those with which both end. */
    private static void between(List<String> old, List<String> now, List<Piece> pieces) {
        int i = 0;
        int j = 0;
        var common = (long) old.size() * now.size() > MOST_PAIRS ? new int[1][1] : common(old, now);
        while (common[i][j] > 0) {
            var next = nearest(old, now, common, i, j);
            old.subList(i, next.i()).forEach(word -> add(pieces, Fate.REMOVED, word));
            now.subList(j, next.j()).forEach(word -> add(pieces, Fate.INSERTED, word));
            add(pieces, Fate.KEPT, kept(old.get(next.i()), now.get(next.j())));
            i = next.i() + 1;
            j = next.j() + 1;
        }
        old.subList(i, old.size()).forEach(word -> add(pieces, Fate.REMOVED, word));
        now.subList(j, now.size()).forEach(word -> add(pieces, Fate.INSERTED, word));
    }

    /** Where both go on with the same word. */
    private record Meeting(int i, int j) {}

    /** Of the words with which the longest run can go on, the one that the fewest others stand before. */
    private static Meeting nearest(List<String> old, List<String> now, int[][] common, int i, int j) {
        for (int skipped = 0; ; skipped++) {
            for (int p = i; p <= i + skipped; p++) {
                int q = j + skipped - (p - i);
                if (p < old.size() && q < now.size() && common[p][q] == common[i][j] && same(old.get(p), now.get(q))) {
                    return new Meeting(p, q);
                }
            }
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** How long the longest run is that the ends of both from there on have in common. */
    private static int[][] common(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** The later form, with the blank of the earlier one where it ends the later text: more may follow it in the earlier. */
    private static String kept(String old, String now) {
        return now.equals(now.strip()) ? old : now;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static void add(List<Piece> pieces, Fate fate, String words) {
        if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
            words = pieces.removeLast().words() + words;
        }
        pieces.add(new Piece(fate, words));
    }
}
