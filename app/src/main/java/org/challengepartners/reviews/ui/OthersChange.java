package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.Framework;
import org.challengepartners.shell.Actions;
import org.jspecify.annotations.Nullable;

/** What a colleague did to a finding while it is open here, beside what is being written, and the ways on from there. */
class OthersChange extends Div {

    /** What the editor does when one of the ways is chosen. */
    interface Ways extends Serializable {
        FindingText mine();

        void saveMine(FindingDetail theirs);

        void take(FindingDetail theirs);

        void addMine();
    }

    private final Framework framework;
    private final Ways ways;
    private @Nullable FindingDetail met;

    OthersChange(Framework framework, Ways ways) {
        this.framework = framework;
        this.ways = ways;
        addClassName("page");
    }

    /** Somebody changed it; texts that stand side by side already stay so. */
    void overtaken(FindingDetail theirs) {
        if (met != null) {
            meetAgain(met, theirs);
            return;
        }
        say(
                "%s has changed this finding since you opened it.".formatted(theirs.changedByName()),
                new NativeButton("See changes", pressed -> meet(theirs)));
    }

    /** Somebody removed it. */
    void gone() {
        say(
                "This finding has been removed since you opened it. Your text is still here.",
                new NativeButton("Add my text as a new finding", pressed -> ways.addMine()));
    }

    /** Shows both texts side by side. */
    void meet(FindingDetail theirs) {
        clear();
        met = theirs;
        add(new TextsSideBySide(
                framework,
                new TextsSideBySide.Theirs("finding", theirs.changedByName(), theirs.changedAt(), theirs.text()),
                ways.mine(),
                new Button("Save my text", pressed -> ways.saveMine(theirs)),
                new Button("Take theirs", pressed -> ways.take(theirs)),
                new Button("Keep both, mine as a finding of its own", pressed -> ways.addMine())));
    }

    /** Nothing of a colleague's stands beside the text any more. */
    void clear() {
        met = null;
        removeAll();
    }

    /** What is shown already is not shown anew: it would take the focus away from somebody who brings the texts together. */
    private void meetAgain(FindingDetail shown, FindingDetail theirs) {
        if (shown.version() != theirs.version()) {
            meet(theirs);
        }
    }

    private void say(String words, NativeButton choice) {
        clear();
        choice.addClassName("link-button");
        var notice = new Div(new Paragraph(words), new Actions(choice));
        notice.addClassName("draft-notice");
        notice.getElement().setAttribute("role", "status");
        add(notice);
    }
}
