package org.challengepartners.tenancy;

/** The kinds of space. What lies in each, and who holds its first keys, is told in {@code docs/language.md}. */
public enum SpaceKind {
    /** One for each school, the tenant: its private profile, staff and reports' index. */
    SCHOOL,
    /** One for each review, with the school: dates, places, what the school may see before issue. */
    REVIEW,
    /** One for each review, without the school: evidence, findings before issue. */
    TEAM,
    /** One for each issued report; the school owns it and shares it by giving keys. */
    REPORT,
    /** One for each hub: its agenda, activities and meetings. */
    HUB,
    /** One for each hub and school: what a school tells its hub lead alone. */
    LIAISON,
    /** The one of the company: proposals, rolls, results and the members' directory. */
    COMPANY,
    /** One for each person: her own inbox and preferences. */
    PERSON
}
