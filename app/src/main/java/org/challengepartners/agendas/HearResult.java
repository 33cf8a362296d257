package org.challengepartners.agendas;

import java.util.List;

/** What became of the lead's answer to an amendment. Only {@code Answered} has changed anything. */
public sealed interface HearResult {

    /** It is answered, and its school is told; the number of the version that schools read now. */
    record Answered(int draftNo) implements HearResult {}

    /** Something is missing or wrong. */
    record Wrong(List<Problem> problems) implements HearResult {}

    /** The words have changed since it was proposed: it can be merged or declined. */
    record ChangedSince() implements HearResult {}

    /** What should go has targets or activities that must move first. */
    record StillUsed(int targets, int activities) implements HearResult {}

    /** What should go has lines of the budget that must go first. */
    record StillPaid(int lines) implements HearResult {}

    /** It has been answered or taken back meanwhile. */
    record AnsweredAlready() implements HearResult {}

    /** The consultation is closed. */
    record Closed() implements HearResult {}
}
