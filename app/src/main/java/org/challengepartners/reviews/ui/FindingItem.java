package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.FindingId;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.jspecify.annotations.Nullable;

/** One finding in the team's list; it turns into its editor in place, and what others do meanwhile is told there. */
class FindingItem extends ListItem {

    /** What the page of the team does for an item. */
    interface Team extends Serializable {
        ReviewDetail review();

        FindingEditor editor(FindingEditor.Owner owner);

        void move(FindingItem item, boolean up);

        void refresh(String done);
    }

    private final Team team;
    private FindingDetail finding;
    private boolean mayWrite;
    private @Nullable FindingEditor editor;
    private @Nullable NativeButton up;
    private @Nullable NativeButton down;
    private int place;
    private int last;

    FindingItem(FindingDetail finding, Team team) {
        this.finding = finding;
        this.team = team;
        addClassName("finding");
    }

    FindingId id() {
        return finding.id();
    }

    FindingText text() {
        return finding.text();
    }

    boolean isWriting() {
        return editor != null;
    }

    /** Shows the finding as it is now, or tells whoever is rewording it. */
    void show(FindingDetail now, boolean writable) {
        var same = now.equals(finding) && writable == mayWrite && getComponentCount() > 0;
        var overtaken = now.version() != finding.version();
        finding = now;
        mayWrite = writable;
        if (editor == null && !same) {
            draw();
        } else if (editor != null && overtaken) {
            editor.overtaken(now);
        }
    }

    /** Where it stands among those of its strand and kind, from 0 on. */
    void standAt(int position, int of) {
        place = position;
        last = of - 1;
        offerMoves();
    }

    /** Somebody has removed it. */
    void gone() {
        if (editor != null) {
            editor.gone();
        }
    }

    /** Turns into its editor. */
    void edit() {
        var opened = team.editor(this::edited);
        editor = opened;
        removeAll();
        add(opened);
        opened.edit(finding);
    }

    private void edited(String done) {
        editor = null;
        draw();
        team.refresh(done);
    }

    /** Keeps the focus on the button that was pressed, or on its twin at the end of the list. */
    void focusMove(boolean wanted) {
        var pressed = wanted ? up : down;
        var twin = wanted ? down : up;
        if (pressed != null && pressed.isVisible()) {
            pressed.focus();
        } else if (twin != null) {
            twin.focus();
        }
    }

    private void draw() {
        removeAll();
        add(FindingLines.of(team.review().id(), finding));
        if (mayWrite) {
            up = action("Move up", () -> team.move(this, true));
            down = action("Move down", () -> team.move(this, false));
            var remove = new Anchor(ReviewLinks.removal(team.review().id(), id()), "Remove");
            FindingLines.name(remove, "Remove", finding);
            add(new Actions(action("Edit", this::edit), up, down, remove));
            offerMoves();
        }
    }

    private void offerMoves() {
        if (up != null && down != null) {
            up.setVisible(place > 0);
            down.setVisible(place < last);
        }
    }

    private NativeButton action(String words, SerializableRunnable act) {
        var button = new NativeButton(words, pressed -> act.run());
        button.addClassName("link-button");
        FindingLines.name(button, words, finding);
        return button;
    }
}
