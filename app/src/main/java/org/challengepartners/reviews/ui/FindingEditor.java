package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.FindingId;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.SaveResult;
import org.challengepartners.reviews.WritingFindings;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where one finding is written. What is typed is safe as it is typed; what a colleague wrote meanwhile stands beside it. */
class FindingEditor extends Composite<Div> {

    /** What a draft is about before there is a finding. */
    static final String NEW = "finding new";

    private static final String CLOSED =
            "What you typed is kept for you. It is not part of the findings until you save it";

    /** Who opened the editor and takes it away. */
    interface Owner extends Serializable {
        void done(String said);
    }

    private final WritingFindings writing;
    private final ReviewDetail review;
    private final Owner owner;
    private final ErrorSummary errors = new ErrorSummary();
    private final OthersChange others;
    private final FindingForm form;
    private final Button keep = new Button("Keep for myself");
    private CommandId command = CommandId.next();
    private @Nullable FindingDetail read;

    FindingEditor(WritingFindings writing, Drafts drafts, ReviewDetail review, Owner owner) {
        this.writing = writing;
        this.review = review;
        this.owner = owner;
        this.form = new FindingForm(review, drafts, errors);
        this.others = new OthersChange(review.framework(), ways());
        var save = new Button("Save finding", pressed -> save(true));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClickListener(pressed -> save(false));
        var close = new Button("Close and come back later", pressed -> owner.done(CLOSED));
        getContent().addClassNames("page", "finding-editor");
        getContent().add(errors, others, form, new Actions(save, keep, close));
    }

    static String subject(FindingId finding) {
        return "finding " + finding;
    }

    /** For a finding that does not exist yet. */
    void begin() {
        read = null;
        command = CommandId.next();
        form.begin();
    }

    /** For a finding that exists. */
    void edit(FindingDetail finding) {
        read = finding;
        keep.setVisible(finding.draft());
        form.edit(finding);
    }

    /** A colleague changed the finding while it is open here. */
    void overtaken(FindingDetail theirs) {
        others.overtaken(theirs);
    }

    /** A colleague removed the finding while it is open here. */
    void gone() {
        others.gone();
    }

    private void save(boolean share) {
        if (!form.pass()) {
            return;
        }
        switch (send(form.text(), share)) {
            case SaveResult.Saved saved -> {
                form.sent();
                owner.done(
                        saved.finding().draft()
                                ? "The finding is kept for you. The team does not see it"
                                : "The finding is saved");
            }
            case SaveResult.Stale stale -> others.meet(stale.theirs());
            case SaveResult.Gone _ -> others.gone();
            case SaveResult.Closed _ ->
                errors.show("The review has been submitted, so this was not saved. Copy your text if you need it");
            case SaveResult.Refused refused -> refused.problems().forEach(form::show);
        }
    }

    private SaveResult send(FindingText text, boolean share) {
        var base = read;
        return base == null
                ? writing.add(command, review.id(), text, share)
                : writing.reword(review.id(), base, text, share);
    }

    private OthersChange.Ways ways() {
        return new OthersChange.Ways() {
            @Override
            public FindingText mine() {
                return form.text();
            }

            @Override
            public void saveMine(FindingDetail theirs) {
                saveOver(theirs);
            }

            @Override
            public void take(FindingDetail theirs) {
                form.sent();
                others.clear();
                edit(theirs);
            }

            @Override
            public void addMine() {
                command = CommandId.next();
                saveOver(null);
            }
        };
    }

    private void saveOver(@Nullable FindingDetail theirs) {
        read = theirs;
        others.clear();
        save(true);
    }
}
