package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.decisions.ContestDetail;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.Manner;
import org.challengepartners.decisions.MeetingLinks;
import org.challengepartners.decisions.PollResult;
import org.challengepartners.decisions.ProposalDetail;
import org.challengepartners.decisions.Vehicle;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.StatusTag;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.WarningText;

/** What stands above the form to vote: how far the proposal is, its result, its text, what the vote does. */
class AskedPart extends Composite<Div> {

    AskedPart(ProposalDetail proposal) {
        getContent().addClassName("page");
        proposal.contest().ifPresentOrElse(contest -> asked(proposal, contest), () -> notAsked(proposal));
    }

    private void notAsked(ProposalDetail proposal) {
        add(new Paragraph(
                switch (proposal.state()) {
                    case OPEN_FOR_COMMENT -> StatusTag.neutral("Open for comments");
                    case WITHDRAWN -> StatusTag.neutral("Taken back");
                    case READY -> StatusTag.neutral("Not put to the members yet");
                    case PUT_TO_DECISION -> StatusTag.neutral("On the agenda of a general meeting");
                    case DECIDED -> StatusTag.done("The general meeting has ended");
                }));
        proposal.meeting()
                .ifPresent(meeting -> add(new Paragraph(
                        new Anchor(MeetingLinks.meeting(meeting.meeting()), "General meeting: " + meeting.title()))));
        if (proposal.mayOpen()) {
            add(new Part("How the members are asked", ways(proposal)));
        }
        add(new ProposalText("The proposal", proposal.text()));
    }

    /** The legal effect stands beside each way, before anybody takes it. */
    private static Component ways(ProposalDetail proposal) {
        return new SummaryList()
                .row(
                        Vehicle.ADVISORY_POLL.effect(),
                        way(
                                Vehicle.ADVISORY_POLL,
                                new Anchor(
                                        DecisionLinks.openVote(proposal.id()),
                                        "Open an advisory vote on this proposal")))
                .row(
                        Vehicle.WRITTEN_RESOLUTION.effect(),
                        way(
                                Vehicle.WRITTEN_RESOLUTION,
                                new Anchor(
                                        DecisionLinks.circulate(proposal.id()),
                                        "Circulate this proposal as a written resolution")))
                .row(
                        "A resolution of the company at a general meeting",
                        new Div(
                                new Paragraph(
                                        "If enough of those who vote at the meeting are for it, it is a resolution of the company and binds the company and its members. Members come themselves or send a proxy. Only a meeting can remove a director or an auditor."),
                                new Paragraph(new Anchor(MeetingLinks.CALL, "Call a general meeting"))));
    }

    private static Component way(Vehicle vehicle, Anchor link) {
        return new Div(new Paragraph(vehicle.explanation()), new Paragraph(link));
    }

    private void asked(ProposalDetail proposal, ContestDetail contest) {
        var closing = contest.paper().closing().words();
        add(
                contest.open()
                        ? new Paragraph(StatusTag.neutral("Voting is open"), words(" until " + closing))
                        : new Paragraph(StatusTag.done("Voting has closed"), words(" at " + closing)));
        if (contest.noticesNotYetHandedOver() > 0) {
            add(new WarningText(notices(contest.noticesNotYetHandedOver())));
        }
        contest.outcome().ifPresent(outcome -> add(result(outcome)));
        add(new ProposalText("The proposal", proposal.text()));
        var asked = contest.paper().asked();
        if (asked.manner() != Manner.FOR_OR_AGAINST) {
            var way = new Part(
                    "How it is answered",
                    new Paragraph(
                            contest.paper().question() + " " + asked.manner().words() + "."));
            if (!asked.options().isEmpty()) {
                way.add(new UnorderedList(
                        asked.options().stream().map(ListItem::new).toArray(ListItem[]::new)));
            }
            add(way);
        }
        add(new Part("What this vote does", effect(contest)));
    }

    private static String notices(long waiting) {
        return waiting == 1
                ? "1 notice to a member is not yet handed over to its mail server."
                : "%d notices to members are not yet handed over to their mail servers.".formatted(waiting);
    }

    private static Part result(PollResult outcome) {
        var sentence = new Paragraph(outcome.sentence());
        sentence.addClassName("lead");
        var figures = new SummaryList();
        outcome.figures().forEach(figure -> figures.row(figure.name(), figure.value()));
        return new Part("Result", sentence, new Paragraph(outcome.vehicle().effect() + "."), figures);
    }

    private static Component effect(ContestDetail contest) {
        var vehicle = contest.paper().vehicle();
        return new InsetText(
                new Paragraph(vehicle.effect() + ". " + vehicle.explanation()),
                new Paragraph(
                        contest.open()
                                ? "While voting is open nobody sees any vote or number. After it closes, everybody who can read this"
                                        + " page sees how each member voted, by name."
                                : "Each member on the roll had one vote. The votes are listed by name below."));
    }

    private static Span words(String text) {
        return new Span(text);
    }

    private void add(Component part) {
        getContent().add(part);
    }
}
