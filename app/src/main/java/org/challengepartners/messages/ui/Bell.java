package org.challengepartners.messages.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.challengepartners.messages.Inbox;
import org.challengepartners.messages.MessageLinks;
import org.challengepartners.shell.LiveUpdates;

/** The way to the inbox, on every page, with how much in it is new; true without loading the page again. */
class Bell extends Anchor {

    private static final int MOST = 99;

    private final Inbox inbox;
    private final LiveUpdates liveUpdates;
    private final Span words = new Span("Inbox");
    private final Span count = new Span();

    Bell(Inbox inbox, LiveUpdates liveUpdates) {
        super(MessageLinks.INBOX);
        this.inbox = inbox;
        this.liveUpdates = liveUpdates;
        addClassName("bell");
        words.addClassName("bell-words");
        count.addClassName("bell-count");
        add(words, count);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        count();
        inbox.space().ifPresent(mine -> liveUpdates.on(this, Set.of(mine), this::count));
    }

    private void count() {
        int unread = inbox.unread();
        count.setText(unread > MOST ? MOST + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        getElement().setAttribute("aria-label", unread > 0 ? "Inbox, %d new".formatted(unread) : "Inbox");
    }
}
