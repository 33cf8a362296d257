package org.challengepartners.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A consequence that cannot be undone, said before the step is taken. */
public class WarningText extends Paragraph {

    /** Says the consequence, for example {@code You cannot take an agreement back}. */
    public WarningText(String consequence) {
        addClassName("warning-text");
        var sign = new Span("Warning: ");
        sign.addClassName("visually-hidden");
        add(sign, new Span(consequence));
    }
}
