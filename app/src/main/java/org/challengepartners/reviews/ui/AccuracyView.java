package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.reviews.AccuracyRound;
import org.challengepartners.reviews.AnsweringPoints;
import org.challengepartners.reviews.CheckingAccuracy;
import org.challengepartners.reviews.ResponseResult;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.TakeAway;
import org.challengepartners.shell.VersionLine;
import org.challengepartners.tenancy.CommandId;

/** The draft that was sent to the school, what the school says of its accuracy, and how that is answered. */
@Route(ReviewLinks.REVIEWS + "/:review/accuracy")
@RolesAllowed({"headteacher", "reviewer"})
class AccuracyView extends ReviewPage {

    private final CheckingAccuracy checking;
    private final AnsweringPoints answering;

    AccuracyView(CheckingAccuracy checking, AnsweringPoints answering) {
        super("Factual accuracy of the draft report");
        this.checking = checking;
        this.answering = answering;
    }

    @Override
    void show() {
        var round = checking.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        body().add(new AccuracyFacts(round));
        if (round.may().contains(AccuracyRound.May.RAISE)) {
            body().add(
                            new InsetText(
                                    "Read the draft and say what is not accurate: A for a typing error or a wrong number, B for a"
                                            + " wrong fact that bears on a judgement, C for something left out. You answer once, also if you"
                                            + " have no points."),
                            new Paragraph(new Anchor(ReviewLinks.newPoint(id()), "Raise a point")));
        }
        body().add(new PointsPart(round));
        if (round.may().contains(AccuracyRound.May.SUBMIT)) {
            body().add(submitting(round));
        }
        if (round.may().contains(AccuracyRound.May.SIGN)) {
            body().add(signing());
        }
        if (round.may().contains(AccuracyRound.May.DECIDE)) {
            body().add(new Paragraph(
                    new Anchor(ReviewLinks.draft(id()), "Change the sentences that your answers concern")));
        }
        body().add(new DisputePart(round, answering, this));
        if (!round.changes().isEmpty()) {
            body().add(new ChangesPart(round));
        }
        body().add(
                        downloads(),
                        new VersionLine("Draft " + round.latest().name(), "not final"),
                        new FindingsDocument(round.framework(), round.latest().texts()));
    }

    private Part submitting(AccuracyRound round) {
        var command = CommandId.next();
        int points = round.points().size();
        var submit = new Button(
                points == 0 ? "We have no points" : "Submit " + DraftSections.many(points, "point"),
                pressed -> submitted(checking.submit(command, id(), points)));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        return new Part(
                "Answer for your school",
                new Paragraph("You answer once. After that no point can be added, changed or removed."),
                new Actions(submit));
    }

    private void submitted(ResponseResult result) {
        switch (result) {
            case ResponseResult.Received received -> {
                errors().clear();
                show();
                confirmation()
                        .say("Your answer has arrived. Its reference is "
                                + received.receipt().reference());
            }
            case ResponseResult.Not not -> told(not.why(), "");
        }
    }

    private Part signing() {
        var sign = new Button(
                "Sign all answers off",
                pressed -> told(answering.signOff(id()), "The headteacher reads the answers now."));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        return new Part(
                "Your decision as quality reader",
                new Paragraph("You sign the whole set. To send one answer back, open its point."),
                new Actions(sign));
    }

    private TakeAway downloads() {
        var downloads = new TakeAway("draft");
        for (var form : DocumentForm.values()) {
            downloads.as(form.words(), () -> checking.takeAway(id(), form).map(document -> document.file(form)));
        }
        return downloads;
    }

    /** Says what became of words that were sent, and shows the page anew if nothing was wrong with them. */
    void said(Optional<String> wrong, String done) {
        errors().clear();
        confirmation().clear();
        wrong.ifPresent(errors()::show);
        if (wrong.isEmpty()) {
            show();
            confirmation().say(done);
        }
    }
}
