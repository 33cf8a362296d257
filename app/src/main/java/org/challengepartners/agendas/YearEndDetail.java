package org.challengepartners.agendas;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.SpaceId;

/**
 * The course and the end of an agenda's year.
 *
 * @param priorities how each stands, as the meetings said
 * @param schools what each school of the hub says at the end, in the order of their names
 * @param open what keeps the statement from being published, a sentence each
 * @param statement empty while nothing is written
 * @param held the meetings at which priorities can be reviewed, for the lead
 * @param mine the schools for which the reader may review the year
 * @param mayEnd whether the reader leads the hub
 */
public record YearEndDetail(
        AgendaLine agenda,
        SpaceId space,
        YearPhase phase,
        List<Priority> priorities,
        List<Review> schools,
        List<String> open,
        String statement,
        int revision,
        Optional<Published> published,
        List<MeetingLine> held,
        List<HubMember> mine,
        boolean mayEnd) {

    /** How a priority stood at meetings, the latest first. */
    public record Priority(ItemId id, String title, List<Standing> standings) {}

    /** What a meeting said of it. */
    public record Standing(String meeting, TargetStatus status, String wording, Instant at) {}

    /** What a school says; empty while it has not. */
    public record Review(SchoolId school, String name, Optional<YearReview> said) {}

    /** That the statement is published. */
    public record Published(String by, Instant at) {}
}
