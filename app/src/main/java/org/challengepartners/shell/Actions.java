package org.challengepartners.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What can be done at the end of a form: the one primary button first, then the others, left aligned. */
public class Actions extends Div {

    /** The buttons and links, in the order in which they are read. */
    public Actions(Component... actions) {
        super(actions);
        addClassName("actions");
    }
}
