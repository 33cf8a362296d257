package org.challengepartners.decisions;

/** What keeps the notice of a general meeting from being sent. */
public enum MeetingFault {
    /** No title. */
    TITLE_WRONG("Enter what the meeting is called, in 200 characters at most"),
    /** No place. */
    PLACE_WRONG("Enter the place, or the address at which members take part, in 500 characters at most"),
    /** No chair. */
    CHAIR_WRONG("Enter who is to chair the meeting, in 200 characters at most"),
    /** No business: Companies Act 2006, s 311(2). */
    BUSINESS_WRONG("Say what the meeting is about, in 5,000 characters at most"),
    /** In the past. */
    STARTS_IN_THE_PAST("The meeting must lie ahead"),
    /** Far ahead. */
    STARTS_TOO_LATE("The meeting must lie within the next two years"),
    /** Holidays unknown. */
    HOLIDAYS_UNKNOWN("The bank holidays of that time are not in the calendar yet, so the notice cannot be counted"),
    /** Clear days: ss 307 and 360. */
    TOO_FEW_CLEAR_DAYS(
            "The notice would leave too few clear days. Choose a later day, or record that the members agreed to short notice"),
    /** s 307(5) and (6). */
    TOO_FEW_CONSENTS(
            "Short notice needs the consent of a majority of the members, who together have the share of the votes that the rules ask for"),
    /** Where it is kept. */
    EVIDENCE_MISSING("Say where the consents to short notice are kept, in 500 characters at most"),
    /** Nothing to decide. */
    NOTHING_ON_THE_AGENDA("Choose at least one proposal for the agenda, and 50 at most"),
    /** Twice on the agenda. */
    TWICE_ON_THE_AGENDA("A proposal can stand on the agenda once"),
    /** Asked about already. */
    NOT_READY("One of these proposals is not there, or the members have been asked about it"),
    /** s 283 and s 21. */
    ONLY_AS_SPECIAL("Changing the articles or the name needs a special resolution"),
    /** ss 168 and 510. */
    REMOVED_BY_ORDINARY("A removal is decided by ordinary resolution"),
    /** ss 312 and 360. */
    SPECIAL_NOTICE_MISSING(
            "A removal needs special notice, which the company was given by today and at least 28 clear days before the meeting. Enter the day on which it was given"),
    /** Empty register. */
    NOBODY_ENTITLED("The register of members is empty, so nobody could attend. Enter members first");

    private final String words;

    MeetingFault(String words) {
        this.words = words;
    }

    /** What the office reads. */
    public String words() {
        return words;
    }
}
