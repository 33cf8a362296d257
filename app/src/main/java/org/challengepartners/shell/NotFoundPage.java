package org.challengepartners.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** Says that there is nothing at an address. What is absent and what belongs to others get the same words. */
final class NotFoundPage {

    private NotFoundPage() {}

    static void write(Page page) {
        page.add(
                new PageHeading("Page not found"),
                new Paragraph("If you typed the address, check it is correct."),
                new Paragraph("If you followed a link, the page may have moved, or it is not one of yours."),
                new Paragraph("If you expected to find something here, ask the partnership office."),
                new Paragraph(new Anchor("", "Go to what you need to do")));
    }
}
