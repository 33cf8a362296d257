package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.FindingsSection;
import org.challengepartners.reviews.Framework;
import org.challengepartners.reviews.Strand;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;

/** Two reviewers have changed one finding: both texts beside each other, and the reader decides. Neither is lost unseen. */
class TextsSideBySide extends Div {

    TextsSideBySide(
            Framework framework,
            FindingDetail theirs,
            FindingText mine,
            SerializableRunnable keepMine,
            SerializableRunnable takeTheirs,
            SerializableRunnable keepBoth) {
        addClassName("draft-notice");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        add(
                new Paragraph("%s changed this finding on %s, while you had it open. Nothing is overwritten."
                        .formatted(theirs.changedByName(), DateWords.dayAndTime(theirs.changedAt()))),
                beside(
                        side(theirs.changedByName() + "’s text", framework, theirs.text()),
                        side("Your text", framework, mine)),
                new Paragraph("You can also bring both together in the text below first."),
                new Actions(
                        new Button("Save my text", pressed -> keepMine.run()),
                        new Button("Take theirs", pressed -> takeTheirs.run()),
                        new Button("Keep both, mine as a finding of its own", pressed -> keepBoth.run())));
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
