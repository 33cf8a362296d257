package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.challengepartners.elections.BallotCheck;
import org.challengepartners.elections.CandidateLine;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.WarningText;

/** The last look of the office before voting opens: what is fixed then, and what cannot be taken back. */
class OpeningFacts extends Composite<Div> {

    OpeningFacts(BallotCheck check) {
        var paper = check.election();
        getContent().addClassName("page");
        getContent()
                .add(new SummaryList()
                        .row("Seats", "%,d".formatted(paper.seats()))
                        .row(
                                "Candidates",
                                check.candidates().stream()
                                        .map(CandidateLine::name)
                                        .collect(Collectors.joining(", ")))
                        .row("Counted by", paper.methodInWords())
                        .row("Who can vote", "%,d members, one vote each".formatted(check.entitled()))
                        .row("What it does", paper.effect())
                        .row(
                                "Who sees the ballots",
                                "Nobody sees whose a ballot is; all of them are published after the end"));
        if (check.uncontested()) {
            getContent().add(new Paragraph("There is a seat for everybody who stands, so nobody needs to vote."));
        } else {
            contested(check);
        }
    }

    private void contested(BallotCheck check) {
        getContent()
                .add(
                        new WarningText(
                                "You cannot take this back. Candidates, statements, rules, closing time and the list of members who can vote are fixed and published at the moment you open it."));
        if (check.tooFew()) {
            getContent()
                    .add(
                            new WarningText(
                                    "Fewer than 10 members can vote. In so small a vote ballots can be guessed, and the page says so to the voters."));
        }
        if (!check.unrepresented().isEmpty()) {
            getContent()
                    .add(new Part(
                            "On the roll, and nobody votes for them",
                            new UnorderedList(check.unrepresented().stream()
                                    .map(ListItem::new)
                                    .toArray(ListItem[]::new))));
        }
    }
}
