package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.Serializable;
import java.util.List;
import org.challengepartners.decisions.Choice;
import org.challengepartners.decisions.GeneralMeetingDetail;
import org.challengepartners.decisions.GeneralMeetingDetail.ToVote;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;
import org.challengepartners.tenancy.CommandId;

/** The votes that the reader can cast now, in the room: for the own members, and as the holder of a proxy who was left to decide. */
class MeetingPollPart extends Composite<Div> {

    /** What is done with a vote. */
    interface Cast extends Serializable {
        void vote(CommandId command, ToVote ballot, Choice choice);
    }

    private final ErrorSummary errors;
    private final Cast cast;
    private List<ToVote> open = List.of();

    MeetingPollPart(ErrorSummary errors, Cast cast) {
        this.errors = errors;
        this.cast = cast;
        getContent().addClassName("page");
        setVisible(false);
    }

    /** What is chosen stays as long as the same votes can be cast. */
    void show(GeneralMeetingDetail now) {
        setVisible(!now.toVote().isEmpty());
        if (now.toVote().equals(open)) {
            return;
        }
        open = now.toVote();
        getContent().removeAll();
        open.forEach(ballot -> getContent().add(form(ballot)));
    }

    private Part form(ToVote ballot) {
        var choice = new RadioButtonGroup<Choice>("How does the member vote?");
        choice.setItems(Choice.forOrAgainst());
        choice.setItemLabelGenerator(Choice::words);
        choice.setManualValidation(true);
        var command = CommandId.next();
        var vote = new Button("Cast this vote", pressed -> {
            errors.clear();
            if (choice.getValue() == null) {
                errors.show(choice, "Choose for, against or abstain");
            } else {
                cast.vote(command, ballot, choice.getValue());
            }
        });
        vote.addThemeVariants(ButtonVariant.PRIMARY);
        return new Part(
                "Vote on resolution %d for %s"
                        .formatted(ballot.resolution(), ballot.member().legalName()),
                new Paragraph(
                        ballot.byProxy()
                                ? "You hold its proxy, and decide how it votes."
                                : "You vote for this member, in the room."),
                choice,
                new WarningText("A vote is final. You cannot change it."),
                new Actions(vote));
    }
}
