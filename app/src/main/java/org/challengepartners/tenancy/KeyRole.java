package org.challengepartners.tenancy;

/**
 * In which role a key opens its space. Roles belong to keys, not to people: the same person is HEADTEACHER in her
 * school's space and PEER_REVIEWER in one team's. Which realm role must be held for a key to count is a table of the
 * database ({@code tenancy.gate}).
 */
public enum KeyRole {
    /** Runs the school, owns its reports. */
    HEADTEACHER,
    /** Stands in for the headteacher. */
    DEPUTY,
    /** Named by the headteacher for one review. */
    SCHOOL_DELEGATE,
    /** Leads a review's team and submits its findings. */
    LEAD_REVIEWER,
    /** A member of a review's team. */
    PEER_REVIEWER,
    /** Reads a draft report for quality; not of the team. */
    QUALITY_READER,
    /** Leads a hub and drafts its agenda. */
    HUB_LEAD,
    /** Drafts a hub's agenda with its lead. */
    CO_EDITOR,
    /** Votes for a member of the company. */
    REPRESENTATIVE,
    /** Sits on the council. */
    COUNCILLOR,
    /** Reads the members' directory. */
    DIRECTORY,
    /** Works in the partnership's office; allows the office's hat. */
    OFFICE,
    /** One office person to one report, until it is issued. */
    ISSUER,
    /** An office person's recorded visit to one space, for a short time. */
    OFFICE_VISIT,
    /** The person in her own space. */
    SELF,
    /** A named system person; allows the jobs' hat. */
    JOB
}
