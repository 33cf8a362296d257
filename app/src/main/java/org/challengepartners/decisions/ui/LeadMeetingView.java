package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.challengepartners.decisions.AttendingMeetings;
import org.challengepartners.decisions.Closing;
import org.challengepartners.decisions.GeneralMeetingDetail;
import org.challengepartners.decisions.GeneralMeetingId;
import org.challengepartners.decisions.GeneralMeetingState;
import org.challengepartners.decisions.LeadResult;
import org.challengepartners.decisions.LeadingMeetings;
import org.challengepartners.decisions.MeetingLinks;
import org.challengepartners.decisions.PollingMeetings;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;

/** Where the office writes down for the chair what happens at a general meeting: who is there, hands, polls, adjournment, the end. */
@Route(MeetingLinks.MEETINGS + "/:meeting/lead")
@RolesAllowed("office")
class LeadMeetingView extends Composite<Page> implements BeforeEnterObserver, AfterNavigationObserver {

    private final AttendingMeetings attending;
    private final PollingMeetings polling;
    private final LiveUpdates liveUpdates;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final Confirmation confirmation = new Confirmation();
    private final Paragraph quorum = new Paragraph();
    private final SittingPart sitting;
    private final RoomPart room;
    private final Div resolutions = new Div();
    private final Map<Integer, PutPart> parts = new LinkedHashMap<>();
    private @Nullable GeneralMeetingDetail shown;
    private CommandId command = CommandId.next(); // of the step that follows what is shown: twice is once

    LeadMeetingView(
            AttendingMeetings attending, LeadingMeetings leading, PollingMeetings polling, LiveUpdates liveUpdates) {
        this.attending = attending;
        this.polling = polling;
        this.liveUpdates = liveUpdates;
        sitting = new SittingPart(errors, leading, this::take);
        room = new RoomPart(leading, this::take);
        resolutions.addClassName("page");
        getContent().add(errors, heading, confirmation, quorum, resolutions, room, sitting);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        parts.clear();
        resolutions.removeAll();
        show(entering.getRouteParameters()
                .get("meeting")
                .flatMap(GeneralMeetingId::parse)
                .flatMap(attending::find)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        liveUpdates.on(this, Set.of(SpaceId.COMPANY), this::readAgain);
    }

    private void show(GeneralMeetingDetail now) {
        if (!now.equals(shown)) {
            command = CommandId.next();
        }
        shown = now;
        var paper = now.paper();
        heading.setText("Lead: " + paper.title());
        heading.setWay(
                new Crumb("General meetings", MeetingLinks.MEETINGS),
                new Crumb(paper.title(), MeetingLinks.meeting(paper.id())));
        boolean open = now.state() == GeneralMeetingState.OPEN;
        quorum.setText(
                open
                        ? "%,d %s for the quorum. It is %s."
                                .formatted(
                                        now.counted(),
                                        now.counted() == 1 ? "person counts" : "people count",
                                        now.quorate()
                                                ? "reached"
                                                : "not reached, so the meeting cannot decide: wait, or adjourn it")
                        : words(now));
        room.show(now);
        sitting.show(now);
        resolutions.setVisible(open);
        now.agenda()
                .forEach(item -> parts.computeIfAbsent(item.number(), _ -> {
                            var part = new PutPart(errors, polling, paper.id(), this::take);
                            resolutions.add(part);
                            return part;
                        })
                        .show(now, item));
    }

    private static String words(GeneralMeetingDetail now) {
        var at = new Closing(now.begins()).words();
        return switch (now.state()) {
            case NOTICED -> "%s. It begins at %s.".formatted(now.state().words(), at);
            case ADJOURNED -> "%s. It goes on at %s.".formatted(now.state().words(), at);
            case OPEN, CLOSED -> now.state().words() + ".";
        };
    }

    /** Takes a step, and says what became of it. */
    private void take(String done, SerializableFunction<CommandId, LeadResult> step) {
        errors.clear();
        confirmation.clear();
        switch (step.apply(command)) {
            case LeadResult.Done _ -> {
                command = CommandId.next();
                confirmation.say(done);
            }
            case LeadResult.Refused refused -> errors.show(refused.why().words());
        }
        readAgain();
    }

    private void readAgain() {
        attending.find(Objects.requireNonNull(shown).paper().id()).ifPresent(this::show);
    }
}
