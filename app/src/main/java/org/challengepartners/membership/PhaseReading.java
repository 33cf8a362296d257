package org.challengepartners.membership;

import java.util.Optional;
import java.util.Set;
import org.challengepartners.establishments.EstablishmentDetail;

/** Reads a school's phase out of what the public register says of an establishment; a guess where it says little. */
final class PhaseReading {

    private static final Set<String> SPECIAL_TYPES = Set.of("07", "08", "10", "12", "33", "36", "44");
    private static final Set<String> ALTERNATIVE_TYPES = Set.of("14", "38", "42", "43");
    private static final int SECONDARY_AGE = 11;
    private static final int SIXTH_FORM_AGE = 16;
    private static final int SCHOOL_AGE = 5;

    private PhaseReading() {}

    static Phase of(EstablishmentDetail establishment) {
        var type = establishment.type().code().orElse("");
        if (SPECIAL_TYPES.contains(type)
                || establishment.group().filter("Special schools"::equals).isPresent()) {
            return Phase.SPECIAL;
        }
        if (ALTERNATIVE_TYPES.contains(type)) {
            return Phase.ALTERNATIVE_PROVISION;
        }
        return byCode(establishment.phase().code().orElse(""))
                .orElseGet(() -> byAge(establishment.lowAge(), establishment.highAge()));
    }

    private static Optional<Phase> byCode(String code) {
        return switch (code) {
            case "1" -> Optional.of(Phase.NURSERY);
            case "2", "3" -> Optional.of(Phase.PRIMARY);
            case "4", "5" -> Optional.of(Phase.SECONDARY);
            case "6" -> Optional.of(Phase.SIXTEEN_PLUS);
            case "7" -> Optional.of(Phase.ALL_THROUGH);
            default -> Optional.empty();
        };
    }

    private static Phase byAge(Optional<Integer> lowest, Optional<Integer> highest) {
        int low = lowest.orElse(SCHOOL_AGE - 1);
        int high = highest.orElse(SECONDARY_AGE);
        if (high <= SCHOOL_AGE) {
            return Phase.NURSERY;
        }
        if (low >= SIXTH_FORM_AGE) {
            return Phase.SIXTEEN_PLUS;
        }
        if (low >= SECONDARY_AGE - 2) {
            return Phase.SECONDARY;
        }
        return high >= SIXTH_FORM_AGE ? Phase.ALL_THROUGH : Phase.PRIMARY;
    }
}
