package org.challengepartners.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list would be: that there is nothing, and what happens or can be done next. */
public class EmptyState extends Div {

    /**
     * Says that there is nothing.
     *
     * @param what for example {@code You have no reviews yet}
     * @param next for example {@code The office tells you when you are asked to join a team}
     */
    public EmptyState(String what, String next) {
        addClassName("empty-state");
        var first = new Paragraph(what);
        first.addClassName("empty-what");
        add(first, new Paragraph(next));
    }

    /** Adds the way to what can be done next. */
    public EmptyState link(String text, String href) {
        add(new Paragraph(new Anchor(href, text)));
        return this;
    }
}
