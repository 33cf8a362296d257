package org.challengepartners.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.challengepartners.messages.Inbox;
import org.challengepartners.messages.InboxLine;
import org.challengepartners.messages.MessageLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.StatusTag;

/** What the reader was told, the latest first. */
@Route(MessageLinks.INBOX)
@PermitAll
class InboxView extends Composite<Page> implements AfterNavigationObserver {

    private final Inbox inbox;
    private final LiveUpdates liveUpdates;
    private final Button readAll = new Button("Mark all as read", pressed -> readAll());
    private final RecordTable<InboxLine> lines;

    InboxView(Inbox inbox, LiveUpdates liveUpdates) {
        this.inbox = inbox;
        this.liveUpdates = liveUpdates;
        lines = new RecordTable<InboxLine>(
                        "What you were told",
                        "Nothing yet. What concerns you stands here, and comes by mail.",
                        inbox::lines)
                .part("What", line -> new Anchor(MessageLinks.message(line.id()), line.title()))
                .column("About", InboxLine::about)
                .column("When", line -> DateWords.dayAndTime(line.told()))
                .part("State", InboxView::state);
        getContent()
                .add(
                        new PageHeading("Inbox"),
                        new Paragraph(
                                new Anchor(MessageLinks.PREFERENCES, "Choose what you hear of by mail, and when")),
                        lines,
                        new Actions(readAll));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        lines.refresh();
        offer();
        inbox.space().ifPresent(mine -> liveUpdates.on(this, Set.of(mine), this::reload));
    }

    private void reload() {
        lines.reload();
        offer();
    }

    private void readAll() {
        inbox.readAll();
        reload();
    }

    private void offer() {
        readAll.setVisible(inbox.unread() > 0);
    }

    private static Component state(InboxLine line) {
        return switch (line.state()) {
            case NEW -> StatusTag.mine("New");
            case TO_DO -> StatusTag.neutral("To do");
            case READ -> new Text("Read");
            case DONE -> StatusTag.done("Done");
        };
    }
}
