package org.challengepartners.agendas;

import java.util.Optional;
import org.challengepartners.membership.SchoolId;

/**
 * Something that a meeting is to talk about.
 *
 * @param meeting empty for one that lies in the backlog
 * @param standing whether each meeting talks about it
 * @param by the school that proposed it, or the name of the hub's lead
 * @param discussed whether the meeting has talked about it
 * @param mine whether the reader may withdraw it
 */
public record MeetingPoint(
        PointId id,
        Optional<MeetingId> meeting,
        boolean standing,
        String title,
        String wording,
        Optional<SchoolId> school,
        String by,
        boolean discussed,
        boolean mine) {}
