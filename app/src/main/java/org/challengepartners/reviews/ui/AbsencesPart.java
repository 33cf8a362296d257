package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.reviews.OwnReviewerProfile;
import org.challengepartners.reviews.ReviewerProfile;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** The days on which a reviewer cannot come. */
class AbsencesPart extends Part {

    AbsencesPart(ReviewerProfile profile, OwnReviewerProfile own, ErrorSummary errors, OwnReviewerView.Done done) {
        super("Days on which you cannot come");
        var list = new UnorderedList();
        profile.away().forEach(away -> {
            var item = new ListItem(away.words());
            item.add(new Actions(new Button("I can come, %s".formatted(away.words()), pressed -> {
                own.back(away.id());
                done.say("You can come on %s".formatted(away.words()));
            })));
            list.add(item);
        });
        if (!profile.away().isEmpty()) {
            add(list);
        }
        var from = new DayField("First day away");
        var until = new DayField("Last day away");
        var checks = new FormChecks(errors)
                .filled(from, "Enter the first day away, like 30/10/2026")
                .filled(until, "Enter the last day away, like 30/10/2026")
                .check(
                        until,
                        day -> day == null || from.isEmpty() || !day.isBefore(from.getValue()),
                        "Enter a last day away that is not before the first");
        add(from, until, new Actions(new Button("Add these days", pressed -> {
            if (checks.pass()) {
                own.away(from.getValue(), until.getValue());
                done.say("Nobody asks you for a review on these days");
            }
        })));
    }
}
