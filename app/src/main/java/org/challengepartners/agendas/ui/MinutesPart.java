package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.agendas.MeetingDetail;
import org.challengepartners.agendas.MeetingId;
import org.challengepartners.agendas.MinutesResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;

/** Where the minutes of a meeting in progress are written; what is typed is safe, and what another wrote is never overwritten unseen. */
class MinutesPart extends Composite<Part> {

    private final MeetingId meeting;
    private final MeetingWork work;
    private final ErrorSummary errors;
    private final Confirmation confirmation;
    private final AutosavedText words;
    private final Div theirs = new Div();
    private int revision;

    MinutesPart(MeetingDetail meeting, MeetingWork work, ErrorSummary errors, Confirmation confirmation) {
        this.meeting = meeting.id();
        this.work = work;
        this.errors = errors;
        this.confirmation = confirmation;
        revision = meeting.minutesRevision();
        words = new AutosavedText("Minutes", work.drafts());
        words.field().hint("Everybody of the hub reads them once you have saved them");
        words.open(
                new DraftKey(meeting.line().space(), "meeting " + meeting.id(), "minutes"),
                meeting.minutes(),
                revision);
        getContent().add(theirs, words, new Actions(new Button("Save the minutes", pressed -> save())));
    }

    /** The minutes as everybody reads them. */
    static Component read(MeetingDetail meeting) {
        var by = new Paragraph("Written by " + meeting.minutesBy());
        by.addClassName("hint");
        return new Part("Minutes", AgendaDocument.prose(meeting.minutes()), by);
    }

    @Override
    protected Part initContent() {
        return new Part("Minutes");
    }

    private void save() {
        errors.clear();
        confirmation.clear();
        theirs.removeAll();
        switch (work.holding().minute(meeting, revision, words.getValue())) {
            case MinutesResult.Saved saved -> {
                revision = saved.revision();
                words.sent();
                confirmation.say("The minutes are saved");
            }
            case MinutesResult.Stale stale -> {
                revision = stale.revision();
                errors.show("%s has changed the minutes since you opened them. Compare both, then save yours again"
                        .formatted(stale.by()));
                theirs.add(new InsetText(
                        new Paragraph("The minutes as %s saved them:".formatted(stale.by())),
                        AgendaDocument.prose(stale.theirs())));
            }
            case MinutesResult.Wrong wrong ->
                errors.show(words.field(), wrong.problem().message());
            case MinutesResult.NotNow not -> errors.show(not.why());
        }
    }
}
