package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.FindingsSection;
import org.challengepartners.reviews.Framework;
import org.challengepartners.reviews.Strand;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;

/** Two people have changed one text: both beside each other, and the reader decides. Neither is lost unseen. */
class TextsSideBySide extends Div {

    /**
     * What somebody else has made of it meanwhile.
     *
     * @param what it is, such as {@code finding}
     */
    record Theirs(String what, String by, Instant at, FindingText text) {}

    TextsSideBySide(Framework framework, Theirs theirs, FindingText mine, Button... choices) {
        addClassName("draft-notice");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        add(
                new Paragraph("%s changed this %s on %s, while you had it open. Nothing is overwritten."
                        .formatted(theirs.by(), theirs.what(), DateWords.dayAndTime(theirs.at()))),
                beside(side(theirs.by() + "’s text", framework, theirs.text()), side("Your text", framework, mine)),
                new Paragraph("You can also bring both together in the text below first."),
                new Actions(choices));
        getElement().callJsFunction("focus");
    }

    private static Div beside(Div... sides) {
        var both = new Div(sides);
        both.addClassName("two-texts");
        return both;
    }

    private static Div side(String whose, Framework framework, FindingText text) {
        var place = new Paragraph("%s · %s"
                .formatted(
                        framework.strand(text.strand()).map(Strand::title).orElse(FindingsSection.NOT_PLACED),
                        text.kind().words()));
        place.addClassName("finding-by");
        return new Div(new H3(whose), new FindingWords(text), place);
    }
}
