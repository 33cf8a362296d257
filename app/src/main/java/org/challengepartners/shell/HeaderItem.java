package org.challengepartners.shell;

import com.vaadin.flow.component.Component;

/** Something that a module above puts into the line above every page, beside the name of who is signed in. */
public interface HeaderItem {

    /** The part for one open page; a new one each time. */
    Component part();
}
