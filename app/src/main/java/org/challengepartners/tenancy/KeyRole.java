package org.challengepartners.tenancy;

/**
 * In which role a key opens its space. Roles belong to keys, not to people: the same person is HEADTEACHER in her
 * school's space and PEER_REVIEWER in one team's. Which realm role must be held for a key to count is a table of the
 * database ({@code tenancy.gate}).
 */
public enum KeyRole {
    /** Runs the school, owns its reports. */
    HEADTEACHER("headteacher"),
    /** Stands in for the headteacher. */
    DEPUTY("deputy headteacher"),
    /** Named by the headteacher for one review. */
    SCHOOL_DELEGATE("the school's delegate"),
    /** Leads a review's team and submits its findings. */
    LEAD_REVIEWER("lead reviewer"),
    /** A member of a review's team. */
    PEER_REVIEWER("peer reviewer"),
    /** Reads a draft report for quality; not of the team. */
    QUALITY_READER("quality reader"),
    /** Looks at a disputed answer with fresh eyes, for a time. */
    SECOND_LEAD("second lead reviewer"),
    /** Leads a hub and drafts its agenda. */
    HUB_LEAD("hub lead"),
    /** Reads one of a school's reports, because its head lets her. */
    REPORT_READER("reader of a report"),
    /** Drafts a hub's agenda with its lead. */
    CO_EDITOR("co-editor"),
    /** Votes for a member of the company. */
    REPRESENTATIVE("a member's representative"),
    /** Sits on the council. */
    COUNCILLOR("councillor"),
    /** Reads the members' directory. */
    DIRECTORY("reader of the directory"),
    /** Works in the partnership's office; allows the office's hat. */
    OFFICE("the partnership office"),
    /** One office person to one report, until it is issued. */
    ISSUER("issuer of a report"),
    /** An office person's recorded visit to one space, for a short time. */
    OFFICE_VISIT("visitor of the partnership office"),
    /** The person in her own space. */
    SELF("its owner"),
    /** A named system person; allows the jobs' hat. */
    JOB("the system");

    private final String words;

    KeyRole(String words) {
        this.words = words;
    }

    /** As a person reads it, after "as". */
    public String words() {
        return words;
    }
}
