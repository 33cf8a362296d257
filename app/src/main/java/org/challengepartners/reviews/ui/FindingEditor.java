package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
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
    private final Div meeting = new Div();
    private final FindingForm form;
    private final Button keep = new Button("Keep for myself");
    private CommandId command = CommandId.next();
    private @Nullable FindingDetail read;
    private @Nullable FindingDetail met;

    FindingEditor(WritingFindings writing, Drafts drafts, ReviewDetail review, Owner owner) {
        this.writing = writing;
        this.review = review;
        this.owner = owner;
        this.form = new FindingForm(review, drafts, errors);
        meeting.addClassName("page");
        var save = new Button("Save finding", pressed -> save(true));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClickListener(pressed -> save(false));
        var close = new Button("Close and come back later", pressed -> owner.done(CLOSED));
        getContent().addClassNames("page", "finding-editor");
        getContent().add(errors, meeting, form, new Actions(save, keep, close));
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

    /** A colleague changed the finding while it is open here; texts that stand side by side already stay so. */
    void overtaken(FindingDetail theirs) {
        if (met != null) {
            meetAgain(theirs);
            return;
        }
        var see = new NativeButton("See changes", pressed -> meet(theirs));
        see.addClassName("link-button");
        say("%s has changed this finding since you opened it.".formatted(theirs.changedByName()), see);
    }

    /** A colleague removed the finding while it is open here. */
    void gone() {
        var add = new NativeButton("Add my text as a new finding", pressed -> addMine());
        add.addClassName("link-button");
        say("This finding has been removed since you opened it. Your text is still here.", add);
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
            case SaveResult.Stale stale -> meet(stale.theirs());
            case SaveResult.Gone _ -> gone();
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

    /** What is shown already is not shown anew: it would take the focus away from somebody who brings the texts together. */
    private void meetAgain(FindingDetail theirs) {
        if (met == null || met.version() != theirs.version()) {
            meet(theirs);
        }
    }

    private void meet(FindingDetail theirs) {
        part();
        met = theirs;
        meeting.add(new TextsSideBySide(
                review.framework(),
                new TextsSideBySide.Theirs("finding", theirs.changedByName(), theirs.changedAt(), theirs.text()),
                form.text(),
                new Button("Save my text", pressed -> {
                    read = theirs;
                    part();
                    save(true);
                }),
                new Button("Take theirs", pressed -> {
                    form.sent();
                    part();
                    edit(theirs);
                }),
                new Button("Keep both, mine as a finding of its own", pressed -> addMine())));
    }

    private void addMine() {
        read = null;
        command = CommandId.next();
        part();
        save(true);
    }

    /** Nothing of a colleague's stands beside the text any more. */
    private void part() {
        met = null;
        meeting.removeAll();
    }

    private void say(String words, NativeButton... choices) {
        part();
        var notice = new Div(new Paragraph(words));
        notice.addClassName("draft-notice");
        notice.getElement().setAttribute("role", "status");
        if (choices.length > 0) {
            notice.add(new Actions(choices));
        }
        meeting.add(notice);
    }
}
