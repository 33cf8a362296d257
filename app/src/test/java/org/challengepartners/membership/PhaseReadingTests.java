package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.establishments.EstablishmentDetail;
import org.challengepartners.establishments.EstablishmentDetail.Named;
import org.challengepartners.establishments.EstablishmentStatus;
import org.challengepartners.establishments.Urn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school's phase is read out of what the public register says, however little it is. */
class PhaseReadingTests {

    @ParameterizedTest
    @CsvSource({
        "07, 0, , , SPECIAL",
        "44, , , , SPECIAL",
        "14, 0, , , ALTERNATIVE_PROVISION",
        "01, 2, , , PRIMARY",
        "34, 4, , , SECONDARY",
        "28, 7, , , ALL_THROUGH",
        "18, 6, , , SIXTEEN_PLUS",
        "15, 1, , , NURSERY",
        ", , 2, 5, NURSERY",
        ", , 4, 11, PRIMARY",
        ", , 9, 13, SECONDARY",
        ", , 11, 18, SECONDARY",
        ", , 4, 18, ALL_THROUGH",
        ", , 16, 19, SIXTEEN_PLUS",
        ", , , , PRIMARY"
    })
    void thePhase(String type, String phase, Integer low, Integer high, Phase read) {
        assertThat(PhaseReading.of(establishment(type, phase, low, high))).isEqualTo(read);
    }

    private static EstablishmentDetail establishment(String type, String phase, Integer low, Integer high) {
        var nothing = new Named(Optional.empty(), Optional.empty());
        return new EstablishmentDetail(
                new Urn(100001),
                "A School",
                EstablishmentStatus.OPEN,
                new Named(Optional.ofNullable(type), Optional.empty()),
                Optional.empty(),
                new Named(Optional.ofNullable(phase), Optional.empty()),
                nothing,
                Optional.empty(),
                nothing,
                Optional.ofNullable(low),
                Optional.ofNullable(high),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 9, 1),
                Optional.empty(),
                Map.of());
    }
}
