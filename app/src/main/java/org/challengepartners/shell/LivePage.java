package org.challengepartners.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A part of an open page that loads itself again, as its own reader, whenever it hears that something happened. */
class LivePage implements Broadcaster.Listener {

    private final UI ui;
    private final Component part;
    private final SerializableRunnable refresh;
    private final AtomicBoolean underWay = new AtomicBoolean();

    LivePage(UI ui, Component part, SerializableRunnable refresh) {
        this.ui = ui;
        this.part = part;
        this.refresh = refresh;
    }

    @Override
    public boolean wantsToHear() {
        return underWay.compareAndSet(false, true);
    }

    /** Runs the refresh under the lock and the sign-in of the page's own session. */
    @Override
    public void hear() {
        try {
            ui.access(this::load);
        } catch (UIDetachedException closed) {
            underWay.set(false);
        }
    }

    private void load() {
        underWay.set(false); // what happens from here on is a reason to load once more
        if (!part.isAttached()) {
            return;
        }
        try {
            refresh.run();
        } catch (NoSuchElementException gone) {
            ui.refreshCurrentRoute(false); // the page's reader may not see it any more: the page says so itself
        }
    }
}
