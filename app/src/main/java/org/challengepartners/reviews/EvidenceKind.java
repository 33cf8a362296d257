package org.challengepartners.reviews;

/** Where evidence was found (reviews.md 1.6, timetable). */
public enum EvidenceKind {
    /** One lesson, or a part of it. */
    LESSON_VISIT("Lesson visit", "lesson visits"),
    /** Through several rooms, with one question. */
    LEARNING_WALK("Learning walk", "learning walks"),
    /** Pupils' work. */
    BOOK_LOOK("Book look", "book looks"),
    /** What pupils say. */
    PUPIL_VOICE("Pupil voice", "talks with pupils"),
    /** What staff say. */
    STAFF_MEETING("Staff meeting", "meetings with staff"),
    /** What parents say. */
    PARENTS("Parents", "talks with parents"),
    /** What senior leaders say. */
    SENIOR_LEADERS("Senior leaders", "meetings with senior leaders"),
    /** Figures and papers. */
    DATA("Data", "looks at data");

    private final String words;
    private final String several;

    EvidenceKind(String words, String several) {
        this.words = words;
        this.several = several;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** So many of it, for example {@code 18 lesson visits}. */
    public String counted(int number) {
        var one = words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
        return number == 1 ? "1 " + one : number + " " + several;
    }
}
