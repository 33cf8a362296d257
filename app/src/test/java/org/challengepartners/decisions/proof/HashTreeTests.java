package org.challengepartners.decisions.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One hash for a whole list, and the way from each entry to it, with the published examples of RFC 9162's tree. */
class HashTreeTests {

    private static final List<byte[]> EXAMPLE = List.of(
            hex(""),
            hex("00"),
            hex("10"),
            hex("2021"),
            hex("3031"),
            hex("40414243"),
            hex("5051525354555657"),
            hex("606162636465666768696a6b6c6d6e6f"));

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void theRootsAreThoseOfThePublishedExamples(int size, String root) {
        assertThat(HashTree.over(EXAMPLE.subList(0, size)).root()).isEqualTo(new Hash(root));
    }

    @Test
    void theRootIsWhatTheDefinitionSays() {
        IntStream.rangeClosed(1, 70)
                .forEach(size -> assertThat(HashTree.over(entries(size)).root()).isEqualTo(defined(entries(size))));
    }

    @Test
    void eachEntryHasAWayToTheRootAndNoOtherEntryHasIt() {
        for (int size = 1; size <= 40; size++) {
            var entries = entries(size);
            var tree = HashTree.over(entries);
            for (int index = 0; index < size; index++) {
                var inclusion = tree.inclusionOf(index);
                for (int other = 0; other < size; other++) {
                    assertThat(inclusion.shows(entries.get(other), tree.root())).isEqualTo(other == index);
                }
            }
        }
    }

    @Test
    void aWayThatIsChangedLeadsNowhere() {
        var entries = entries(13);
        var tree = HashTree.over(entries);
        var right = tree.inclusionOf(9);
        var entry = entries.get(9);
        assertThat(right.shows(entry, tree.root())).isTrue();
        assertThat(right.shows(entry, HashTree.over(entries(12)).root())).isFalse();
        assertThat(new Inclusion(8, 13, right.path()).shows(entry, tree.root())).isFalse();
        assertThat(new Inclusion(-1, 13, right.path()).shows(entry, tree.root()))
                .isFalse();
        assertThat(new Inclusion(13, 13, right.path()).shows(entry, tree.root()))
                .isFalse();
        var longer = new ArrayList<>(right.path());
        longer.add(tree.root());
        assertThat(new Inclusion(9, 13, longer).shows(entry, tree.root())).isFalse();
        assertThat(new Inclusion(9, 13, right.path().subList(0, 2)).shows(entry, tree.root()))
                .isFalse();
        assertThatThrownBy(() -> tree.inclusionOf(13)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aRollHasOneRootWhateverOrderItIsReadIn() {
        var roll = IntStream.range(0, 9)
                .mapToObj(i -> new SaltedEntry(new UUID(i * 7L % 9, i), "Governing Body " + i, 1, new UUID(4, i)))
                .toList();
        var tree = SaltedEntry.treeOver(roll);
        assertThat(SaltedEntry.treeOver(roll.reversed()).root()).isEqualTo(tree.root());
        var third = SaltedEntry.inOrder(roll).get(2);
        assertThat(tree.inclusionOf(2).shows(third.bytes(), tree.root())).isTrue();
        var richer = new SaltedEntry(third.member(), third.legalName(), 2, third.salt());
        assertThat(tree.inclusionOf(2).shows(richer.bytes(), tree.root())).isFalse();
    }

    /** Straight from the definition: a list is cut at the largest power of two below its size. */
    private static Hash defined(List<byte[]> entries) {
        if (entries.size() == 1) {
            return HashTree.leaf(entries.getFirst());
        }
        int cut = Integer.highestOneBit(entries.size() - 1);
        return HashTree.node(defined(entries.subList(0, cut)), defined(entries.subList(cut, entries.size())));
    }

    private static List<byte[]> entries(int size) {
        return IntStream.range(0, size).mapToObj(i -> new byte[] {(byte) i, 7}).toList();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
