package org.challengepartners.messages;

/** The addresses of this module's pages, without a leading slash, for links from elsewhere. */
public final class MessageLinks {

    /** What the reader was told. */
    public static final String INBOX = "inbox";

    /** Where she chooses what she hears of by mail, and when. */
    public static final String PREFERENCES = INBOX + "/preferences";

    /** The mails that no server took, for the office. */
    public static final String FAILED_MAILS = "office/mails";

    /** Where she lets the calendars of her devices read along. */
    public static final String CALENDAR_FEEDS = INBOX + "/calendars";

    private MessageLinks() {}

    /** One thing that she was told. */
    public static String message(MessageId id) {
        return INBOX + "/" + id;
    }
}
