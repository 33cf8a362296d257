package org.challengepartners.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;

/** The first thing that the keyboard reaches: past the menu, to what the page is about. */
class SkipLink extends Anchor {

    SkipLink(Main target) {
        super("#main", "Skip to main content");
        addClassName("skip-link");
        setRouterIgnore(true);
        getElement()
                .addEventListener("click", pressed -> target.getElement().callJsFunction("focus"))
                .preventDefault();
    }
}
