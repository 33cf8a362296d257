package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ShareResult;
import org.challengepartners.reviews.SharingReports;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Whom a head lets read a report, why and until when. */
class ShareForm extends Div {

    private final SharingReports sharing;
    private final ErrorSummary errors;
    private final SerializableConsumer<String> done;
    private final FormChecks checks;
    private final EmailField address = new EmailField("Mail address of somebody of the partnership");
    private final TextField why = new TextField("Why");
    private final DayField until = new DayField("Last day", "For example 31/3/2027; a year ahead at most");
    private CommandId command = CommandId.next();
    private @Nullable ReviewId review;

    ShareForm(SharingReports sharing, ErrorSummary errors, SerializableConsumer<String> done) {
        this.sharing = sharing;
        this.errors = errors;
        this.done = done;
        this.checks = new FormChecks(errors);
        addClassName("page");
        address.setManualValidation(true);
        why.setManualValidation(true);
        why.setHelperText("The reader sees it too");
        checks.filled(address, "Enter the mail address of who is to read it")
                .filled(why, "Enter why")
                .filled(until, "Enter the last day");
        var share = new Button("Let this person read it", pressed -> share());
        share.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(
                        "The whole report, nothing else of your school. You can end it at any time; each day on which it"
                                + " is opened stands here."),
                address,
                why,
                until,
                new Actions(share));
    }

    void begin(ReviewId id) {
        review = id;
        command = CommandId.next();
        address.clear();
        why.clear();
        until.clear();
    }

    private void share() {
        if (!checks.pass()) {
            return;
        }
        var id = Objects.requireNonNull(review);
        switch (sharing.share(command, id, address.getValue(), why.getValue(), until.getValue())) {
            case ShareResult.Shared shared -> {
                begin(id);
                done.accept("%s can read the report until %s"
                        .formatted(shared.name(), DateWords.day(shared.until().minusMillis(1))));
            }
            case ShareResult.NobodyThere _ ->
                errors.show(address, "Enter the mail address of somebody of the partnership");
            case ShareResult.ReadsItAlready reads ->
                errors.show(address, "%s can read it already".formatted(reads.name()));
            case ShareResult.LeadsTheHub leads ->
                errors.show(
                        address,
                        "%s leads your hub: she or he reads it if your school's membership agreement says so"
                                .formatted(leads.name()));
            case ShareResult.NoReason _ -> errors.show(why, "Enter why, in 300 characters or fewer");
            case ShareResult.NotThisDay _ -> errors.show(until, "Enter a day from today on, a year ahead at most");
        }
    }
}
