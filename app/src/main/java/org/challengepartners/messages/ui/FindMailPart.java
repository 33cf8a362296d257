package org.challengepartners.messages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.challengepartners.messages.Delivering;
import org.challengepartners.messages.SentMail;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;

/** Answers whether and when mails to an address went out, and takes down that one of them came back. */
class FindMailPart extends Composite<Div> {

    private final Delivering delivering;
    private final SerializableConsumer<SentMail> bounced;
    private final TextField address = new TextField("E-mail address");
    private final Div found = new Div();

    FindMailPart(Delivering delivering, SerializableConsumer<SentMail> bounced) {
        this.delivering = delivering;
        this.bounced = bounced;
        address.setHelperText("The whole address, as the mail went to it");
        getContent()
                .add(new Part(
                        "Did a mail go out?",
                        address,
                        new Actions(new Button("Find its mails", pressed -> find())),
                        found));
    }

    private void find() {
        var asked = address.getValue();
        var mails = new RecordTable<SentMail>(
                        "Mails to " + asked,
                        "No mail to this address was taken by a mail server.",
                        page -> delivering.sentTo(asked, page))
                .column("About", mail -> mail.formal() ? "Formal notice: " + mail.about() : mail.about())
                .column("Told", mail -> DateWords.dayAndTime(mail.queued()))
                .column("Taken by the mail server", mail -> DateWords.dayAndTime(mail.handedOver()))
                .column("It said", SentMail::reply)
                .part("Action", this::cameBack);
        found.removeAll();
        found.add(mails);
        mails.refresh();
    }

    private Button cameBack(SentMail mail) {
        var button = new Button("It came back", pressed -> {
            delivering.bounced(mail.id(), "It came back, as the office recorded");
            bounced.accept(mail);
            find();
        });
        button.setAriaLabel("The mail of %s came back".formatted(DateWords.dayAndTime(mail.handedOver())));
        return button;
    }
}
