package org.challengepartners.messages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.messages.Delivering;
import org.challengepartners.messages.FailedMail;
import org.challengepartners.messages.MessageLinks;
import org.challengepartners.messages.OutboxFigures;
import org.challengepartners.messages.SentMail;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.RecordTable;

/** The mails that no server took, and why; the office sends them again. */
@Route(MessageLinks.FAILED_MAILS)
@RolesAllowed("office")
class FailedMailsView extends Composite<Page> implements AfterNavigationObserver {

    private final Delivering delivering;
    private final Paragraph waiting = new Paragraph();
    private final Confirmation confirmation = new Confirmation();
    private final RecordTable<FailedMail> mails;

    FailedMailsView(Delivering delivering) {
        this.delivering = delivering;
        mails = new RecordTable<FailedMail>(
                        "Mails that did not arrive", "Every mail has been taken by a mail server.", delivering::failed)
                .column("To", FailedMail::to)
                .column("About", mail -> mail.formal() ? "Formal notice: " + mail.about() : mail.about())
                .column("Given up", mail -> DateWords.dayAndTime(mail.since()))
                .column("Why", FailedMail::reply)
                .part("Action", this::again);
        getContent().widen();
        getContent()
                .add(
                        new PageHeading("Mails that did not arrive", new Crumb("Office", "office")),
                        waiting,
                        confirmation,
                        mails,
                        new FindMailPart(delivering, this::bounced));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        confirmation.clear();
        show();
    }

    private void show() {
        waiting.setText(words(delivering.figures()));
        mails.refresh();
    }

    private void bounced(SentMail mail) {
        confirmation.say("The mail to %s counts as failed, since it came back".formatted(mail.to()));
        show();
    }

    private static String words(OutboxFigures figures) {
        return figures.oldest()
                .map(oldest -> "%d %s to be sent, the first since %s.%s"
                        .formatted(
                                figures.waiting(),
                                figures.waiting() == 1 ? "mail waits" : "mails wait",
                                DateWords.dayAndTime(oldest),
                                figures.reply()
                                        .map(reply -> " The mail server said: " + reply)
                                        .orElse("")))
                .orElse("No mail waits to be sent.");
    }

    private Button again(FailedMail mail) {
        var button = new Button("Send again", pressed -> {
            confirmation.say(
                    delivering.sendAgain(mail.id())
                            ? "The mail to %s is sent again".formatted(mail.to())
                            : "The mail to %s cannot be sent again: nobody is recorded who could get it, or it is under way"
                                    .formatted(mail.to()));
            show();
        });
        button.setAriaLabel("Send the mail to %s again".formatted(mail.to()));
        return button;
    }
}
