package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.challengepartners.reviews.AccuracyRound;
import org.challengepartners.reviews.CheckingAccuracy;
import org.challengepartners.reviews.PointDetail;
import org.challengepartners.reviews.PointKind;
import org.challengepartners.reviews.PointResult;
import org.challengepartners.reviews.PointText;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.SentDraft;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.LongText;
import org.challengepartners.tenancy.CommandId;

/** The fields of a point. What is typed is safe as it is typed. */
class PointForm extends Div {

    private final CheckingAccuracy checking;
    private final AccuracyRound round;
    private final PointView page;
    private final RadioButtonGroup<PointKind> kind = new RadioButtonGroup<>("Kind of point", PointKind.values());
    private final Select<SentDraft.Line> sentence = new Select<>();
    private final AutosavedText wrong;
    private final LongText should = new LongText("What should it say?").limit(PointText.LONGEST);
    private final LongText evidence = new LongText("Evidence (needed for B and C)").limit(PointText.LONGEST);
    private final DayField day;
    private final CommandId command = CommandId.next();
    private Optional<PointDetail> read;

    PointForm(
            CheckingAccuracy checking,
            Drafts drafts,
            AccuracyRound round,
            Optional<PointDetail> point,
            PointView page) {
        this.checking = checking;
        this.round = round;
        this.page = page;
        this.read = point;
        this.wrong = new AutosavedText("What is wrong?", drafts);
        addClassName("page");
        kind.setItemLabelGenerator(PointKind::words);
        kind.setManualValidation(true);
        sentence.setLabel("Sentence of the draft");
        sentence.setItems(round.latest().lines());
        sentence.setItemLabelGenerator(line -> line == null ? "" : line.text().wording());
        wrong.field().limit(PointText.LONGEST);
        evidence.setHelperText("Where it can be seen. No names of pupils");
        day = new DayField(
                "Of which day is the evidence? (needed for B and C)",
                "Before the last day on site, %s. For example 30/10/2026".formatted(DateWords.day(round.heldUntil())));
        fill();
        var save = new Button("Save this point", pressed -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(kind, sentence, wrong, should, evidence, day, new Actions(save));
    }

    private void fill() {
        var text = read.map(PointDetail::text);
        kind.setValue(text.map(PointText::kind).orElse(PointKind.A));
        sentence.setValue(text.flatMap(one -> round.latest().lines().stream()
                        .filter(line -> line.anchor().equals(one.anchor()))
                        .findFirst())
                .orElse(null));
        should.setValue(text.map(PointText::should).orElse(""));
        evidence.setValue(text.map(PointText::evidence).orElse(""));
        day.setValue(text.flatMap(PointText::evidenceOn).orElse(null));
        wrong.open(
                new DraftKey(
                        round.space(),
                        "point " + read.map(one -> one.id().toString()).orElse("new"),
                        "wrong"),
                text.map(PointText::wrong).orElse(""),
                read.map(PointDetail::version).orElse(0L));
    }

    private void save() {
        page.errors().clear();
        if (!new FormChecks(page.errors()).readable(day).pass()) {
            return;
        }
        if (sentence.getValue() == null) {
            page.errors().show(sentence, "Choose the sentence that is not accurate");
            return;
        }
        var text = new PointText(
                kind.getValue(),
                sentence.getValue().anchor(),
                wrong.getValue(),
                should.getValue(),
                evidence.getValue(),
                Optional.ofNullable(day.getValue()));
        var result = read.map(before -> checking.change(round.review(), before.id(), before.version(), text))
                .orElseGet(() -> checking.raise(command, round.review(), text));
        switch (result) {
            case PointResult.Saved _ -> {
                wrong.sent();
                UI.getCurrent().navigate(ReviewLinks.accuracy(round.review()));
            }
            case PointResult.Stale stale -> {
                read = Optional.of(stale.theirs());
                page.errors()
                        .show(
                                "Somebody else of your school has changed this point: “%s”. Save again to put your text in its place"
                                        .formatted(stale.theirs().text().wrong()));
            }
            case PointResult.Gone _ ->
                page.errors().show("The point has been removed since you opened it. Copy your text if you need it");
            case PointResult.Closed _ ->
                page.errors()
                        .show(
                                "The answer is submitted, or the time is over: nothing was saved. Copy your text if you need it");
            case PointResult.Refused refused -> refused.problems().forEach(page.errors()::show);
        }
    }
}
