package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the findings of an old report are read from its text. */
class EarlierFindingsTests {

    private static final Framework OLD = new Framework(
            "QAR-2014",
            "Quality Assurance Review",
            "about 2014 to 2019",
            List.of(),
            List.of("Outstanding", "Good", "Requires improvement", "Inadequate"),
            "not an inspection");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The teaching observed was excellent                        | The teaching observed was excellent        |
            • Resourcing of lessons was excellent                      | Resourcing of lessons was excellent        |
            - VB intervention was highly effective (Outstanding)       | VB intervention was highly effective       | Outstanding
            3. Behaviour was well managed (outstanding).               | Behaviour was well managed                 | Outstanding
            New PIPs (personal plans) were a very good idea            | New PIPs (personal plans) were a very good idea |
            Pupils use sign (Makaton)                                  | Pupils use sign (Makaton)                  |
            Reading (phonics) is strong ( Requires improvement )       | Reading (phonics) is strong                | Requires improvement
            """)
    void aLineIsAFindingAndOnlyAWordOfTheScaleIsAGrade(String line, String wording, String grade) {
        assertThat(EarlierFindings.read(line, FindingKind.WHAT_WENT_WELL, OLD))
                .containsExactly(new FindingText(null, FindingKind.WHAT_WENT_WELL, wording, grade));
    }

    @Test
    void emptyLinesAreNoFindings() {
        assertThat(EarlierFindings.read("\r\n  One \r\n\r\n • \n\tTwo\n", FindingKind.EVEN_BETTER_IF, OLD))
                .extracting(FindingText::wording)
                .containsExactly("One", "Two");
    }

    @Test
    void aReviewWithoutFindingsOrWithTooManyOrTooLongOnesIsNotEntered() {
        assertThat(EarlierFindings.problems(List.of(), OLD)).containsExactly("Enter at least one finding");
        assertThat(EarlierFindings.problems(read("x\n".repeat(301)), OLD))
                .containsExactly("Enter at most 300 findings, one a line");
        assertThat(EarlierFindings.problems(read("One\n" + "y".repeat(4001)), OLD))
                .containsExactly("Finding 2 must be 4,000 characters or fewer: “" + "y".repeat(40) + "…”");
        assertThat(EarlierFindings.problems(read("y".repeat(4000)), OLD)).isEmpty();
    }

    private static List<FindingText> read(String text) {
        return EarlierFindings.read(text, FindingKind.WHAT_WENT_WELL, OLD);
    }
}
