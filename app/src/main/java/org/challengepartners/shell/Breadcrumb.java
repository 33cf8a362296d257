package org.challengepartners.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

/** The way from home to the object of the page, which stands at its end. */
class Breadcrumb extends Nav {

    private final OrderedList steps = new OrderedList();

    Breadcrumb() {
        addClassName("breadcrumb");
        getElement().setAttribute("aria-label", "Breadcrumb");
        add(steps);
        setVisible(false);
    }

    /** Shows the way to the page of that heading; a page of the menu needs none. */
    void show(PageHeading heading) {
        setVisible(!heading.way().isEmpty());
        steps.removeAll();
        heading.way().forEach(crumb -> steps.add(new ListItem(new Anchor(crumb.href(), crumb.text()))));
        var here = new ListItem(heading.getText());
        here.getElement().setAttribute("aria-current", "page");
        steps.add(here);
    }
}
