package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.elections.ElectionDetail;
import org.challengepartners.elections.ElectionPaper;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;

/** What an election is and what it does in law; and by which rules it is counted. */
class ElectionFacts extends Composite<Div> {

    ElectionFacts(ElectionDetail election) {
        var paper = election.paper();
        var seats = new Part("The seats");
        paper.purpose().lines().filter(line -> !line.isBlank()).forEach(line -> seats.add(new Paragraph(line)));
        var facts = new SummaryList()
                .row("Seats", "%,d".formatted(paper.seats()))
                .row("Counted by", paper.methodInWords())
                .row("Rules", paper.articles())
                .row("Nominations", "until " + paper.nominationsUntil().words());
        election.hours()
                .ifPresent(
                        hours -> facts.row("Voting", "until " + hours.closing().words())
                                .row("Members on the roll", "%,d".formatted(hours.onRoll())));
        seats.add(facts);
        getContent().addClassName("page");
        getContent().add(seats, new Part("What this election does", new InsetText(paper.effect() + ".")));
    }

    /** The rule text of its method, as it is frozen. */
    static Part rules(ElectionPaper paper) {
        return new Part(
                "How it is counted",
                new UnorderedList(paper.wording()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(ListItem::new)
                        .toArray(ListItem[]::new)));
    }
}
