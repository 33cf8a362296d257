package org.challengepartners.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one browser tab shows: the heading of its page and whether it has errors. Title and breadcrumb follow it. */
final class CurrentPage implements Serializable {

    private final UI ui;
    private @Nullable PageHeading heading;
    private boolean errors;
    private @Nullable Runnable follower;

    private CurrentPage(UI ui) {
        this.ui = ui;
    }

    static CurrentPage of(UI ui) {
        var known = ComponentUtil.getData(ui, CurrentPage.class);
        if (known != null) {
            return known;
        }
        var page = new CurrentPage(ui);
        ComponentUtil.setData(ui, CurrentPage.class, page);
        return page;
    }

    /** A page has opened, or its heading has changed. */
    void show(PageHeading shown) {
        if (heading != shown) {
            heading = shown;
            errors = false;
        }
        changed();
    }

    /** The page of that heading has gone. */
    void leave(PageHeading gone) {
        if (heading == gone) {
            heading = null;
        }
    }

    /** The page has errors, which its title says first, or has none. */
    void errors(boolean any) {
        errors = any;
        changed();
    }

    /** Whoever shows where the person is: asked again whenever the heading changes. */
    void follow(Runnable frame) {
        follower = frame;
    }

    Optional<PageHeading> heading() {
        return Optional.ofNullable(heading);
    }

    /** What the browser shows as its title: the heading's words. */
    Optional<String> title() {
        return heading().map(shown -> (errors ? "Error: " : "") + shown.getText());
    }

    private void changed() {
        title().ifPresent(ui.getPage()::setTitle);
        if (follower != null) {
            follower.run();
        }
    }
}
