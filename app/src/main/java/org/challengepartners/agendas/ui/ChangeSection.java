package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.challengepartners.agendas.AgendaText;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.WordDiff;
import org.challengepartners.agendas.WordDiff.Fate;
import org.challengepartners.agendas.WordDiff.Piece;

/**
 * What differs between an earlier and a later form of one thing: both beside each other, word by word. What was removed or
 * inserted is marked by its look and, for whoever hears it, in words.
 */
class ChangeSection extends Composite<Section> {

    ChangeSection(
            String heading, Optional<ItemText> before, AgendaText earlier, Optional<ItemText> after, AgendaText later) {
        this(heading, words(before, earlier), words(after, later), before.isPresent(), after.isPresent());
    }

    private ChangeSection(String heading, String was, String now, boolean hadWords, boolean hasWords) {
        getContent().addClassName("change");
        getContent().add(new H3(heading));
        var pieces = hadWords && hasWords ? WordDiff.between(was, now) : List.<Piece>of();
        var sides = new Div();
        sides.addClassName("change-sides");
        if (hadWords) {
            sides.add(side(
                    "Was", pieces.isEmpty() ? List.of(new Piece(Fate.REMOVED, was)) : without(pieces, Fate.INSERTED)));
        }
        if (hasWords) {
            sides.add(side(
                    "Now", pieces.isEmpty() ? List.of(new Piece(Fate.INSERTED, now)) : without(pieces, Fate.REMOVED)));
        }
        getContent().add(sides);
    }

    private static String words(Optional<ItemText> item, AgendaText text) {
        return item.map(words -> String.join("\n", ItemWords.lines(words, text)))
                .orElse("");
    }

    private static List<Piece> without(List<Piece> pieces, Fate fate) {
        return pieces.stream().filter(piece -> piece.fate() != fate).toList();
    }

    private static Div side(String label, List<Piece> pieces) {
        var said = new Span(label + ": ");
        said.addClassName("change-label");
        var words = new Paragraph(said);
        words.addClassName("prose");
        pieces.forEach(piece -> words.add(
                switch (piece.fate()) {
                    case KEPT -> new Span(piece.words());
                    case REMOVED -> marked("del", "removed", piece);
                    case INSERTED -> marked("ins", "inserted", piece);
                }));
        var side = new Div(words);
        side.addClassName("change-side");
        return side;
    }

    private static HtmlContainer marked(String tag, String fate, Piece piece) {
        var begins = spoken("[%s: ".formatted(fate));
        var ends = spoken("] ");
        return new HtmlContainer(tag, begins, new Span(piece.words()), ends);
    }

    private static Span spoken(String words) {
        var spoken = new Span(words);
        spoken.addClassName("visually-hidden");
        return spoken;
    }
}
