package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.membership.Directory;
import org.challengepartners.membership.ListedSchool;
import org.challengepartners.reviews.OwnReviewerProfile;
import org.challengepartners.reviews.ReviewerProfile;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Picker;

/** Where a reviewer declares a conflict of interest with a school, and confirms once a year that she has declared all. */
class ConflictsPart extends Part {

    ConflictsPart(
            ReviewerProfile profile,
            OwnReviewerProfile own,
            Directory directory,
            ErrorSummary errors,
            OwnReviewerView.Done done) {
        super("Conflicts of interest");
        add(
                new Paragraph(profile.declaredOn()
                        .map(day -> "You confirmed on %s that you have declared every conflict."
                                .formatted(DateWords.day(day)))
                        .orElse("Confirm once a year that you have declared every conflict, or have none.")),
                new Actions(new Button("I have nothing more to declare", pressed -> {
                    own.confirmConflicts();
                    done.say("Confirmed for this year");
                })));
        var school = Picker.<ListedSchool>one(
                "School with which you have a conflict",
                directory::search,
                listed -> listed.name() + ", " + listed.place());
        school.setManualValidation(true);
        var reason = new TextField("Why (optional)");
        reason.setHelperText("Nobody reads it but you");
        var checks = new FormChecks(errors)
                .filled(school, "Choose the school with which you have a conflict")
                .atMost(reason, 1000, "Why");
        add(school, reason, new Actions(new Button("Declare this conflict", pressed -> {
            if (checks.pass()) {
                own.declareConflict(school.getValue().id(), reason.getValue());
                done.say("You are not asked to review %s"
                        .formatted(school.getValue().name()));
            }
        })));
    }
}
