package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.challengepartners.reviews.DraftDetail;
import org.challengepartners.reviews.DraftingReports;
import org.challengepartners.reviews.QualityReading;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewState;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.reviews.SentenceDetail;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.WarningText;

/** The draft of a report, sentence by sentence: its lead writes it, its quality reader reads it. */
@Route(ReviewLinks.REVIEWS + "/:review/draft")
@RolesAllowed("reviewer")
class DraftView extends ReviewPage {

    private final DraftingReports drafting;
    private final QualityReading reading;
    private final Reviewing reviewing;

    DraftView(DraftingReports drafting, QualityReading reading, Reviewing reviewing) {
        super("Draft report");
        this.drafting = drafting;
        this.reading = reading;
        this.reviewing = reviewing;
    }

    @Override
    void show() {
        body().removeAll();
        drafting.find(id()).ifPresentOrElse(this::show, this::offerToBegin);
    }

    private void offerToBegin() {
        var may = reviewing
                .find(id())
                .filter(review -> review.ofTeam() && review.state() == ReviewState.FEEDBACK_GIVEN && review.mayWrite())
                .isPresent();
        if (!may) {
            throw new NotFoundException();
        }
        var begin = new Button(
                "Begin the draft",
                pressed -> told(drafting.start(id()), "The draft has a sentence for each finding of the team."));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        body().add(
                        new Paragraph(
                                "The draft begins with a sentence for each finding that the team has agreed, and one for"
                                        + " each estimate. You can then reword, order and add sentences."),
                        new Actions(begin));
    }

    private void show(DraftDetail draft) {
        body().add(facts(draft));
        if (draft.sentences().stream().anyMatch(SentenceDetail::isFlagged)) {
            body().add(new WarningText(
                    "Some sentences judge without live evidence: they are marked below. Link evidence to their findings, or"
                            + " reword them."));
        }
        if (draft.mayEdit()) {
            body().add(new Paragraph(new Anchor(ReviewLinks.newSentence(id()), "Add a sentence")));
        }
        DraftSections.of(draft).forEach(body()::add);
        var whole = draft.comments().stream()
                .filter(comment -> comment.about().isEmpty())
                .toList();
        if (draft.mayComment() || !whole.isEmpty()) {
            body().add(new CommentsPart(
                    "Comments on the draft as a whole",
                    whole,
                    draft.mayComment(),
                    (command, answers, words) ->
                            said(reading.comment(command, id(), Optional.empty(), answers, words))));
        }
        if (draft.mayEdit() && draft.state() == ReviewState.DRAFTING) {
            body().add(new SubmitDraftPart(draft, drafting, this));
        }
        if (draft.mayRead()) {
            body().add(reading());
        }
    }

    private static SummaryList facts(DraftDetail draft) {
        return new SummaryList()
                .row("School", draft.schoolName())
                .row("State", StateTag.of(draft.state()))
                .row("Quality reader", draft.reader().orElse("The office has not found one yet"))
                .row("Peer reviewers", draft.peersRead() ? "Can read the draft" : "Cannot read the draft");
    }

    private Part reading() {
        var pass = new Button(
                "Pass the draft to the school",
                pressed -> told(reading.pass(id()), "The school has the draft now, and its time to answer has begun."));
        pass.addThemeVariants(ButtonVariant.PRIMARY);
        return new Part(
                "Your decision as quality reader",
                new Paragraph(
                        "When you pass it, this version is frozen as D1 and the headteacher reads it. When you return it, the"
                                + " lead reviewer reads your comments."),
                new Actions(pass, new Button("Return it with comments", pressed -> leaveIf(reading.sendBack(id())))));
    }

    private boolean said(Optional<String> wrong) {
        errors().clear();
        confirmation().clear();
        wrong.ifPresent(errors()::show);
        if (wrong.isEmpty()) {
            show();
            confirmation().say("Your comment stands below the draft.");
        }
        return wrong.isEmpty();
    }
}
