package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.challengepartners.decisions.AttendingMeetings;
import org.challengepartners.decisions.GeneralMeetingLine;
import org.challengepartners.decisions.MeetingLinks;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.StatusTag;
import org.challengepartners.tenancy.SpaceId;

/** The general meetings of the company: the next to come first, then those that were held. */
@Route(MeetingLinks.MEETINGS)
@Menu(title = "General meetings", order = Places.COMPANY + 2)
@RolesAllowed({"company-member", "office"})
class GeneralMeetingsView extends Composite<Page> implements AfterNavigationObserver {

    private final AttendingMeetings attending;
    private final LiveUpdates liveUpdates;
    private final Paragraph call = new Paragraph(new Anchor(MeetingLinks.CALL, "Call a general meeting"));
    private final RecordTable<GeneralMeetingLine> meetings;

    GeneralMeetingsView(AttendingMeetings attending, LiveUpdates liveUpdates) {
        this.attending = attending;
        this.liveUpdates = liveUpdates;
        meetings = new RecordTable<>(
                        "General meetings",
                        "No general meeting has been called yet. When the members are called to one, it stands here.",
                        attending::meetings)
                .part("Meeting", line -> new Anchor(MeetingLinks.meeting(line.id()), line.title()))
                .part("State", GeneralMeetingsView::state)
                .column("Begins", line -> line.start().words())
                .column("Place", GeneralMeetingLine::place);
        getContent().add(new PageHeading("General meetings"), call, meetings);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        call.setVisible(attending.mayLead());
        meetings.refresh();
        liveUpdates.on(this, Set.of(SpaceId.COMPANY), meetings::reload);
    }

    private static StatusTag state(GeneralMeetingLine line) {
        return switch (line.state()) {
            case NOTICED, ADJOURNED, OPEN -> StatusTag.neutral(line.state().words());
            case CLOSED -> StatusTag.done(line.state().words());
        };
    }
}
