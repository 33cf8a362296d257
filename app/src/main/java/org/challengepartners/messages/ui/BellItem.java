package org.challengepartners.messages.ui;

import com.vaadin.flow.component.Component;
import org.challengepartners.messages.Inbox;
import org.challengepartners.shell.HeaderItem;
import org.challengepartners.shell.LiveUpdates;

/** Puts the bell into the line above every page. */
@org.springframework.stereotype.Component
class BellItem implements HeaderItem {

    private final Inbox inbox;
    private final LiveUpdates liveUpdates;

    BellItem(Inbox inbox, LiveUpdates liveUpdates) {
        this.inbox = inbox;
        this.liveUpdates = liveUpdates;
    }

    @Override
    public Component part() {
        return new Bell(inbox, liveUpdates);
    }
}
