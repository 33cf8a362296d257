package org.challengepartners.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.challengepartners.shell.WordDiff.Fate;
import org.challengepartners.shell.WordDiff.Piece;

/**
 * An earlier and a later text beside each other, word by word; on a narrow screen below each other. What was removed or inserted is
 * marked by its look and, for whoever hears it, in words.
 */
public class WordsCompared extends Div {

    /**
     * Two texts, of which one may not be there.
     *
     * @param was what the earlier one is called, for example {@code Was}
     * @param now what the later one is called
     */
    public WordsCompared(String was, Optional<String> before, String now, Optional<String> after) {
        addClassName("change-sides");
        var pieces = before.isPresent() && after.isPresent()
                ? WordDiff.between(before.get(), after.get())
                : List.<Piece>of();
        before.ifPresent(text -> add(
                side(was, pieces.isEmpty() ? List.of(new Piece(Fate.REMOVED, text)) : without(pieces, Fate.INSERTED))));
        after.ifPresent(text -> add(
                side(now, pieces.isEmpty() ? List.of(new Piece(Fate.INSERTED, text)) : without(pieces, Fate.REMOVED))));
    }

    /** The words of a piece, marked by what became of them. */
    public static Component words(Piece piece) {
        return switch (piece.fate()) {
            case KEPT -> new Span(piece.words());
            case REMOVED -> marked("del", "removed", piece);
            case INSERTED -> marked("ins", "inserted", piece);
        };
    }

    private static List<Piece> without(List<Piece> pieces, Fate fate) {
        return pieces.stream().filter(piece -> piece.fate() != fate).toList();
    }

    private static Div side(String label, List<Piece> pieces) {
        var said = new Span(label + ": ");
        said.addClassName("change-label");
        var words = new Paragraph(said);
        words.addClassName("prose");
        pieces.forEach(piece -> words.add(words(piece)));
        var side = new Div(words);
        side.addClassName("change-side");
        return side;
    }

    private static HtmlContainer marked(String tag, String fate, Piece piece) {
        return new HtmlContainer(tag, spoken("[%s: ".formatted(fate)), new Span(piece.words()), spoken("] "));
    }

    private static Span spoken(String words) {
        var spoken = new Span(words);
        spoken.addClassName("visually-hidden");
        return spoken;
    }
}
