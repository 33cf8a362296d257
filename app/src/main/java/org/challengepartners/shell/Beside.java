package org.challengepartners.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/** A page's main part with a narrow one beside it, which comes below on a narrow screen. */
public class Beside extends Div {

    /** The main part, and what may be read later. */
    public Beside(Component main, Component... aside) {
        addClassName("beside");
        var narrow = new Aside();
        narrow.add(aside);
        add(main, narrow);
    }
}
