package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.decisions.ContestDetail;
import org.challengepartners.decisions.ContestPaper;
import org.challengepartners.decisions.Following;
import org.challengepartners.decisions.RollLine;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.SummaryList;

/** Who is entitled to vote, after closing with how each member voted, and the record by which all of it can be checked. */
class RollPart extends Composite<Div> {

    RollPart(ContestDetail contest, Following following) {
        var paper = contest.paper();
        var roll = new RecordTable<RollLine>(
                        "Members entitled to vote", "Nobody is on the roll.", page -> following.roll(paper.id(), page))
                .column("Member", line -> line.member().legalName());
        if (!contest.open()) {
            roll.column("Vote", line -> line.words(paper.asked()));
        }
        roll.refresh();
        getContent().addClassName("page");
        getContent()
                .add(
                        new Part(
                                contest.open() ? "Who is entitled" : "Who was entitled",
                                new Paragraph(entitled(paper)),
                                roll),
                        new Part("Record", record(paper)));
    }

    private static String entitled(ContestPaper paper) {
        return "The %,d members in the company's register when this vote opened. Each has one vote. The roll has not changed since."
                .formatted(paper.rollSize());
    }

    private static SummaryList record(ContestPaper paper) {
        return new SummaryList()
                .row("Opened", DateWords.dayAndTime(paper.opensAt()) + " (UK time)")
                .row("Closing", paper.closing().words())
                .row("Text frozen as", paper.textHash())
                .row("Roll frozen as", paper.rollHash());
    }
}
