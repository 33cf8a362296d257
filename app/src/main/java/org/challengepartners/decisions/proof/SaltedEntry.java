package org.challengepartners.decisions.proof;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * An entry of a roll as it goes into the roll's root. Each member gets its own entry with the way to the root, and can show that it
 * is on the roll; the salt keeps others from trying out who else is.
 *
 * @param salt random, of this entry alone
 */
public record SaltedEntry(UUID member, String legalName, int rights, UUID salt) {

    /** The tree over a roll, its entries in the order of the members' ids. */
    public static HashTree treeOver(List<SaltedEntry> roll) {
        return HashTree.over(inOrder(roll).stream().map(SaltedEntry::bytes).toList());
    }

    /** The entries as the tree has them. */
    public static List<SaltedEntry> inOrder(List<SaltedEntry> roll) {
        return roll.stream()
                .sorted(Comparator.comparing(entry -> entry.member().toString()))
                .toList();
    }

    /** What is hashed: five lines, the salt first. */
    public byte[] bytes() {
        return String.join("\n", "roll-v1", salt.toString(), member.toString(), Integer.toString(rights), legalName, "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
