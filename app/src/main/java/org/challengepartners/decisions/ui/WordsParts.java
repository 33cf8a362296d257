package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.challengepartners.decisions.AmendmentDetail;
import org.challengepartners.decisions.Debate;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.ProposalWords;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WordsCompared;

/** Which other words were asked for, and which the proposal had before. */
class WordsParts extends Composite<Div> {

    private final SerializableRunnable moreAmendments;
    private final SerializableRunnable moreVersions;

    WordsParts(SerializableRunnable moreAmendments, SerializableRunnable moreVersions) {
        this.moreAmendments = moreAmendments;
        this.moreVersions = moreVersions;
    }

    void show(Debate debate) {
        getContent().addClassName("page");
        getContent().removeAll();
        if (debate.proposer().isEmpty()) {
            return;
        }
        getContent().add(amendments(debate));
        if (debate.versions().size() > 1) {
            getContent().add(versions(debate));
        }
    }

    private Part amendments(Debate debate) {
        var part = new Part("Amendments");
        if (debate.amendments().isEmpty()) {
            part.add(new Paragraph("No member has asked for other words."));
        } else {
            var list = new UnorderedList();
            debate.amendments().forEach(one -> list.add(amendment(one, debate)));
            part.add(list);
            if (debate.more().amendments()) {
                part.add(new Button("Show more amendments", pressed -> moreAmendments.run()));
            }
        }
        if (debate.open() && !debate.mine().isEmpty() && !debate.lead().rewords()) {
            part.add(new Paragraph(new Anchor(DecisionLinks.words(debate.proposal()), "Ask for other words")));
        }
        return part;
    }

    private static ListItem amendment(AmendmentDetail one, Debate debate) {
        var item = new ListItem(new Paragraph(new Anchor(
                DecisionLinks.amendment(debate.proposal(), one.id()),
                "%s, %s".formatted(one.member(), DateWords.dayAndTime(one.at())))));
        item.add(new Paragraph("Because: " + one.because()));
        item.add(new Paragraph(one.answer()
                .map(answer -> "%s: %s"
                        .formatted(
                                answer.version()
                                        .map("Accepted, and now version %d"::formatted)
                                        .orElse("Declined"),
                                answer.because()))
                .orElse("Waits for an answer")));
        return item;
    }

    private Part versions(Debate debate) {
        var part = new Part("How its words have changed");
        for (int later = 0; later < debate.versions().size() - 1; later++) {
            part.add(change(debate.versions().get(later + 1), debate.versions().get(later)));
        }
        if (debate.more().versions()) {
            part.add(new Button("Show earlier versions", pressed -> moreVersions.run()));
        }
        return part;
    }

    private static Details change(ProposalWords before, ProposalWords after) {
        return new Details(
                "Version %d, %s".formatted(after.version(), DateWords.dayAndTime(after.at())),
                new Paragraph("Because: " + after.because()),
                new WordsCompared(
                        "Version %d".formatted(before.version()),
                        Optional.of(before.title() + "\n" + before.text()),
                        "Version %d".formatted(after.version()),
                        Optional.of(after.title() + "\n" + after.text())));
    }
}
