package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.elections.BallotHours;
import org.challengepartners.elections.ElectionDetail;
import org.challengepartners.elections.FollowingElections;
import org.challengepartners.elections.RollPlace;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.SummaryList;

/** Who could vote, and by what everybody can check that nothing was changed since voting opened. */
class RollOfElection extends Composite<Div> {

    RollOfElection(ElectionDetail election, BallotHours hours, FollowingElections following) {
        var id = election.paper().id();
        var roll = new RecordTable<RollPlace>(
                        "Members on the roll", "Nobody is on the roll.", page -> following.roll(id, page))
                .column("Member", place -> place.member().legalName());
        boolean over = election.result().isPresent();
        if (over) {
            roll.column(
                    "Ballot",
                    place -> place.voted()
                            .map(voted -> voted ? "A ballot was cast" : "Our records show no vote")
                            .orElse("Not shown"));
        }
        roll.refresh();
        var fixed = new SummaryList()
                .row("Manifest (SHA-256)", hours.manifestHash())
                .row("Root of the roll (SHA-256)", hours.rollRoot())
                .row("Lot committed to as (SHA-256)", election.paper().lotCommitment())
                .row("Receipts are signed by", hours.keyName());
        election.mine()
                .forEach(mine -> fixed.row(
                        "Salt of " + mine.member().legalName(), mine.salt().toString()));
        getContent().addClassName("page");
        getContent()
                .add(
                        new Part(
                                "Who can vote",
                                new Paragraph(
                                        "The %,d members in the company's register when voting opened, one vote each. The roll has not changed since, whoever joins or leaves."
                                                .formatted(hours.onRoll())),
                                new Paragraph(
                                        over
                                                ? "For which members ballots were cast is shown only if three voted at least, and half of the roll."
                                                : "While voting is open nobody sees who has voted, nor any number."),
                                roll),
                        new Part("Fixed when voting opened", fixed));
    }
}
