package org.challengepartners.reviews;

import java.time.LocalDate;

/**
 * That the school has heard the findings.
 *
 * @param toldTo who heard them, as a role
 * @param headlines what was told, one a line
 */
public record FeedbackGiven(String toldTo, LocalDate toldOn, String headlines) {

    /** The longest headlines, in characters. */
    public static final int LONGEST = 4000;

    /** Takes its words without blanks around them. */
    public FeedbackGiven {
        toldTo = toldTo.strip();
        headlines = headlines.strip();
    }
}
