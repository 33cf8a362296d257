package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.challengepartners.reviews.DraftingReports;
import org.challengepartners.reviews.QualityReading;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.SentenceDetail;
import org.challengepartners.reviews.SentenceId;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;

/** One sentence of a draft: what it says, on which findings it rests, and what is said of it. */
@Route(ReviewLinks.REVIEWS + "/:review/draft/:sentence")
@RolesAllowed("reviewer")
class SentenceView extends ReviewPage {

    private static final String NEW = "new";

    private final DraftingReports drafting;
    private final QualityReading reading;
    private final Drafts drafts;
    private String asked = NEW;

    SentenceView(DraftingReports drafting, QualityReading reading, Drafts drafts) {
        super("Sentence of the draft");
        this.drafting = drafting;
        this.reading = reading;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        asked = entering.getRouteParameters().get("sentence").orElse(NEW);
        super.beforeEnter(entering);
    }

    @Override
    String back(ReviewId id) {
        return ReviewLinks.draft(id);
    }

    @Override
    void show() {
        var draft = drafting.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        if (asked.equals(NEW)) {
            if (!draft.mayEdit()) {
                throw new NotFoundException();
            }
            body().add(new SentenceForm(drafting, drafts, draft, Optional.empty(), this));
            return;
        }
        var sentence = SentenceId.parse(asked)
                .flatMap(id -> draft.sentences().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        var form = draft.mayEdit()
                ? Optional.of(new SentenceForm(drafting, drafts, draft, Optional.of(sentence), this))
                : Optional.<SentenceForm>empty();
        form.ifPresentOrElse(
                fields -> body().add(fields, order(sentence)),
                () -> body().add(new InsetText(new FindingWords(sentence.text()))));
        body().add(resting(sentence));
        var wordings = drafting.wordings(id(), sentence.id());
        if (!wordings.isEmpty()) {
            body().add(new WordingsPart(wordings, form.map(fields -> fields::take)));
        }
        var about = draft.about(sentence.id());
        if (draft.mayComment() || !about.isEmpty()) {
            body().add(new CommentsPart(
                    "Comments on this sentence",
                    about,
                    draft.mayComment(),
                    (command, answers, words) ->
                            said(reading.comment(command, id(), Optional.of(sentence.id()), answers, words))));
        }
    }

    private Actions order(SentenceDetail sentence) {
        return new Actions(
                new Button("Move up", pressed -> moved(drafting.move(id(), sentence.id(), true))),
                new Button("Move down", pressed -> moved(drafting.move(id(), sentence.id(), false))),
                new Button("Take it out of the draft", pressed -> {
                    drafting.remove(id(), sentence.id());
                    UI.getCurrent().navigate(ReviewLinks.draft(id()));
                }));
    }

    private void moved(boolean done) {
        confirmation().say(done ? "The sentence stands elsewhere now" : "It stands at that end already");
    }

    private Part resting(SentenceDetail sentence) {
        if (sentence.findings().isEmpty()) {
            return new Part("What it rests on", new Paragraph("It rests on no finding."));
        }
        var list = new UnorderedList();
        sentence.findings()
                .forEach(finding -> list.add(new ListItem(
                        new Anchor(ReviewLinks.restsOn(id(), finding.finding()), finding.wording()),
                        new Span(", on %s of evidence".formatted(DraftSections.many(finding.evidence(), "record"))))));
        return new Part("What it rests on", list);
    }

    private boolean said(Optional<String> wrong) {
        errors().clear();
        confirmation().clear();
        wrong.ifPresent(errors()::show);
        if (wrong.isEmpty()) {
            show();
            confirmation().say("Your comment stands below the sentence.");
        }
        return wrong.isEmpty();
    }
}
