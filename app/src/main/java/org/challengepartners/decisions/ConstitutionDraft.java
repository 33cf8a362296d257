package org.challengepartners.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.decisions.arithmetic.Majority;
import org.challengepartners.decisions.arithmetic.Share;

/**
 * What the office enters of the articles, as it was typed.
 *
 * @param ordinary a share such as {@code 1/2}; more than it is needed
 * @param special a share such as {@code 3/4}; it is enough
 */
public record ConstitutionDraft(String articles, String lapseDays, Weight weight, String ordinary, String special) {

    private static final int LONGEST_ARTICLES = 200;
    private static final int LONGEST_PERIOD = 365;

    /** Takes the space around everything away. */
    public ConstitutionDraft {
        articles = Typed.clean(articles);
        lapseDays = Typed.clean(lapseDays);
        ordinary = Typed.clean(ordinary);
        special = Typed.clean(special);
    }

    /** What keeps it from being adopted; empty if nothing does. */
    List<ConstitutionFault> faults() {
        var faults = new ArrayList<ConstitutionFault>();
        if (articles.isEmpty()) {
            faults.add(ConstitutionFault.ARTICLES_MISSING);
        } else if (Typed.length(articles) > LONGEST_ARTICLES) {
            faults.add(ConstitutionFault.ARTICLES_TOO_LONG);
        }
        if (days().isEmpty()) {
            faults.add(ConstitutionFault.LAPSE_DAYS_WRONG);
        }
        if (share(ordinary)
                .filter(share ->
                        share.compareTo(Majority.ORDINARY.share()) >= 0 && share.numerator() < share.denominator())
                .isEmpty()) {
            faults.add(ConstitutionFault.ORDINARY_WRONG);
        }
        if (share(special)
                .filter(share -> share.compareTo(Majority.SPECIAL.share()) >= 0)
                .isEmpty()) {
            faults.add(ConstitutionFault.SPECIAL_WRONG);
        }
        return faults;
    }

    Optional<Integer> days() {
        return whole(lapseDays).filter(days -> days >= 1 && days <= LONGEST_PERIOD);
    }

    /** A part of a whole in whole numbers; nothing for anything else. */
    static Optional<Share> share(String typed) {
        var parts = typed.split("/", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return whole(parts[0].strip())
                .flatMap(numerator -> whole(parts[1].strip())
                        .filter(denominator -> denominator >= 1 && denominator <= 1000 && numerator <= denominator)
                        .map(denominator -> new Share(numerator, denominator)));
    }

    private static Optional<Integer> whole(String typed) {
        return typed.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
