package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.challengepartners.reviews.DraftDetail;
import org.challengepartners.reviews.DraftingReports;
import org.challengepartners.reviews.FindingKind;
import org.challengepartners.reviews.FindingProblem;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.FindingsSection;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.SentenceDetail;
import org.challengepartners.reviews.SentenceResult;
import org.challengepartners.reviews.Strand;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.InsetText;
import org.challengepartners.tenancy.CommandId;

/** The fields of a sentence. What is typed is safe as it is typed; what another wrote meanwhile stands beside it. */
class SentenceForm extends Div {

    private static final String FIELD = "wording";

    private final DraftingReports drafting;
    private final DraftDetail draft;
    private final SentenceView page;
    private final Select<Strand> strand = new Select<>();
    private final RadioButtonGroup<FindingKind> kind = new RadioButtonGroup<>("Kind", FindingKind.values());
    private final AutosavedText wording;
    private final Select<String> grade = new Select<>();
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
        this.wording = new AutosavedText("Sentence", drafts);
        addClassName("page");
        strand.setLabel("Strand");
        strand.setEmptySelectionAllowed(true);
        strand.setEmptySelectionCaption(FindingsSection.NOT_PLACED);
        strand.setItems(draft.framework().strands());
        strand.setItemLabelGenerator(item -> item == null ? FindingsSection.NOT_PLACED : item.title());
        kind.setItemLabelGenerator(FindingKind::words);
        grade.setLabel("Grade (optional)");
        grade.setEmptySelectionAllowed(true);
        grade.setEmptySelectionCaption("No grade");
        grade.setItems(draft.framework().scale());
        findings.setItems(drafting.findings(draft.review()));
        findings.setItemLabelGenerator(SentenceDetail.Support::wording);
        findings.addClassName("stacked");
        wording.field().hint("Without the name of a pupil or a member of staff").limit(FindingText.LONGEST);
        fill();
        var save = new Button("Save sentence", pressed -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(meeting, strand, kind, wording, grade, findings, new Actions(save));
    }

    private void fill() {
        var text = read.map(SentenceDetail::text);
        strand.setValue(
                text.flatMap(one -> draft.framework().strand(one.strand())).orElse(null));
        kind.setValue(text.map(FindingText::kind).orElse(FindingKind.WHAT_WENT_WELL));
        grade.setValue(text.map(FindingText::grade).orElse(null));
        var under = read.map(SentenceDetail::findings).orElse(List.of()).stream()
                .map(SentenceDetail.Support::finding)
                .collect(Collectors.toSet());
        findings.setValue(findings.getListDataView()
                .getItems()
                .filter(one -> under.contains(one.finding()))
                .collect(Collectors.toSet()));
        var subject = "sentence " + read.map(one -> one.id().toString()).orElse("new");
        wording.open(
                new DraftKey(draft.team(), subject, FIELD),
                text.map(FindingText::wording).orElse(""),
                read.map(SentenceDetail::version).orElse(0L));
    }

    /** Takes earlier words up again, which are saved with the form. */
    void take(String words) {
        wording.field().setValue(words);
        wording.field().focus();
    }

    private void save() {
        page.errors().clear();
        var placed = strand.getValue();
        var text = new FindingText(
                placed == null ? null : placed.key(), kind.getValue(), wording.getValue(), grade.getValue());
        var under = findings.getValue().stream()
                .map(SentenceDetail.Support::finding)
                .collect(Collectors.toSet());
        var result = read.map(before -> drafting.change(draft.review(), before.id(), before.version(), text, under))
                .orElseGet(() -> drafting.add(command, draft.review(), text, under));
        switch (result) {
            case SentenceResult.Saved _ -> {
                wording.sent();
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
                page.errors()
                        .show(
                                wording.field(),
                                refused.problems().contains(FindingProblem.NO_WORDING)
                                        ? "Enter the sentence"
                                        : refused.problems().contains(FindingProblem.STRAND_NOT_GRADED)
                                                ? "Choose no grade: this strand is not graded"
                                                : "The sentence must be %,d characters or fewer"
                                                        .formatted(FindingText.LONGEST));
        }
    }

    /** Both texts beside each other; nothing is overwritten. */
    private void meet(SentenceDetail theirs) {
        meeting.removeAll();
        var notice = new Div(
                new Paragraph("%s changed this sentence on %s, while you had it open. Nothing is overwritten."
                        .formatted(theirs.changedByName(), DateWords.dayAndTime(theirs.changedAt()))),
                new InsetText(new H3("Their text"), new FindingWords(theirs.text())),
                new Actions(
                        new Button("Save my text", pressed -> {
                            read = Optional.of(theirs);
                            meeting.removeAll();
                            save();
                        }),
                        new Button("Take theirs", pressed -> {
                            read = Optional.of(theirs);
                            meeting.removeAll();
                            wording.sent();
                            fill();
                        })));
        notice.addClassName("draft-notice");
        notice.getElement().setAttribute("role", "alert");
        meeting.add(notice);
    }
}
