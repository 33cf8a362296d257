package org.challengepartners.elections;

import java.util.Locale;
import org.challengepartners.decisions.Closing;
import org.challengepartners.elections.counting.Method;

/**
 * What was fixed when an election was announced.
 *
 * @param purpose what the seats are
 * @param wording the rule text of its method, frozen: one rule a line
 * @param articles where its rules stand
 * @param appoints whether the articles say that the result is the appointment
 * @param nominationsUntil exclusive
 * @param lotCommitment the SHA-256 of the secret of the lot that was drawn when it was announced
 */
public record ElectionPaper(
        ElectionId id,
        String title,
        String purpose,
        int seats,
        Method method,
        String wording,
        String articles,
        boolean appoints,
        Closing nominationsUntil,
        String lotCommitment) {

    /** What its result does in law, in words for every page, mail and record. */
    public String effect() {
        return appoints
                ? "An election under rules in the articles (%s), which say that its result is the appointment"
                        .formatted(articles)
                : "An election under rules in the articles (%s); an election result is not an appointment unless the articles say so"
                        .formatted(articles);
    }

    /** {@code 1 seat}, {@code 3 seats}. */
    public String seatsInWords() {
        return Words.counted(seats, "seat", "seats");
    }

    /** How members mark the paper: {@code rank the candidates}. */
    public String marking() {
        return switch (method) {
            case SCOTTISH_STV, MEEK_STV -> "rank the candidates";
            case APPROVAL -> "choose every candidate you approve of";
            case FIRST_PAST_THE_POST ->
                "choose up to "
                        + Words.counted(seats, "candidate", "candidates").toLowerCase(Locale.UK);
        };
    }

    /** Its method, as a reader knows it. */
    public String methodInWords() {
        return words(method);
    }

    /** A method, as a reader knows it. */
    public static String words(Method method) {
        return switch (method) {
            case SCOTTISH_STV -> "Single transferable vote, Scottish rules";
            case MEEK_STV -> "Single transferable vote, Meek's method";
            case APPROVAL -> "Approval: as many crosses as you like";
            case FIRST_PAST_THE_POST -> "First past the post: as many crosses as seats";
        };
    }
}
