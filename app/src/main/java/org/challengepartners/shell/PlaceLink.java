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

    /** How much of the address is this place's own: its length if the address is its page or one below it, else -1. */
    int nearness(String address) {
        return address.equals(path) || !path.isEmpty() && address.startsWith(path + "/") ? path.length() : -1;
    }

    /** Marks the entry as the place where the person is, or below which; or takes the mark away. */
    void mark(String address, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", address.equals(path) ? "page" : "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    void focus() {
        link.focus();
    }
}
