package org.challengepartners.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.challengepartners.access.PersonalSecrets;
import org.challengepartners.access.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every page: a way past it, the line above, the places that the person's roles open, and the page itself.
 * Views need not name it.
 */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver, HasDynamicTitle {

    private final Breadcrumb breadcrumb = new Breadcrumb();
    private final PlacesNav places = new PlacesNav(MenuConfiguration.getMenuEntries());
    private final Trouble trouble = new Trouble();
    private final SecondFactorPrompt secondFactor = new SecondFactorPrompt();
    private final Main main = new Main(trouble, secondFactor);
    private boolean arrived;

    MainLayout(SignedIn who, PersonalSecrets secrets, AuthenticationContext access, List<HeaderItem> items) {
        var copies = CopyLock.of(who, secrets);
        copies.hangIn(UI.getCurrent()); // now, for the view is attached before this frame is
        addClassName("frame");
        main.setId("main");
        main.addClassName("content");
        main.getElement().setAttribute("tabindex", "-1");
        var signOut = new SignOutButton(copies, access);
        add(new SkipLink(main), new TopLine(who, signOut, breadcrumb, items), places, main);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement gone) {
        if (gone != null) {
            main.getElement().removeChild(gone.getElement());
        }
    }

    /** Marks the place; somebody who comes from another page is taken to the heading of this one. */
    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        trouble.clear();
        secondFactor.clear();
        places.mark(navigation.getLocation().getPath());
        page().heading().filter(heading -> arrived).ifPresent(PageHeading::focus);
        arrived = true;
    }

    @Override
    public @Nullable String getPageTitle() {
        return page().title().orElse(null);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        page().follow(() -> page().heading().ifPresent(breadcrumb::show));
        page().heading().ifPresent(breadcrumb::show);
    }

    private CurrentPage page() {
        return CurrentPage.of(getUI().orElseGet(UI::getCurrent));
    }
}
