package org.challengepartners.membership.ui;

import static org.challengepartners.membership.ui.StepFields.button;
import static org.challengepartners.membership.ui.StepFields.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.challengepartners.membership.MemberDetail;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.membership.Subscribing;
import org.challengepartners.membership.Subscription;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** A member's subscriptions, a year at a time: asked for by an invoice, then paid. */
class SubscriptionsPart extends Part {

    private static final int DAYS_TO_PAY = 30;

    private final Subscribing subscribing;
    private final MemberId id;
    private final LocalDate today;
    private final StepTold told;

    SubscriptionsPart(
            Subscribing subscribing, MemberDetail member, LocalDate today, ErrorSummary errors, StepTold told) {
        super("Subscriptions");
        this.subscribing = subscribing;
        this.id = member.line().id();
        this.today = today;
        this.told = told;
        var year = MembershipYear.of(today);
        var list = new UnorderedList();
        member.subscriptions().forEach(asked -> list.add(asked(asked)));
        var reference = text("Number of the invoice for " + year, "");
        var due = new DayField("Due on", today.plusDays(DAYS_TO_PAY));
        var checks = new FormChecks(errors)
                .filled(reference, "Enter the number of the invoice")
                .filled(due, "Enter the day on which it is due");
        add(list, reference, due, new Actions(button("Record the invoice", () -> {
            if (checks.pass()) {
                told.done(
                        subscribing.ask(id, year, reference.getValue(), due.getValue()),
                        "The subscription of %s is asked for.".formatted(year),
                        StepTold.Form.of(due, reference));
            }
        })));
    }

    private ListItem asked(Subscription asked) {
        var words = new Span("%s, invoice %s, due on %s%s "
                .formatted(
                        asked.year(),
                        asked.reference(),
                        DateWords.day(asked.dueOn()),
                        asked.paidOn()
                                .map(day -> ", paid on " + DateWords.day(day))
                                .orElse("")));
        return asked.paidOn().isPresent()
                ? new ListItem(words)
                : new ListItem(
                        words,
                        button(
                                "Record that %s was paid today".formatted(asked.reference()),
                                () -> told.done(
                                        subscribing.paid(id, asked.year(), today), "The subscription is paid.")));
    }
}
