package org.challengepartners.decisions;

/** Addresses of the pages of general meetings, without a leading slash. */
public final class MeetingLinks {

    /** The list of general meetings. */
    public static final String MEETINGS = "general-meetings";

    /** The form to call one, for the office. */
    public static final String CALL = "general-meetings/call";

    private MeetingLinks() {}

    /** One meeting: notice, agenda, proxies, votes and results. */
    public static String meeting(GeneralMeetingId id) {
        return MEETINGS + "/" + id;
    }

    /** Where the office leads a meeting. */
    public static String lead(GeneralMeetingId id) {
        return meeting(id) + "/lead";
    }
}
