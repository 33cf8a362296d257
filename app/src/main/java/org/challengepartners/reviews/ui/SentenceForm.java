package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.challengepartners.reviews.DraftDetail;
import org.challengepartners.reviews.DraftingReports;
import org.challengepartners.reviews.FindingKind;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.SentenceDetail;
import org.challengepartners.reviews.SentenceResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.tenancy.CommandId;

/** The fields of a sentence. What is typed is safe as it is typed; what another wrote meanwhile stands beside it. */
class SentenceForm extends Div {

    private static final String FIELD = "wording";

    private final DraftingReports drafting;
    private final DraftDetail draft;
    private final SentenceView page;
    private final FindingFields fields;
    private final CheckboxGroup<SentenceDetail.Support> findings = new CheckboxGroup<>("It rests on these findings");
    private final Div meeting = new Div();
    private final CommandId command = CommandId.next();
    private Optional<SentenceDetail> read;

    SentenceForm(
            DraftingReports drafting,
            Drafts drafts,
            DraftDetail draft,
            Optional<SentenceDetail> sentence,
            SentenceView page) {
        this.drafting = drafting;
        this.draft = draft;
        this.page = page;
        this.read = sentence;
        this.fields = new FindingFields(draft.framework(), drafts, "Sentence", "Enter the sentence");
        addClassName("page");
        findings.setItems(drafting.findings(draft.review()));
        findings.setItemLabelGenerator(SentenceDetail.Support::wording);
        findings.addClassName("stacked");
        fields.words().hint("Without the name of a pupil or a member of staff");
        fill();
        var save = new Button("Save sentence", pressed -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(meeting, fields, findings, new Actions(save));
    }

    private void fill() {
        var under = read.map(SentenceDetail::findings).orElse(List.of()).stream()
                .map(SentenceDetail.Support::finding)
                .collect(Collectors.toSet());
        findings.setValue(findings.getListDataView()
                .getItems()
                .filter(one -> under.contains(one.finding()))
                .collect(Collectors.toSet()));
        var subject = "sentence " + read.map(one -> one.id().toString()).orElse("new");
        fields.open(
                new DraftKey(draft.team(), subject, FIELD),
                read.map(SentenceDetail::text),
                read.map(SentenceDetail::version).orElse(0L));
        if (read.isEmpty()) {
            fields.kind().setValue(FindingKind.WHAT_WENT_WELL);
        }
    }

    /** Takes earlier words up again: they are safe as what is typed is, and become the sentence with the form. */
    void take(String words) {
        fields.put(words);
    }

    private void save() {
        page.errors().clear();
        var text = fields.text();
        var under = findings.getValue().stream()
                .map(SentenceDetail.Support::finding)
                .collect(Collectors.toSet());
        var result = read.map(before -> drafting.change(draft.review(), before.id(), before.version(), text, under))
                .orElseGet(() -> drafting.add(command, draft.review(), text, under));
        switch (result) {
            case SentenceResult.Saved _ -> {
                fields.sent();
                UI.getCurrent().navigate(ReviewLinks.draft(draft.review()));
            }
            case SentenceResult.Stale stale -> meet(stale.theirs());
            case SentenceResult.Gone _ ->
                page.errors()
                        .show("The sentence has been taken out since you opened it. Copy your text if you need it");
            case SentenceResult.Closed _ ->
                page.errors()
                        .show("The draft has left your hands, so this was not saved. Copy your text if you need it");
            case SentenceResult.Refused refused ->
                refused.problems().forEach(problem -> fields.show(problem, page.errors()));
        }
    }

    /** Both texts beside each other; nothing is overwritten. */
    private void meet(SentenceDetail theirs) {
        meeting.removeAll();
        meeting.add(new TextsSideBySide(
                draft.framework(),
                new TextsSideBySide.Theirs("sentence", theirs.changedByName(), theirs.changedAt(), theirs.text()),
                fields.text(),
                new Button("Save my text", pressed -> {
                    part(theirs);
                    save();
                }),
                new Button("Take theirs", pressed -> {
                    part(theirs);
                    fields.sent();
                    fill();
                })));
    }

    private void part(SentenceDetail theirs) {
        read = Optional.of(theirs);
        meeting.removeAll();
    }
}
