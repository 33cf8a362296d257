package org.challengepartners.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Something to know before going on, set apart from the text around it. */
public class InsetText extends Div {

    /** A sentence to know. */
    public InsetText(String text) {
        this(new Paragraph(text));
    }

    /** More than a sentence. */
    public InsetText(Component... contents) {
        super(contents);
        addClassName("inset-text");
    }
}
