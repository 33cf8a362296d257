package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.challengepartners.reviews.DraftDetail;
import org.challengepartners.reviews.DraftingReports;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;

/** Where the lead gives the draft to the quality reader; what looks like names is asked about before. */
class SubmitDraftPart extends Part {

    SubmitDraftPart(DraftDetail draft, DraftingReports drafting, DraftView page) {
        super("Give it to the quality reader");
        if (!draft.names().isEmpty()) {
            add(WordsQuestion.names(
                    draft.names(), () -> page.errors().show("Change the sentences in which the names stand"), () -> {
                        drafting.notNames(draft.review(), Set.copyOf(draft.names()));
                        page.show();
                        page.confirmation().say("Noted: these words are no names.");
                    }));
        }
        var reason = new TextField("Why a strand is not complete (only if one is not)");
        reason.setHelperText("Everybody on the review reads it");
        var submit = new Button(
                "Give it to the quality reader",
                pressed -> page.told(
                        drafting.submit(draft.review(), reason.getValue()), "The quality reader has the draft now."));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                reason,
                new Actions(
                        submit,
                        new Button(
                                draft.peersRead()
                                        ? "Let the peer reviewers read it no more"
                                        : "Let the peer reviewers read it",
                                pressed -> {
                                    drafting.letPeersRead(draft.review(), !draft.peersRead());
                                    page.show();
                                })));
    }
}
