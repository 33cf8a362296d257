package org.challengepartners.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * The body of a view, {@code class ProposalView extends Composite<Page>}: its parts below each other, with the house's
 * distances between them.
 */
public class Page extends Div {

    /** An empty page as wide as prose and forms need. */
    public Page() {
        addClassName("page");
    }

    /** A page of these parts, the {@link PageHeading} among the first. */
    public Page(Component... parts) {
        this();
        add(parts);
    }

    /** Lets the page use the width of a large screen, for a board or a table of many columns. */
    public void widen() {
        addClassName("board");
    }
}
