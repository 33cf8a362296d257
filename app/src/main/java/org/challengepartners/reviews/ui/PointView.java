package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.challengepartners.reviews.AccuracyRound;
import org.challengepartners.reviews.AnsweringPoints;
import org.challengepartners.reviews.CheckingAccuracy;
import org.challengepartners.reviews.PointDetail;
import org.challengepartners.reviews.PointId;
import org.challengepartners.reviews.PointText;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** One point about the accuracy of a draft: the school raises it, the lead answers it, the quality reader sends it back. */
@Route(ReviewLinks.REVIEWS + "/:review/accuracy/:point")
@RolesAllowed({"headteacher", "reviewer"})
class PointView extends ReviewPage {

    private static final String NEW = "new";

    private final CheckingAccuracy checking;
    private final AnsweringPoints answering;
    private final Drafts drafts;
    private String asked = NEW;

    PointView(CheckingAccuracy checking, AnsweringPoints answering, Drafts drafts) {
        super("Point about the draft");
        this.checking = checking;
        this.answering = answering;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        asked = entering.getRouteParameters().get("point").orElse(NEW);
        super.beforeEnter(entering);
    }

    @Override
    String back(ReviewId id) {
        return ReviewLinks.accuracy(id);
    }

    @Override
    void show() {
        var round = checking.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        var raises = round.may().contains(AccuracyRound.May.RAISE);
        if (asked.equals(NEW)) {
            if (!raises) {
                throw new NotFoundException();
            }
            body().add(new PointForm(checking, drafts, round, Optional.empty(), this));
            return;
        }
        var point = PointId.parse(asked).flatMap(round::point).orElseThrow(NotFoundException::new);
        if (raises) {
            body().add(new PointForm(checking, drafts, round, Optional.of(point), this));
            body().add(new Actions(new Button("Remove this point", pressed -> {
                checking.remove(id(), point.id());
                UI.getCurrent().navigate(back(id()));
            })));
            return;
        }
        body().add(read(round, point));
        if (round.may().contains(AccuracyRound.May.DECIDE)) {
            body().add(new AnswerForm(answering, round, point, this));
        }
        if (round.may().contains(AccuracyRound.May.SIGN) && point.answer().isPresent()) {
            body().add(sendBack(point));
        }
    }

    private static SummaryList read(AccuracyRound round, PointDetail point) {
        var text = point.text();
        var facts = new SummaryList()
                .row("Kind", text.kind().words())
                .row("Sentence", round.words(text.anchor()))
                .row("What is wrong", text.wrong())
                .row("What it should say", text.should())
                .row(
                        "Evidence",
                        text.evidence().isEmpty()
                                ? "None"
                                : text.evidence()
                                        + text.evidenceOn()
                                                .map(day -> ", of " + DateWords.day(day))
                                                .orElse(""));
        point.answer().ifPresent(answer -> facts.row("Answer", PointsPart.words(answer)));
        return facts;
    }

    private Part sendBack(PointDetail point) {
        var why = new LongText("Why should it be decided again?").limit(PointText.LONGEST);
        return new Part(
                "Send this answer back", why, new Actions(new Button("Send it back to the lead reviewer", pressed -> {
                    errors().clear();
                    answering
                            .sendBack(id(), point.id(), why.getValue())
                            .ifPresentOrElse(
                                    errors()::show, () -> UI.getCurrent().navigate(back(id())));
                })));
    }
}
