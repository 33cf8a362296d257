package org.challengepartners.messages;

import java.util.List;
import org.challengepartners.tenancy.PersonId;

/** A feature that has something for people's calendars. Asked as a job, since a calendar that asks has no session. */
public interface CalendarSource {

    /** What this person may see now, and nothing else; no titles of reports and no school under review. */
    List<CalendarEvent> of(PersonId person);
}
