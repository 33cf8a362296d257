package org.challengepartners.dev;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration's codes are those of the standard. */
class DemonstrationCodeTests {

    /** RFC 6238, appendix B: the secret is "12345678901234567890"; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
    void aCodeIsTheOneOfTheStandard(long second, String code) {
        assertThat(DemonstrationCode.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", second / DemonstrationCode.PERIOD))
                .isEqualTo(code);
    }
}
