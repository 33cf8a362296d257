package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.reviews.AccuracyRound;
import org.challengepartners.reviews.PointAnswer;
import org.challengepartners.reviews.PointDetail;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** The school's points, each with its answer as far as the reader may see it. */
class PointsPart extends Part {

    PointsPart(AccuracyRound round) {
        super(round.receipt().isPresent() ? "Points of the school, and answers" : "Points of the school");
        if (round.points().isEmpty()) {
            add(new Paragraph(
                    round.receipt().isPresent() ? "The school has no points." : "No point has been raised yet."));
        }
        int number = 0;
        for (var point : round.points()) {
            number++;
            add(item(round, point, point.number() == 0 ? number : point.number()));
        }
    }

    private static Div item(AccuracyRound round, PointDetail point, int number) {
        var text = point.text();
        var facts = new SummaryList()
                .row("Kind", text.kind().words())
                .row("Sentence", round.words(text.anchor()))
                .row("What is wrong", text.wrong())
                .row("What it should say", text.should());
        if (!text.evidence().isEmpty()) {
            facts.row(
                    "Evidence",
                    text.evidence()
                            + text.evidenceOn()
                                    .map(day -> ", of " + DateWords.day(day))
                                    .orElse(""));
        }
        point.answer().ifPresent(answer -> facts.row("Answer", words(answer)));
        var open = new Anchor(ReviewLinks.point(round.review(), point.id()), opens(round));
        open.setAriaLabel("%s: point %d".formatted(opens(round), number));
        var item = new Div(new H3("Point " + number), facts);
        if (round.may().contains(AccuracyRound.May.RAISE)
                || round.may().contains(AccuracyRound.May.DECIDE)
                || round.may().contains(AccuracyRound.May.SIGN)) {
            item.add(new Actions(open));
        }
        return item;
    }

    private static String opens(AccuracyRound round) {
        return round.may().contains(AccuracyRound.May.RAISE)
                ? "Change or remove this point"
                : round.may().contains(AccuracyRound.May.DECIDE) ? "Answer this point" : "Send this answer back";
    }

    static String words(PointAnswer answer) {
        var stands = answer.stands()
                .map(does -> does ? " The judgement stands." : " The judgement does not stand.")
                .orElse("");
        var reason = answer.reason().isEmpty() ? "" : " " + answer.reason();
        var back = answer.sentBack().isEmpty() ? "" : " Sent back by the quality reader: " + answer.sentBack();
        return "%s.%s%s Decided by %s.%s".formatted(answer.verdict().words(), stands, reason, answer.by(), back);
    }
}
