package org.challengepartners.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.challengepartners.shell.WordDiff.Fate;
import org.challengepartners.shell.WordDiff.Piece;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader is shown of a changed text, word by word. */
class WordDiffTests {

    @Test
    @DisplayName("A word that was changed is removed and inserted, and the words around it are kept")
    void aChangedWord() {
        assertThat(WordDiff.between("We meet once a term.", "We meet twice a term."))
                .containsExactly(
                        new Piece(Fate.KEPT, "We meet "),
                        new Piece(Fate.REMOVED, "once "),
                        new Piece(Fate.INSERTED, "twice "),
                        new Piece(Fate.KEPT, "a term."));
    }

    @ParameterizedTest(name = "from ''{0}'' to ''{1}'' nothing is lost of either")
    @CsvSource(
            value = {
                "'',''",
                "'',a b",
                "a b,''",
                "a b c,a c",
                "a c,a b c",
                "a b a b,b a b a",
                "one two three,four five",
                "a  b,a b",
                "all the same,all the same"
            })
    void nothingOfEitherTextIsLost(String before, String after) {
        var pieces = WordDiff.between(before, after);

        assertThat(bare(words(pieces, Fate.INSERTED))).isEqualTo(bare(before));
        assertThat(bare(words(pieces, Fate.REMOVED))).isEqualTo(bare(after));
    }

    @Test
    @DisplayName("Texts that read the same have nothing to show")
    void theSame() {
        assertThat(WordDiff.between("Every child reads.", "Every child reads."))
                .containsExactly(new Piece(Fate.KEPT, "Every child reads."));
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    private static String words(List<Piece> pieces, Fate without) {
        return pieces.stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    private static String bare(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
