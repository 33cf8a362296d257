package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.challengepartners.decisions.AgendaItem;
import org.challengepartners.decisions.AgendaItem.Stage;
import org.challengepartners.decisions.Choice;
import org.challengepartners.decisions.Direction;
import org.challengepartners.decisions.GeneralMeetingDetail;
import org.challengepartners.decisions.GeneralMeetingId;
import org.challengepartners.decisions.MeetingOutcome;
import org.challengepartners.decisions.PollingMeetings;
import org.challengepartners.decisions.ProxyForm;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;

/** One resolution while the meeting sits: hands, a demand for a poll, the poll. What is typed stays while others come and go. */
class PutPart extends Composite<Div> {

    private final ErrorSummary errors;
    private final PollingMeetings polling;
    private final GeneralMeetingId meeting;
    private final Steps steps;
    private final H2 heading = new H2();
    private final Paragraph stands = new Paragraph();
    private final Div hands = new Div();
    private final Div demand = new Div();
    private final Div free = new Div();
    private final IntegerField inFavour = new IntegerField("Hands for");
    private final IntegerField against = new IntegerField("Hands against");
    private final MultiSelectComboBox<MemberSummary> members = new MultiSelectComboBox<>("Members that demand a poll");
    private final Button open = new Button("Open the poll", pressed -> open());
    private final Button close = new Button("Close the poll and count", pressed -> close());
    private int number;
    private List<MemberSummary> offered = List.of();
    private List<ProxyForm> leftToDecide = List.of();

    PutPart(ErrorSummary errors, PollingMeetings polling, GeneralMeetingId meeting, Steps steps) {
        this.errors = errors;
        this.polling = polling;
        this.meeting = meeting;
        this.steps = steps;
        inFavour.setManualValidation(true);
        against.setManualValidation(true);
        members.setManualValidation(true);
        members.setItemLabelGenerator(MemberSummary::legalName);
        open.addThemeVariants(ButtonVariant.PRIMARY);
        close.addThemeVariants(ButtonVariant.PRIMARY);
        List.of(hands, demand, free).forEach(part -> part.addClassName("page"));
        hands.add(inFavour, against, new Actions(new Button("Declare the show of hands", pressed -> declare())));
        demand.add(members, new Actions(new Button("Record the demand", pressed -> demand())));
        getContent().addClassName("page");
        getContent().add(heading, stands, hands, demand, free, new Actions(open, close));
    }

    void show(GeneralMeetingDetail now, AgendaItem item) {
        number = item.number();
        heading.setText("Resolution %d: %s".formatted(number, item.title()));
        stands.setText(item.outcome().map(MeetingOutcome::sentence).orElseGet(() -> switch (item.stage()) {
            case DEMANDED -> "A poll was demanded.";
            case POLLING -> "The poll is open. Members in the room vote on the page of the meeting.";
            case WAITING, BY_HANDS, POLLED ->
                "Not voted on. Put as %s.".formatted(item.kind().inSentence());
        }));
        boolean undecided = item.stage() == Stage.WAITING || item.stage() == Stage.BY_HANDS;
        hands.setVisible(item.stage() == Stage.WAITING);
        demand.setVisible(undecided);
        open.setVisible(undecided || item.stage() == Stage.DEMANDED);
        close.setVisible(item.stage() == Stage.POLLING);
        var here = now.roll().stream()
                .filter(seat -> seat.here() || seat.byProxy())
                .map(GeneralMeetingDetail.Seat::member)
                .toList();
        if (!here.equals(offered)) {
            offered = here;
            var chosen = members.getValue().stream().filter(here::contains).collect(Collectors.toSet());
            members.setItems(here);
            members.setValue(chosen);
        }
        free.setVisible(item.stage() == Stage.POLLING);
        var left = now.proxies().stream()
                .filter(form -> form.person().isEmpty() && form.on(number) == Direction.DISCRETION)
                .toList();
        if (!left.equals(leftToDecide)) {
            leftToDecide = left;
            free.removeAll();
            left.forEach(form -> free.add(vote(form)));
        }
    }

    private Div vote(ProxyForm form) {
        var choice = new RadioButtonGroup<Choice>("%s votes for %s, as the proxy decides"
                .formatted(form.holderWords(), form.member().legalName()));
        choice.setItems(Choice.forOrAgainst());
        choice.setItemLabelGenerator(Choice::words);
        choice.setManualValidation(true);
        return new Div(choice, new Actions(new Button("Enter this vote", pressed -> {
            errors.clear();
            if (choice.getValue() == null) {
                errors.show(choice, "Choose for, against or abstain");
                return;
            }
            steps.take(
                    "The vote of %s is entered".formatted(form.member().legalName()),
                    command -> polling.voteForHolder(
                            command, meeting, number, form.member().id(), choice.getValue()));
        })));
    }

    private void declare() {
        errors.clear();
        if (inFavour.getValue() == null) {
            errors.show(inFavour, "Enter how many hands were raised for it");
        }
        if (against.getValue() == null) {
            errors.show(against, "Enter how many hands were raised against it");
        }
        if (errors.isEmpty()) {
            int yes = Objects.requireNonNull(inFavour.getValue());
            int no = Objects.requireNonNull(against.getValue());
            steps.take("The show of hands is declared", command -> polling.hands(command, meeting, number, yes, no));
        }
    }

    private void demand() {
        var demanding = members.getValue().stream().map(MemberSummary::id).collect(Collectors.toSet());
        steps.take("The demand is recorded", command -> polling.demand(command, meeting, number, demanding));
    }

    private void open() {
        steps.take("The poll is open", command -> polling.openPoll(command, meeting, number));
    }

    private void close() {
        steps.take("The poll is counted", command -> polling.closePoll(command, meeting, number));
    }
}
