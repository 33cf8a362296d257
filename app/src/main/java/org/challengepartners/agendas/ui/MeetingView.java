package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.MeetingDetail;
import org.challengepartners.agendas.MeetingId;
import org.challengepartners.agendas.MeetingState;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.SummaryList;
import org.jspecify.annotations.Nullable;

/** One meeting: what it talks about, who was there, its minutes, what came of it and who does what. */
@Route(AgendaLinks.MEETINGS + "/:meeting")
@RolesAllowed({"headteacher", "hub-lead"})
class MeetingView extends Composite<Page> implements BeforeEnterObserver, AfterNavigationObserver, MeetingSteps {

    private final MeetingWork work;
    private final LiveUpdates live;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("", new Crumb("Meetings", AgendaLinks.MEETINGS));
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();
    private final Div minutesPlace = new Div();
    private @Nullable MinutesPart minutes;
    private @Nullable MeetingDetail shown;

    MeetingView(MeetingWork work, LiveUpdates live) {
        this.work = work;
        this.live = live;
        body.addClassName("page");
        minutesPlace.addClassName("page");
        getContent().add(errors, heading, confirmation, body, minutesPlace);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        shown = null;
        minutes = null;
        minutesPlace.removeAll();
        show(entering.getRouteParameters()
                .get("meeting")
                .flatMap(MeetingId::parse)
                .flatMap(work.reading()::find)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        var meeting = shown;
        if (meeting != null) {
            live.on(
                    this,
                    Set.of(meeting.line().space()),
                    () -> work.reading().find(meeting.id()).ifPresent(this::show));
        }
    }

    /** Changes what has changed, and leaves alone the minutes that somebody is writing. */
    private void show(MeetingDetail meeting) {
        if (meeting.equals(shown)) {
            return;
        }
        shown = meeting;
        var line = meeting.line();
        heading.setText(line.title());
        body.removeAll();
        var facts = new SummaryList()
                .row("When", line.when())
                .row("Where", line.venue())
                .row("How it stands", MeetingWords.tag(line.state()));
        if (!line.because().isEmpty()) {
            facts.row(
                    line.state() == MeetingState.CANCELLED ? "Why it is cancelled" : "Why it was changed",
                    line.because());
        }
        body.add(facts);
        if (line.state() == MeetingState.DRAFT) {
            body.add(new Paragraph("Draft. Nobody has been told of it, and it stands in no calendar."));
        }
        if (meeting.mayRun()) {
            body.add(new MeetingStepsPart(meeting, this));
        }
        body.add(new PointsPart(meeting, this));
        if (line.state() == MeetingState.IN_PROGRESS || line.state() == MeetingState.CLOSED) {
            body.add(new MeetingAttendancePart(meeting, this), new OutcomesPart(meeting, this, errors));
        }
        if (!meeting.log().isEmpty()) {
            body.add(new MeetingLogPart(meeting.log()));
        }
        minutes(meeting);
    }

    private void minutes(MeetingDetail meeting) {
        var writes = meeting.mayRun() && meeting.line().state() == MeetingState.IN_PROGRESS;
        if (writes && minutes != null) {
            return;
        }
        minutesPlace.removeAll();
        minutes = null;
        if (writes) {
            var part = new MinutesPart(meeting, work, errors, confirmation);
            minutes = part;
            minutesPlace.add(part);
        } else if (!meeting.minutes().isEmpty()) {
            minutesPlace.add(MinutesPart.read(meeting));
        }
    }

    @Override
    public MeetingWork work() {
        return work;
    }

    @Override
    public void took(StepResult result, String done, Shows form) {
        errors.clear();
        confirmation.clear();
        switch (result) {
            case StepResult.Done _ -> {
                confirmation.say(done);
                var meeting = shown;
                if (meeting != null) {
                    work.reading().find(meeting.id()).ifPresent(this::show);
                }
            }
            case StepResult.NotNow not -> errors.show(not.why());
            case StepResult.Wrong wrong -> wrong.problems().forEach(form::show);
        }
    }
}
