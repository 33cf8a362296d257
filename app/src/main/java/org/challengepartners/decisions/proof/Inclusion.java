package org.challengepartners.decisions.proof;

import java.util.List;

/**
 * Shows that an entry is in a list of which only the root is known.
 *
 * @param index of the entry, from 0
 * @param size of the list
 * @param path the hashes beside the way from the entry up to the root
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9162#section-2.1.3.2">RFC 9162, section 2.1.3.2</a>
 */
public record Inclusion(int index, int size, List<Hash> path) {

    /** Keeps what it is given from being changed. */
    public Inclusion {
        path = List.copyOf(path);
    }

    /** Whether the entry stands at this place of the list that has this root. */
    public boolean shows(byte[] entry, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        int at = index;
        int last = size - 1;
        var hash = HashTree.leaf(entry);
        for (var beside : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = HashTree.node(beside, hash);
                while ((at & 1) == 0 && at != 0) { // it went up as it was
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = HashTree.node(hash, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
