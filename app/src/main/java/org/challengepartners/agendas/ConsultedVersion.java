package org.challengepartners.agendas;

import java.time.Instant;

/**
 * Words on which schools were consulted.
 *
 * @param draftNo 1 for the first
 * @param because what made this version
 * @param madeBy the name of the lead
 */
public record ConsultedVersion(int draftNo, String because, String madeBy, Instant madeAt) {

    /** As people say it: {@code 0.1}. */
    public String number() {
        return number(draftNo);
    }

    /** As people say it: {@code 0.1}. */
    public static String number(int draftNo) {
        return "0." + draftNo;
    }
}
