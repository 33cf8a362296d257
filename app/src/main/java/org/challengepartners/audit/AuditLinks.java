package org.challengepartners.audit;

/** Where the trail's pages are, for links in other modules; without a leading slash. */
public final class AuditLinks {

    /** What was published of the trail. */
    public static final String PUBLISHED = "trail";

    /** The office has every chain verified. */
    public static final String OFFICE = "office/trail";

    private AuditLinks() {}
}
