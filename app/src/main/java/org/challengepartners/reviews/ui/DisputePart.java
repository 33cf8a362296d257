package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.reviews.AccuracyRound;
import org.challengepartners.reviews.AnsweringPoints;
import org.challengepartners.reviews.DisputeDetail;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** Where the head disputes the answers, and where a second lead says what she thinks. Empty while neither is possible. */
class DisputePart extends Div {

    DisputePart(AccuracyRound round, AnsweringPoints answering, AccuracyView page) {
        addClassName("page");
        round.dispute().ifPresent(dispute -> add(read(dispute)));
        if (round.may().contains(AccuracyRound.May.DISPUTE)) {
            add(dispute(round, answering, page));
        }
        if (round.may().contains(AccuracyRound.May.LET_ISSUE)) {
            add(letIssue(round, answering, page));
        }
        if (round.may().contains(AccuracyRound.May.OPINE)) {
            add(opinion(round, answering, page));
        }
    }

    private static Part read(DisputeDetail dispute) {
        var facts = new SummaryList()
                .row("Disputed by", "%s, on %s".formatted(dispute.by(), DateWords.dayAndTime(dispute.at())))
                .row("Grounds", dispute.grounds())
                .row("Second lead reviewer", dispute.secondLead().orElse("The office appoints one"));
        dispute.due().ifPresent(day -> facts.row("Until", DateWords.day(day)));
        if (!dispute.opinion().isEmpty()) {
            facts.row("What she thinks", dispute.opinion());
        }
        return new Part("Dispute", facts);
    }

    private static Part dispute(AccuracyRound round, AnsweringPoints answering, AccuracyView page) {
        var grounds = new LongText("On what grounds do you dispute the answers?").limit(DisputeDetail.LONGEST);
        return new Part(
                "Dispute the answers",
                new Paragraph(
                        "You can dispute the answers once, until %s. A second lead reviewer looks at them, and the outcome is"
                                        .formatted(
                                                round.disputeBy().orElseThrow().words())
                                + " final."),
                grounds,
                new Actions(new Button(
                        "Dispute the answers",
                        pressed -> page.told(
                                answering.dispute(round.review(), grounds.getValue()),
                                "The office appoints a second lead reviewer now."))));
    }

    private static Part letIssue(AccuracyRound round, AnsweringPoints answering, AccuracyView page) {
        return new Part(
                "Nothing more to say",
                new Paragraph(
                        "The report is issued when your school's time is over. If your school has nothing more to say, it need not"
                                + " wait for that."),
                new Actions(new Button(
                        "Let the report be issued",
                        pressed -> page.told(
                                answering.letIssue(round.review()),
                                "The office is told that it can issue the report."))));
    }

    private static Part opinion(AccuracyRound round, AnsweringPoints answering, AccuracyView page) {
        var opinion = new LongText("What do you think of the dispute?").limit(DisputeDetail.LONGEST);
        return new Part(
                "Your opinion as second lead reviewer",
                new Paragraph(new Anchor(
                        ReviewLinks.draft(round.review()), "Change sentences of the draft first, if you would")),
                opinion,
                new Actions(new Button(
                        "Give your opinion to the office",
                        pressed -> page.said(
                                answering.opine(round.review(), opinion.getValue()), "The office has your opinion."))));
    }
}
