package org.challengepartners.decisions.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A Merkle tree: one hash, its root, stands for a whole list, and a short path shows that an entry is in it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9162#section-2.1">RFC 9162, section 2.1</a>
 */
public final class HashTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<List<Hash>> levels = new ArrayList<>(); // from the leaves up; the last one holds the root

    private HashTree(List<Hash> leaves) {
        var level = leaves;
        levels.add(level);
        while (level.size() > 1) {
            level = above(level);
            levels.add(level);
        }
    }

    /** Over the entries, in their order. */
    public static HashTree over(List<byte[]> entries) {
        return new HashTree(entries.stream().map(HashTree::leaf).toList());
    }

    /** Of pairs the hash; one that is left over goes up as it is. */
    private static List<Hash> above(List<Hash> level) {
        var above = new ArrayList<Hash>();
        for (int left = 0; left < level.size(); left += 2) {
            above.add(left + 1 < level.size() ? node(level.get(left), level.get(left + 1)) : level.get(left));
        }
        return above;
    }

    static Hash leaf(byte[] entry) {
        return Hash.of(LEAF, entry);
    }

    static Hash node(Hash left, Hash right) {
        return Hash.of(NODE, left.bytes(), right.bytes());
    }

    /** How many entries it has. */
    public int size() {
        return levels.getFirst().size();
    }

    /** The hash that stands for all entries; of an empty list the hash of nothing. */
    public Hash root() {
        return size() == 0 ? Hash.of() : levels.getLast().getFirst();
    }

    /**
     * The path from an entry to the root.
     *
     * @param index of the entry, from 0
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public Inclusion inclusionOf(int index) {
        var path = new ArrayList<Hash>();
        int at = Objects.checkIndex(index, size());
        for (var level : levels) {
            int beside = at ^ 1;
            if (beside < level.size()) {
                path.add(level.get(beside));
            }
            at >>= 1;
        }
        return new Inclusion(index, size(), path);
    }
}
