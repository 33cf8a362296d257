package org.challengepartners.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacesNavTests {

    static final MenuEntry HOME = entry("/", "Home", Places.HOME);
    static final MenuEntry SCHOOL = entry("/school", "My school", Places.SCHOOL);
    static final MenuEntry REVIEWS = entry("/reviews", "Reviews", Places.REVIEWS);
    static final MenuEntry AGENDAS = entry("/agendas", "Agendas", Places.HUB);
    static final MenuEntry PROPOSALS = entry("/proposals", "Proposals", Places.COMPANY);

    @Test
    void placesStandUnderTheNameOfTheirGroup() {
        var nav = new PlacesNav(List.of(HOME, SCHOOL, REVIEWS));

        assertThat(all(nav, Span.class)).extracting(Span::getText).containsExactly("School", "Reviews");
        assertThat(all(nav, Anchor.class)).extracting(Anchor::getText).containsExactly("Home", "My school", "Reviews");
    }

    @Test
    void aPageBelowAPlaceMarksThePlace() {
        var nav = new PlacesNav(List.of(HOME, SCHOOL, REVIEWS));

        nav.mark("reviews/0198");

        assertThat(all(nav, Anchor.class).filter(link -> link.getElement().hasAttribute("aria-current")))
                .extracting(Anchor::getText)
                .containsExactly("Reviews");
    }

    @Test
    void aPlaceBelowAnotherIsMarkedAlone() {
        var nav = new PlacesNav(List.of(
                entry("/office", "Office", Places.OFFICE), entry("/office/calendar", "Calendar", Places.OFFICE + 4)));

        nav.mark("office/calendar/upload");

        assertThat(all(nav, Anchor.class).filter(link -> link.getElement().hasAttribute("aria-current")))
                .extracting(Anchor::getText)
                .containsExactly("Calendar");
    }

    @Test
    void fourPlacesFitTheBarOfATelephone() {
        assertThat(all(new PlacesNav(List.of(HOME, SCHOOL, REVIEWS, AGENDAS)), NativeButton.class))
                .isEmpty();
    }

    @Test
    void theFourthOfFivePlacesIsBehindMore() {
        var nav = new PlacesNav(List.of(HOME, SCHOOL, REVIEWS, AGENDAS, PROPOSALS));
        var more = all(nav, NativeButton.class).findFirst().orElseThrow();

        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(all(nav, PlaceLink.class).filter(place -> place.hasClassName("place-behind-more")))
                .hasSize(2);

        ComponentUtil.fireEvent(more, new ClickEvent<>(more));
        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("true");

        nav.mark("agendas");
        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("false");
    }

    private static <T> Stream<T> all(PlacesNav nav, Class<T> type) {
        return ComponentUtil.streamDescendants(nav).filter(type::isInstance).map(type::cast);
    }

    private static MenuEntry entry(String path, String title, double order) {
        return new MenuEntry(path, title, order, null, Div.class);
    }
}
