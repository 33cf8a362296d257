package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that look like names are found; whether they are names, a person says. */
class NameCheckerTests {

    private final NameChecker names = new NameChecker();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            nullValues = "none",
            value = {
                "Mrs Patel asked good questions | Mrs Patel",
                "The lesson of Mr. O'Brien was calm | Mr. O'Brien",
                "Aisha explained her method to Noah | Aisha;Noah",
                "Oliver Smith's book shows progress | Oliver Smith",
                "Pupils in year 4 read aloud | none",
                "Will pupils know what to do next? | none",
                "We saw that Will knew what to do | Will",
                "Reading took place in May and June | May;June",
                "Year 6 pupils study Hamlet and the Tudors | none",
                "Miss Grace Owen, Dr Khan | Miss Grace Owen;Dr Khan",
            })
    void looksAtWords(String text, String found) {
        assertThat(names.find(text)).isEqualTo(found == null ? List.of() : Arrays.asList(found.split(";")));
    }
}
