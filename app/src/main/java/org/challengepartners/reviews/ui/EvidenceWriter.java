package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import org.challengepartners.reviews.Cleared;
import org.challengepartners.reviews.EvidenceDetail;
import org.challengepartners.reviews.EvidenceFilter;
import org.challengepartners.reviews.EvidenceId;
import org.challengepartners.reviews.EvidenceKind;
import org.challengepartners.reviews.EvidenceState;
import org.challengepartners.reviews.EvidenceText;
import org.challengepartners.reviews.ReadingEvidence;
import org.challengepartners.reviews.RecordResult;
import org.challengepartners.reviews.RecordingEvidence;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** Where a record of evidence is written: kept for oneself or shared, after a person has looked at what a checker found. */
class EvidenceWriter extends Composite<Div> {

    /** What a draft is about before there is a record. */
    static final String NEW = "evidence new";

    private static final EvidenceText NOTHING = new EvidenceText(EvidenceKind.LESSON_VISIT, null, "", "", "");

    /** Who opened it. */
    interface Owner extends Serializable {
        void kept(EvidenceDetail evidence);

        void left(String address);
    }

    private final RecordingEvidence recording;
    private final ReadingEvidence reading;
    private final ReviewDetail review;
    private final ErrorSummary errors;
    private final Owner owner;
    private final EvidenceForm form;
    private final Div question = new Div();
    private final Button keep = new Button("Keep for myself", pressed -> save(false));
    private final Button withdraw = new Button("Withdraw it", pressed -> withdraw());
    private final CommandId command = CommandId.next();
    private @Nullable EvidenceDetail read;
    private Cleared cleared = Cleared.NOTHING;

    EvidenceWriter(
            RecordingEvidence recording,
            ReadingEvidence reading,
            Drafts drafts,
            ReviewDetail review,
            ErrorSummary errors,
            Owner owner) {
        this.recording = recording;
        this.reading = reading;
        this.review = review;
        this.errors = errors;
        this.owner = owner;
        this.form = new EvidenceForm(drafts);
        var share = new Button("Save for the team", pressed -> save(true));
        share.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("page");
        getContent().add(question, form, new Actions(share, keep, withdraw));
    }

    /** For a new one, at the place where the last one was made. */
    void begin() {
        withdraw.setVisible(false);
        var last = reading.page(review.id(), EvidenceFilter.MINE, PageRequest.of(0, 1)).stream()
                .findFirst()
                .flatMap(line -> reading.find(review.id(), line.id()))
                .map(EvidenceDetail::text)
                .orElse(NOTHING);
        var place = new EvidenceText(last.kind(), last.strand(), last.line(), last.partner(), "");
        form.show(place, about(NEW), 0, review.framework(), lines());
    }

    /** For one that exists. */
    void edit(EvidenceDetail evidence) {
        read = evidence;
        keep.setVisible(evidence.state() == EvidenceState.PRIVATE);
        form.show(evidence.text(), about(subject(evidence.id())), evidence.version(), review.framework(), lines());
    }

    private void save(boolean share) {
        errors.clear();
        question.removeAll();
        var before = read;
        var result = before == null
                ? recording.add(command, review.id(), form.text(), share, cleared)
                : recording.change(review.id(), before.id(), before.version(), form.text(), share, cleared);
        switch (result) {
            case RecordResult.Kept kept -> {
                form.sent();
                owner.kept(kept.evidence());
            }
            case RecordResult.Refused refused -> form.show(refused.problems(), errors);
            case RecordResult.LooksLikeNames looks ->
                question.add(WordsQuestion.names(
                        looks.words(),
                        this::change,
                        () -> goOn(new Cleared(with(looks.words()), cleared.noConcern()), share)));
            case RecordResult.ReadsLikeAConcern concern ->
                question.add(WordsQuestion.concern(
                        concern.words(), this::handOver, () -> goOn(new Cleared(cleared.notNames(), true), share)));
            case RecordResult.Stale stale -> {
                read = stale.theirs();
                errors.show("You changed it in another window: “%s”. Save again to put this text in its place"
                        .formatted(stale.theirs().text().note()));
            }
            case RecordResult.Gone _ ->
                errors.show("It was withdrawn or signed, so nothing was saved. Copy your text if you need it");
            case RecordResult.Closed _ ->
                errors.show(
                        "The review takes no evidence any more, so this was not saved. Copy your text if you need it");
        }
    }

    private HashSet<String> with(List<String> words) {
        var all = new HashSet<>(cleared.notNames());
        all.addAll(words);
        return all;
    }

    private void change() {
        question.removeAll();
        form.focus();
    }

    private void goOn(Cleared decided, boolean share) {
        cleared = decided;
        save(share);
    }

    /** The text is forgotten here, in the drafts and in the browser. */
    private void handOver() {
        form.sent();
        var before = read;
        if (before != null && before.state() == EvidenceState.PRIVATE) {
            recording.withdraw(review.id(), before.id());
        }
        owner.left(ReviewLinks.concern(review.id()));
    }

    private void withdraw() {
        var before = read;
        if (before != null && recording.withdraw(review.id(), before.id())) {
            form.sent();
            owner.left(ReviewLinks.evidence(review.id()));
        } else {
            errors.show("It was not withdrawn: it is signed, or the review takes no evidence any more");
        }
    }

    private List<String> lines() {
        return reading.lines(review.id());
    }

    private DraftKey about(String subject) {
        return new DraftKey(review.teamSpace().orElseThrow(), subject, "note");
    }

    static String subject(EvidenceId evidence) {
        return "evidence " + evidence;
    }
}
