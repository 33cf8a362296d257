package org.challengepartners.shell;

import com.vaadin.flow.component.html.Paragraph;

/** Says on the page that something is done; stands there until it is taken away, and is read aloud when it comes. */
public class Confirmation extends Paragraph {

    /** Nothing to say yet. */
    public Confirmation() {
        addClassName("confirmation");
        getElement().setAttribute("role", "status");
    }

    /** Says what is done, for example {@code The vote for Manor School is counted}. Called after the service has returned. */
    public void say(String done) {
        setText(done);
    }

    /** Takes the words away. */
    public void clear() {
        setText("");
    }
}
