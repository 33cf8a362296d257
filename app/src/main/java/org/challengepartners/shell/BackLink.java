package org.challengepartners.shell;

import com.vaadin.flow.component.html.Anchor;

/** The way back to the page before, at the top of a page with one question. */
public class BackLink extends Anchor {

    /** Leads back to that address, which has no leading slash. */
    public BackLink(String href) {
        super(href, "Back");
        addClassName("back-link");
    }
}
