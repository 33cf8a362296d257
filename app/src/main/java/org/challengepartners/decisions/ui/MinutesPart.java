package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.challengepartners.decisions.GeneralMeetingDetail;
import org.challengepartners.decisions.GeneralMeetingState;
import org.challengepartners.decisions.MeetingWords;
import org.challengepartners.decisions.RecordingMeetings;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.TakeAway;

/** What happened at a general meeting, under which rules it is held, and once it is over its minutes and record to take away. */
class MinutesPart extends Composite<Div> {

    MinutesPart(GeneralMeetingDetail meeting, RecordingMeetings recording) {
        var paper = meeting.paper();
        getContent().addClassName("page");
        if (!meeting.steps().isEmpty()) {
            getContent()
                    .add(new Part(
                            "What happened",
                            new UnorderedList(meeting.steps().stream()
                                    .map(step -> new ListItem(
                                            DateWords.dayAndTime(step.takenAt()) + ": " + MeetingWords.minute(step)))
                                    .toArray(ListItem[]::new))));
        }
        var record = new SummaryList()
                .row("Rules", paper.rules())
                .row("Clear days of notice", "%,d at least".formatted(paper.noticeDays()))
                .row("Quorum", paper.quorum())
                .row("Notice frozen as", paper.noticeHash());
        meeting.rollHash().ifPresent(hash -> record.row("Roll frozen as", hash));
        var part = new Part("Record", record);
        if (meeting.state() == GeneralMeetingState.CLOSED) {
            var files = new TakeAway("record");
            for (var form : DocumentForm.values()) {
                files.as(form.words(), () -> recording.minutes(paper.id()).map(document -> document.file(form)));
            }
            part.add(files.as("CSV", () -> recording.table(paper.id())).as("JSON", () -> recording.data(paper.id())));
        }
        getContent().add(part);
    }
}
