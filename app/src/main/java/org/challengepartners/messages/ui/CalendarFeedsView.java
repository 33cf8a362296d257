package org.challengepartners.messages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.challengepartners.messages.CalendarFeed;
import org.challengepartners.messages.FeedId;
import org.challengepartners.messages.FeedResult;
import org.challengepartners.messages.MessageLinks;
import org.challengepartners.messages.SubscribingCalendars;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;

/** Where a person lets the calendars of her devices read along, each from a secret address that is shown once. */
@Route(MessageLinks.CALENDAR_FEEDS)
@PermitAll
class CalendarFeedsView extends Composite<Page> implements AfterNavigationObserver {

    private final SubscribingCalendars subscribing;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final Div secret = new Div();
    private final Div feeds = new Div();
    private final TextField label = new TextField("Which calendar is it for?");

    CalendarFeedsView(SubscribingCalendars subscribing) {
        this.subscribing = subscribing;
        label.setManualValidation(true);
        label.setHelperText("For example: my telephone");
        var make = new Button("Make an address", pressed -> made(subscribing.make(label.getValue())));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        errors,
                        new PageHeading("Your calendars", new Crumb("Inbox", MessageLinks.INBOX)),
                        confirmation,
                        secret,
                        new Paragraph("A calendar on your telephone or computer can read what you may see here: days of"
                                + " activities and deadlines, and no names of people. Each reads from an address of its own."
                                + " Whoever has the address can read it, so keep it to yourself."),
                        feeds,
                        new Part("One more calendar", label, new Actions(make)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        errors.clear();
        confirmation.clear();
        secret.removeAll();
        show();
    }

    private void show() {
        feeds.removeAll();
        var mine = subscribing.mine();
        if (!mine.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("findings");
            mine.forEach(feed -> list.add(row(feed)));
            feeds.add(new Part("Calendars that read now", list));
        }
    }

    private ListItem row(CalendarFeed feed) {
        var facts = new Paragraph("Address of %s. %s"
                .formatted(
                        DateWords.day(feed.madeAt()),
                        feed.readAt()
                                .map(at -> "Read last on %s.".formatted(DateWords.day(at)))
                                .orElse("Not read yet.")));
        facts.addClassName("hint");
        var rotate = new Button("Give it another address", pressed -> made(subscribing.rotate(feed.id())));
        rotate.setAriaLabel("Give %s another address".formatted(feed.label()));
        var end = new Button("End it", pressed -> end(feed.id(), feed.label()));
        end.setAriaLabel("End %s".formatted(feed.label()));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        var item = new ListItem(new Span(feed.label()), facts, new Actions(rotate, end));
        item.addClassName("finding");
        return item;
    }

    private void made(FeedResult result) {
        errors.clear();
        confirmation.clear();
        secret.removeAll();
        switch (result) {
            case FeedResult.Made made -> {
                label.clear();
                confirmation.say("The address is made. It is shown this once");
                secret.add(new InsetText(
                        new Paragraph("Copy it into your calendar, where it subscribes to one by its address:"),
                        new Paragraph(new Code(made.address()))));
                show();
            }
            case FeedResult.Wrong wrong -> errors.show(label, wrong.message());
        }
    }

    private void end(FeedId feed, String name) {
        errors.clear();
        secret.removeAll();
        subscribing.end(feed);
        confirmation.say("%s reads no more".formatted(name));
        show();
    }
}
