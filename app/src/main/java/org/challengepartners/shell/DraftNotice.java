package org.challengepartners.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** Tells of a draft that was found, beside the field and never over it, and asks what to do with it. */
class DraftNotice extends Div {

    private long shownVersion;

    DraftNotice() {
        addClassName("draft-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** The field shows what was typed before. */
    void restored(Draft draft, SerializableRunnable discard) {
        show(
                "You typed this until %s and have not sent it yet.".formatted(DateWords.dayAndTime(draft.savedAt())),
                null,
                choice("Discard it", discard));
    }

    /** The stored text has changed since the draft was begun, so the field shows the stored one. */
    void overtaken(Draft draft, SerializableRunnable take, SerializableRunnable discard) {
        show(
                "Somebody has changed this text since you typed yours, until %s:"
                        .formatted(DateWords.dayAndTime(draft.savedAt())),
                draft.body(),
                choice("Use my text", take),
                choice("Discard my text", discard));
    }

    /** The browser kept what did not reach the service; it stands in the field only if the person wants it. */
    void leftBehind(KeptCopy kept, boolean abreast, SerializableRunnable recover, SerializableRunnable discard) {
        show(
                "This browser kept what you typed until %s. It did not reach the service%s:"
                        .formatted(
                                DateWords.dayAndTime(kept.at()),
                                abreast ? "" : ", and somebody has changed the text since"),
                kept.body(),
                choice("Recover", recover),
                choice("Discard", discard));
    }

    /** The same person wrote something else in another window. */
    void twofold(Draft other, SerializableRunnable keep, SerializableRunnable take, SerializableRunnable both) {
        if (isVisible() && shownVersion == other.version()) {
            return; // it is being read
        }
        shownVersion = other.version();
        show(
                "In another window you typed this, until %s:".formatted(DateWords.time(other.savedAt())),
                other.body(),
                choice("Keep the text below", keep),
                choice("Use this text", take),
                choice("Keep both", both));
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    private void show(String words, @Nullable String text, NativeButton... choices) {
        removeAll();
        add(new Paragraph(words));
        if (text != null) {
            var quoted = new Paragraph(text);
            quoted.addClassName("draft-text");
            quoted.getElement().setAttribute("tabindex", "0"); // a long one is scrolled, by the keyboard too
            add(quoted);
        }
        add(new Actions(choices));
        setVisible(true);
    }

    private NativeButton choice(String words, SerializableRunnable consequence) {
        var button = new NativeButton(words, pressed -> {
            clear();
            consequence.run();
        });
        button.addClassName("link-button");
        return button;
    }
}
