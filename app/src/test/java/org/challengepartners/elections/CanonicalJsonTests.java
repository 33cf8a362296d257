package org.challengepartners.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The one form of JSON that everybody gets who writes the same. */
class CanonicalJsonTests {

    @Test
    @DisplayName("Names stand in order, without white space, and control characters as RFC 8785 writes them")
    void theFormOfTheStandard() {
        assertThat(CanonicalJson.write(Map.of(
                        "b", List.of(1, true, "x"),
                        "a", "\u20ac$\u000f\nA'B\"\\\"/",
                        "\u00e9", Map.of())))
                .isEqualTo("{\"a\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\"/\",\"b\":[1,true,\"x\"],\"\u00e9\":{}}");
    }

    @Test
    @DisplayName("Numbers with a point have no canonical form here, so that none is written by mistake")
    void fractionsAreRefused() {
        assertThatThrownBy(() -> CanonicalJson.write(List.of(0.5))).isInstanceOf(IllegalArgumentException.class);
    }
}
