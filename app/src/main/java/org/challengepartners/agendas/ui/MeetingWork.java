package org.challengepartners.agendas.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.challengepartners.agendas.ConveningMeetings;
import org.challengepartners.agendas.HoldingMeetings;
import org.challengepartners.agendas.MeetingReading;
import org.challengepartners.agendas.ProposingPoints;
import org.challengepartners.shell.Drafts;

/** The services of a meeting's page, which its parts share. */
@SpringComponent
record MeetingWork(
        MeetingReading reading,
        ConveningMeetings convening,
        HoldingMeetings holding,
        ProposingPoints proposing,
        Drafts drafts) {}
