package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.agendas.MeetingDetail;
import org.challengepartners.agendas.MeetingOutcome;
import org.challengepartners.agendas.MeetingPoint;
import org.challengepartners.agendas.MeetingState;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.StatusTag;

/** What came of a meeting, and who does what about it. */
class OutcomesPart extends Composite<Part> {

    private final MeetingDetail meeting;
    private final MeetingSteps steps;

    OutcomesPart(MeetingDetail meeting, MeetingSteps steps, ErrorSummary errors) {
        this.meeting = meeting;
        this.steps = steps;
        if (meeting.outcomes().isEmpty()) {
            getContent().add(new Paragraph("Nothing is recorded."));
        } else {
            var list = new UnorderedList();
            list.addClassName("findings");
            meeting.outcomes().forEach(outcome -> list.add(row(outcome)));
            getContent().add(list);
        }
        if (meeting.mayRun() && meeting.line().state() == MeetingState.IN_PROGRESS) {
            getContent().add(new RecordOutcomePart(meeting, steps, errors));
            if (meeting.outcomes().stream().anyMatch(outcome -> outcome.action().isEmpty())) {
                getContent().add(new AgreeActionPart(meeting, steps, errors));
            }
        }
    }

    @Override
    protected Part initContent() {
        return new Part("Outcomes and decisions");
    }

    private ListItem row(MeetingOutcome outcome) {
        var item = new ListItem(AgendaDocument.prose(outcome.wording()));
        item.addClassName("finding");
        item.add(StatusTag.neutral(outcome.decision() ? "Decision" : "Outcome"));
        outcome.point()
                .flatMap(id -> meeting.points().stream()
                        .filter(point -> point.id().equals(id))
                        .findFirst())
                .map(MeetingPoint::title)
                .ifPresent(about -> item.add(hint("About: " + about)));
        outcome.action().ifPresent(action -> item.add(action(outcome, action)));
        return item;
    }

    private Component action(MeetingOutcome outcome, MeetingOutcome.MeetingAction action) {
        var words = new Paragraph(new Span("Action: %s, by %s".formatted(action.owner(), DateWords.day(action.due()))));
        if (action.doneAt().isPresent()) {
            words.add(new Span(". "), StatusTag.done("Done"));
        } else if (action.mayEnd()) {
            var done = new Button(
                    "It is done",
                    pressed -> steps.took(steps.work().proposing().done(outcome.id()), "The action is done"));
            done.setAriaLabel("It is done: " + outcome.wording());
            words.add(new Span(" "), done);
        }
        return words;
    }

    private static Paragraph hint(String words) {
        var hint = new Paragraph(words);
        hint.addClassName("hint");
        return hint;
    }
}
