package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.challengepartners.reviews.EvidenceDetail;
import org.challengepartners.reviews.RecordResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** Where the colleague of the school who went along signs, on the reviewer's device; or who has. */
class SigningPart extends Part {

    private final TextField role = new TextField("Your role at the school");

    SigningPart(EvidenceDetail evidence, SerializableConsumer<String> sign) {
        super("The school signs");
        if (evidence.signedAt().isPresent()) {
            add(new Paragraph("Signed by the %s on %s. It is not changed any more."
                    .formatted(
                            evidence.signedAs().orElse(""),
                            DateWords.dayAndTime(evidence.signedAt().get()))));
            return;
        }
        role.setValue(evidence.text().partner());
        role.setHelperText("Not your name");
        role.setManualValidation(true);
        var button = new Button("Sign that I was there and read it", pressed -> sign.accept(role.getValue()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(
                        "Give this device to the colleague who went along. What she or he signs is not changed any more."),
                role,
                new Actions(button));
    }

    TextField role() {
        return role;
    }

    /** Why a record was not signed. */
    static String refused(RecordResult result) {
        return switch (result) {
            case RecordResult.Refused _ -> "Enter your role at the school in 100 characters or fewer";
            case RecordResult.LooksLikeNames _ -> "Enter your role at the school, not your name";
            case RecordResult.ReadsLikeAConcern _, RecordResult.Gone _ ->
                "It is not there any more, so nothing was signed";
            case RecordResult.Closed _ -> "The review takes no evidence any more, so nothing was signed";
            case RecordResult.Kept _, RecordResult.Stale _ -> throw new IllegalArgumentException("shown, not refused");
        };
    }
}
