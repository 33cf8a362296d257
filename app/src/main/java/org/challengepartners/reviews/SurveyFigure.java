package org.challengepartners.reviews;

import java.util.Optional;

/**
 * How many agree.
 *
 * @param share in whole per cent, and of how many answers; empty if it is not shown, since few schools contribute
 */
public record SurveyFigure(SurveyQuestion question, Optional<Share> share) {

    /** So many per cent of so many answers. */
    public record Share(int percent, int answers) {}

    /** As a person reads it. */
    public String words() {
        return share.map(one -> "%d %% of %d answers".formatted(one.percent(), one.answers()))
                .orElse("Not shown (fewer than 5 schools, or one school gives more than half)");
    }
}
