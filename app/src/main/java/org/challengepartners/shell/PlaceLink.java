package org.challengepartners.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.server.menu.MenuEntry;

/** One entry of the menu, which says when the person is there. */
class PlaceLink extends ListItem {

    private final String path;
    private final PlaceGroup group;
    private final Anchor link;

    PlaceLink(MenuEntry entry) {
        path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        group = PlaceGroup.of(entry.order() == null ? Places.OFFICE : entry.order());
        link = new Anchor(path, entry.title());
        link.addClassNames("place", group.className());
        addClassName("place-item");
        add(link);
    }

    PlaceGroup group() {
        return group;
    }

    /** Marks the entry if the address is its page or one below it. */
    void mark(String address) {
        if (address.equals(path)) {
            link.getElement().setAttribute("aria-current", "page");
        } else if (!path.isEmpty() && address.startsWith(path + "/")) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    void focus() {
        link.focus();
    }
}
