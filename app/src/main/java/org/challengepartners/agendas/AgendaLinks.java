package org.challengepartners.agendas;

import java.util.Locale;
import org.challengepartners.membership.HubId;
import org.challengepartners.reviews.ReviewId;

/** The paths of the agendas' pages, for links from other modules; without a leading slash. */
public final class AgendaLinks {

    /** The agendas of the reader's hubs. */
    public static final String ALL = "agendas";

    /** What the reader's hubs do together. */
    public static final String ACTIVITIES = "activities";

    /** The year of the reader's hubs. */
    public static final String CALENDAR = "calendar";

    /** The agendas that hubs want to give up, for the office. */
    public static final String OFFICE = "office/agendas";

    /** The meetings of the reader's hubs. */
    public static final String MEETINGS = "meetings";

    /** Where the office enters what hubs are allocated. */
    public static final String FUNDING = "office/funding";

    /** What the reader's schools offer of their findings to their hub's lead. */
    public static final String OFFERS = "offers";

    /** What a lead keeps an eye on. */
    public static final String BOARD = "hub-board";

    private AgendaLinks() {}

    /** Where its lead asks to give it up. */
    public static String giveUp(AgendaId id) {
        return agenda(id) + "/give-up";
    }

    /** The findings of a report, to offer one. */
    public static String offers(ReviewId review) {
        return OFFERS + "/" + review;
    }

    /** Where one finding is offered. */
    public static String offer(ReviewId review, int position) {
        return offers(review) + "/" + position;
    }

    /** What the schools of a hub offer, for its lead. */
    public static String themes(HubId hub) {
        return OFFERS + "/hub/" + hub;
    }

    /** What one hub is allocated. */
    public static String funding(HubId hub) {
        return FUNDING + "/" + hub;
    }

    /** The course and the end of an agenda's year. */
    public static String year(AgendaId id) {
        return agenda(id) + "/year";
    }

    /** Where its lead publishes the statement of the year. */
    public static String publishYear(AgendaId id) {
        return year(id) + "/publish";
    }

    /** What the lines of an agenda's budget cost. */
    public static String budget(AgendaId id) {
        return agenda(id) + "/budget";
    }

    /** One meeting. */
    public static String meeting(MeetingId id) {
        return MEETINGS + "/" + id;
    }

    /** Where a lead convenes meetings of her hub. */
    public static String convene(HubId hub) {
        return MEETINGS + "/new/" + hub;
    }

    /** Where something is proposed for a meeting of the hub. */
    public static String propose(HubId hub) {
        return MEETINGS + "/propose/" + hub;
    }

    /** Where its lead changes or moves a meeting. */
    public static String changeMeeting(MeetingId id) {
        return meeting(id) + "/edit";
    }

    /** Where its lead calls it off. */
    public static String cancelMeeting(MeetingId id) {
        return meeting(id) + "/cancel";
    }

    /** Where its lead opens a closed one again. */
    public static String reopenMeeting(MeetingId id) {
        return meeting(id) + "/reopen";
    }

    /** How the targets of an adopted agenda stand. */
    public static String targets(AgendaId id) {
        return agenda(id) + "/targets";
    }

    /** One of them. */
    public static String target(AgendaId id, ItemId target) {
        return targets(id) + "/" + target;
    }

    /** One activity, with the places of the reader's school. */
    public static String activity(ActivityId id) {
        return ACTIVITIES + "/" + id;
    }

    /** Where a lead plans a new activity of her hub. */
    public static String planActivity(HubId hub) {
        return ACTIVITIES + "/new/" + hub;
    }

    /** Where its lead changes what it is. */
    public static String changeActivity(ActivityId id) {
        return activity(id) + "/edit";
    }

    /** Where its lead calls it off. */
    public static String cancelActivity(ActivityId id) {
        return activity(id) + "/cancel";
    }

    /** Where its lead writes down what came of it. */
    public static String writeUpActivity(ActivityId id) {
        return activity(id) + "/write-up";
    }

    /** Where one of its days is moved or cancelled. */
    public static String day(ActivityId id, SessionId day) {
        return activity(id) + "/days/" + day;
    }

    /** Where it is noted who is there on that day. */
    public static String attendance(ActivityId id, SessionId day) {
        return day(id, day) + "/attendance";
    }

    /** Where a school says who comes on a place, and what she needs. */
    public static String place(ActivityId id, PlaceId place) {
        return activity(id) + "/places/" + place;
    }

    /** Where a school says what it took home. */
    public static String feedback(ActivityId id) {
        return activity(id) + "/feedback";
    }

    /** The page of one agenda, with the position box at its end. */
    public static String agenda(AgendaId id) {
        return ALL + "/" + id;
    }

    /** Where its lead and co-editors write it. */
    public static String edit(AgendaId id) {
        return agenda(id) + "/edit";
    }

    /** Where something is added to it. */
    public static String add(AgendaId id, ItemKind kind) {
        return edit(id) + "/new/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the words of something on it are changed. */
    public static String change(AgendaId id, ItemId item) {
        return edit(id) + "/" + item;
    }

    /** Where something is taken off it. */
    public static String remove(AgendaId id, ItemId item) {
        return change(id, item) + "/remove";
    }

    /** Where its schools are consulted on it. */
    public static String consultation(AgendaId id) {
        return agenda(id) + "/consultation";
    }

    /** Where its lead opens the consultation. */
    public static String openConsultation(AgendaId id) {
        return agenda(id) + "/consult";
    }

    /** Where a school says something about a passage. */
    public static String remark(AgendaId id, ItemId item) {
        return consultation(id) + "/comment/" + item;
    }

    /** Where a school proposes to change something or to take it off. */
    public static String propose(AgendaId id, ItemId item) {
        return consultation(id) + "/propose/" + item;
    }

    /** Where a school proposes something new. */
    public static String propose(AgendaId id, ItemKind kind) {
        return consultation(id) + "/propose/new/"
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where its lead answers an amendment. */
    public static String amendment(AgendaId id, AmendmentId amendment) {
        return consultation(id) + "/amendments/" + amendment;
    }

    /** Where its lead copies what is open of the agenda before. */
    public static String carryForward(AgendaId id) {
        return agenda(id) + "/carry-forward";
    }

    /** Who agreed what, when and by which rule; where an agreement is brought to its end. */
    public static String agreement(AgendaId id) {
        return agenda(id) + "/agreement";
    }

    /** Where its lead reports a slip of the pen in the version before the schools. */
    public static String typo(AgendaId id, ItemId item) {
        return agreement(id) + "/typo/" + item;
    }

    /** Where two versions of it stand beside each other: those of these numbers, as {@code 0.1}. */
    public static String compare(AgendaId id, String from, String to) {
        return agenda(id) + "/compare/%s/%s".formatted(from, to);
    }

    /** Where the last two versions of it stand beside each other. */
    public static String compare(AgendaId id) {
        return agenda(id) + "/compare";
    }

    /** Where its lead puts it to the schools. */
    public static String put(AgendaId id) {
        return agenda(id) + "/put";
    }
}
