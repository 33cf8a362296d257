package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.MeetingLine;
import org.challengepartners.agendas.TargetStatus;
import org.challengepartners.agendas.YearEndDetail;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Part;

/** How the priorities stand, as the meetings of the year said; the lead notes it after a meeting. */
class StandingsPart extends Composite<Part> {

    private final RadioButtonGroup<YearEndDetail.Priority> priority = new RadioButtonGroup<>("Which priority?");
    private final RadioButtonGroup<MeetingLine> meeting = new RadioButtonGroup<>("At which meeting?");
    private final RadioButtonGroup<TargetStatus> status =
            new RadioButtonGroup<>("How does it stand?", TargetStatus.values());
    private final LongText words = new LongText("In a few words (optional)").limit(Limits.PARAGRAPH);

    StandingsPart(YearEndDetail year, ErrorSummary errors, YearSteps steps) {
        year.priorities().forEach(one -> {
            getContent().add(new H3(one.title()));
            if (one.standings().isEmpty()) {
                getContent().add(new Paragraph("No meeting has said how it stands."));
                return;
            }
            var list = new UnorderedList();
            one.standings()
                    .forEach(standing -> list.add(new ListItem("%s, at “%s” on %s%s"
                            .formatted(
                                    standing.status().words(),
                                    standing.meeting(),
                                    DateWords.day(standing.at()),
                                    standing.wording().isEmpty() ? "" : ": " + standing.wording()))));
            getContent().add(list);
        });
        if (!year.held().isEmpty() && !year.priorities().isEmpty()) {
            getContent().add(form(year, errors, steps));
        }
    }

    @Override
    protected Part initContent() {
        return new Part("How the priorities stand");
    }

    private Part form(YearEndDetail year, ErrorSummary errors, YearSteps steps) {
        priority.setManualValidation(true);
        priority.setItems(year.priorities());
        priority.setItemLabelGenerator(YearEndDetail.Priority::title);
        priority.setValue(year.priorities().getFirst());
        meeting.setManualValidation(true);
        meeting.setItems(year.held());
        meeting.setItemLabelGenerator(one -> "%s, %s".formatted(one.title(), DateWords.day(one.day())));
        meeting.setValue(year.held().getLast());
        status.setManualValidation(true);
        status.setItemLabelGenerator(TargetStatus::words);
        var part = new Part(
                "Review a priority",
                priority,
                meeting,
                status,
                words,
                new Actions(new Button(
                        "Note how it stands",
                        pressed -> steps.took(
                                year,
                                steps.ending()
                                        .review(
                                                year.agenda().id(),
                                                priority.getValue().id(),
                                                meeting.getValue().id(),
                                                status.getValue(),
                                                words.getValue()),
                                "It is noted",
                                problem -> {
                                    if (problem.field() == Field.STATUS) {
                                        errors.show(status, problem.message());
                                    } else {
                                        errors.show(words, problem.message());
                                    }
                                }))));
        part.addClassName("not-printed");
        return part;
    }
}
