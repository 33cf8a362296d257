package org.challengepartners.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/**
 * The places that a person's roles open: a column beside the page, and on a narrow screen a bar of four below it, where
 * the last one opens the others if there are more.
 */
class PlacesNav extends Nav {

    private static final int BAR = 4;

    private final List<PlaceLink> places;
    private final NativeButton more = new NativeButton("More", pressed -> open(!isOpen()));

    PlacesNav(List<MenuEntry> entries) {
        places = entries.stream().map(PlaceLink::new).toList();
        addClassName("places");
        getElement().setAttribute("aria-label", "Places");
        for (var group : PlaceGroup.values()) {
            addGroup(group);
        }
        if (places.size() > BAR) {
            addMore();
        }
    }

    /** Marks the one place where the person is, the nearest if one lies below another, and closes what was opened on the way there. */
    void mark(String address) {
        var nearest =
                places.stream().mapToInt(place -> place.nearness(address)).max().orElse(-1);
        places.forEach(place -> place.mark(address, nearest >= 0 && place.nearness(address) == nearest));
        open(false);
    }

    private void addGroup(PlaceGroup group) {
        var members = places.stream().filter(place -> place.group() == group).toList();
        if (members.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("place-list");
        members.forEach(list::add);
        var section = new Div(list);
        section.addClassName("place-group");
        if (!group.heading().isEmpty()) {
            var heading = new Span(group.heading());
            heading.addClassName("place-heading");
            heading.setId("places-" + group.className());
            list.getElement().setAttribute("aria-labelledby", "places-" + group.className());
            section.addComponentAsFirst(heading);
        }
        add(section);
    }

    private void addMore() {
        behindMore().forEach(place -> place.addClassName("place-behind-more"));
        more.addClassNames("place", "place-more");
        var item = new ListItem(more);
        item.addClassName("place-item");
        var list = new UnorderedList(item);
        list.addClassNames("place-list", "place-more-list");
        add(list);
        open(false);
    }

    private List<PlaceLink> behindMore() {
        return places.subList(BAR - 1, places.size());
    }

    private boolean isOpen() {
        return hasClassName("places-open");
    }

    private void open(boolean wanted) {
        setClassName("places-open", wanted);
        more.getElement().setAttribute("aria-expanded", String.valueOf(wanted));
        if (wanted) {
            behindMore().getFirst().focus();
        }
    }
}
