package org.challengepartners.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under a heading of its own. */
public class Part extends Section {

    /** The part with its heading and what stands below it. */
    public Part(String heading, Component... contents) {
        addClassName("part");
        add(new H2(heading));
        add(contents);
    }
}
