package org.challengepartners.shell;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/**
 * Whether what was typed is safe, in words: {@code Saved 16:02}. The words change once a minute at most, and so does what
 * is read aloud.
 */
public class SaveState extends Paragraph {

    /** Nothing has been typed yet. */
    public SaveState() {
        addClassName("save-state");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Everything typed until then is safe. */
    public void saved(Instant at) {
        say("Saved " + DateWords.time(at), false);
    }

    /** Something is not safe, and why; it stays on the screen, so the person can act. */
    public void notSaved(String why) {
        say("Not saved: " + why, true);
    }

    /** Nothing to say. */
    public void clear() {
        say("", false);
    }

    private void say(String words, boolean trouble) {
        if (!words.equals(getText())) {
            setText(words);
        }
        setClassName("save-state-trouble", trouble);
    }
}
