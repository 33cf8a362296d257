package org.challengepartners.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of term dates is read by its headings, and whatever cannot be read is told with its line. */
class TermFileTests {

    private static final String FILE = """
            Council,Term,First day,Last day
            ,"Autumn term, first half",2/9/2026,23/10/2026
            Ashcombe,Autumn term,2026-09-01,18 December 2026
            """;

    @Test
    void theColumnsAreFoundByTheirHeadings() {
        var read = TermFile.read(FILE);

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows())
                .containsExactly(
                        new TermRow(
                                2, "", "Autumn term, first half", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 10, 23)),
                        new TermRow(
                                3, "Ashcombe", "Autumn term", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "End date;TERM NAME;Start date\n18/12/2026;Autumn;1/9/2026\n",
                "Name\tStarts\tEnds\r\nAutumn\t1.9.2026\t18.12.2026\r\n",
                "Notes,Name,From,To\n\"says \"\"hello\"\",\nand goes on\",Autumn,1/9/2026,18/12/2026",
                "\n\n Term , First-day , Last_day \n,,\nAutumn,01/09/2026,18/12/2026\n\n",
            })
    void otherMarksOtherHeadingsAndOtherOrdersSayTheSame(String text) {
        var read = TermFile.read(text);

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Autumn");
            assertThat(row.firstDay()).isEqualTo(LocalDate.of(2026, 9, 1));
            assertThat(row.lastDay()).isEqualTo(LocalDate.of(2026, 12, 18));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Term,First day\\nAutumn,1/9/2026|Line 1: No column has the heading “Last day”",
                "Term,From,To,Start\\nAutumn,1/9/2026,18/12/2026,|Line 1: Two columns have the heading “start”",
                "Term,From,To\\nAutumn,31/9/2026,18/12/2026|Line 2: The first day “31/9/2026” is no date like 2/9/2026 or 2026-09-02",
                "Term,From,To\\nAutumn,9/13/2026,18/12/2026|Line 2: The first day “9/13/2026” is no date like 2/9/2026 or 2026-09-02",
                "Term,From,To\\nAutumn,1/9/2026,|Line 2: The last day is missing",
                "Term,From,To\\n,1/9/2026,18/12/2026|Line 2: The term has no name",
                "Term,From,To\\nAutumn,18/12/2026,1/9/2026|Line 2: The last day is before the first day",
                "Term,From,To\\nYear,1/9/2026,1/7/2027|Line 2: The term is longer than 150 days",
                "Term,From,To\\nA,1/9/2026,1/10/2026\\nB,1/10/2026,1/11/2026|Line 3: B shares days with the term of line 2",
                "Term,From,To|Line 1: The file has headings and no terms",
                "''|Line 1: The file is empty",
            })
    void whatIsWrongIsToldWithItsLine(String file, String problem) {
        var read = TermFile.read(file.replace("\\n", "\n"));

        assertThat(read.problems().stream().map(RowProblem::words)).containsExactly(problem);
    }

    @Test
    void aLineThatCannotBeReadKeepsTheOthersFromNothing() {
        var read = TermFile.read(FILE + "Ashcombe,Spring term,tomorrow,26/3/2027\n");

        assertThat(read.rows()).hasSize(2);
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(4));
    }

    @RepeatedTest(200)
    void noFileWhateverIsInItIsLostInSilence(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        var text = new StringBuilder(random.nextBoolean() ? "Term,From,To\n" : "");
        var marks = "\",;\t\n\rab1/9/2026 –☃\0";
        for (int i = random.nextInt(200); i > 0; i--) {
            text.append(marks.charAt(random.nextInt(marks.length())));
        }

        var read = TermFile.read(text.toString());

        assertThat(read.rows().size() + read.problems().size()).isPositive();
    }
}
