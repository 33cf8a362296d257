package org.challengepartners.messages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.challengepartners.messages.Inbox;
import org.challengepartners.messages.InboxMessage;
import org.challengepartners.messages.MessageId;
import org.challengepartners.messages.MessageLinks;
import org.challengepartners.messages.Preferring;
import org.challengepartners.messages.Subject;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.SummaryList;

/** One thing that the reader was told, with the one link to where something can be done about it. */
@Route(MessageLinks.INBOX + "/:message")
@PermitAll
class MessageView extends Composite<Page> implements BeforeEnterObserver {

    private final Inbox inbox;
    private final Preferring preferring;
    private final PageHeading heading = new PageHeading("", new Crumb("Inbox", MessageLinks.INBOX));
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    MessageView(Inbox inbox, Preferring preferring) {
        this.inbox = inbox;
        this.preferring = preferring;
        body.addClassName("page");
        getContent().add(heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        confirmation.clear();
        show(entering.getRouteParameters()
                .get("message")
                .flatMap(MessageId::parse)
                .flatMap(inbox::open)
                .orElseThrow(NotFoundException::new));
    }

    private void show(InboxMessage message) {
        var letter = message.letter();
        heading.setText(letter.title());
        body.removeAll();
        if (message.statutory()) {
            body.add(new InsetText("This is a formal notice to every member on the roll. It comes by mail as well."));
        }
        letter.body().forEach(text -> body.add(paragraph(text)));
        var action = new Anchor(letter.action().path(), letter.action().label());
        action.addClassName("button");
        body.add(new Actions(action), facts(message));
        message.subject().filter(_ -> !message.statutory()).ifPresent(subject -> body.add(mails(message, subject)));
    }

    private static Paragraph paragraph(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("letter-text");
        return paragraph;
    }

    private static SummaryList facts(InboxMessage message) {
        var facts = new SummaryList().row("Told", DateWords.dayAndTime(message.told()));
        message.deadline().ifPresent(until -> facts.row("Until", DateWords.dayAndTime(until) + " (UK time)"));
        message.done().ifPresent(done -> facts.row("Done", DateWords.dayAndTime(done)));
        return facts.row("Questions", "Ask " + message.letter().contact())
                .row("Why you", "You get this because " + message.letter().because());
    }

    private Button mails(InboxMessage message, Subject subject) {
        return message.muted()
                ? new Button("Get mails about %s again".formatted(subject.words()), pressed -> {
                    preferring.unmute(subject);
                    again(message, "You get mails about %s again".formatted(subject.words()));
                })
                : new Button("Stop mails about " + subject.words(), pressed -> {
                    preferring.mute(message.id());
                    again(
                            message,
                            "You get no more mails about %s. This inbox still shows them".formatted(subject.words()));
                });
    }

    private void again(InboxMessage message, String done) {
        confirmation.say(done);
        inbox.open(message.id()).ifPresent(this::show);
    }
}
