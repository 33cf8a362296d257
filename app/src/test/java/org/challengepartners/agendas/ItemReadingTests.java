package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.challengepartners.agendas.AgendaFixtures.ABSENCE;
import static org.challengepartners.agendas.AgendaFixtures.READING;
import static org.challengepartners.agendas.AgendaFixtures.YEAR;
import static org.challengepartners.agendas.AgendaFixtures.absence;
import static org.challengepartners.agendas.AgendaFixtures.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be written on an agenda, and what is said about the rest. */
class ItemReadingTests {

    private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);
    private static final LocalDate JULY_2027 = LocalDate.of(2027, 7, 9);

    private final ItemReading reading = new ItemReading(YEAR, agenda(AgendaFixtures.reading("")));

    @Test
    void aTargetIsReadAsItWasTyped() {
        assertThat(reading.read(target(Direction.FALL, " 24 ", JULY_2026, "18.00", JULY_2027)))
                .contains(absence("18").text());
    }

    @Test
    void aTargetMayPromiseItsBaselineByADay() {
        var read = reading.read(target(Direction.FALL, "", LocalDate.of(2026, 11, 13), "1,018", JULY_2027));

        assertThat(read).containsInstanceOf(ItemText.Target.class);
        assertThat(((ItemText.Target) read.orElseThrow()).baseline().value()).isNull();
    }

    @Test
    void anEmptyTargetSaysWhatToEnterForEachField() {
        reading.read(new ItemForm.Target(null, "", " ", "", null, "", null, "", null));

        assertThat(reading.problems())
                .extracting(Problem::field)
                .containsExactly(
                        Field.PRIORITY,
                        Field.STATEMENT,
                        Field.MEASURE,
                        Field.DIRECTION,
                        Field.BASELINE_DAY,
                        Field.VALUE,
                        Field.DUE);
    }

    @Test
    void whatShouldFallMayNotRise() {
        reading.read(target(Direction.FALL, "24", JULY_2026, "30", JULY_2027));

        assertThat(reading.problems()).extracting(Problem::field).containsExactly(Field.VALUE);
    }

    @Test
    void whatShouldHoldMayKeepItsValue() {
        assertThat(reading.read(target(Direction.HOLD, "24", JULY_2026, "24", JULY_2027)))
                .isPresent();
    }

    @Test
    void aTargetIsDueAfterItsBaseline() {
        reading.read(target(Direction.FALL, "24", JULY_2027, "18", JULY_2027));

        assertThat(reading.problems()).extracting(Problem::field).containsExactly(Field.DUE);
    }

    @Test
    void aWordIsNoNumber() {
        reading.read(target(Direction.FALL, "about a quarter", JULY_2026, "1e3", JULY_2027));

        assertThat(reading.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "Enter the baseline as a number, for example 24 or 24.5",
                        "Enter the target as a number, for example 24 or 24.5");
    }

    @Test
    void aPriorityOfAnotherAgendaCannotBeChosen() {
        reading.read(new ItemForm.Activity(ABSENCE, ActivityKind.VISIT, "A visit", LocalDate.of(2026, 10, 1)));

        assertThat(reading.problems()).extracting(Problem::field).containsExactly(Field.PRIORITY);
    }

    @Test
    void anActivityLiesInTheSchoolYear() {
        reading.read(new ItemForm.Activity(null, ActivityKind.VISIT, "A visit", LocalDate.of(2027, 9, 1)));

        assertThat(reading.problems())
                .containsExactly(new Problem(Field.DAY, "Enter a day in the school year 2026/27"));
    }

    @Test
    void aTextThatIsTooLongSaysByHowMuch() {
        reading.read(new ItemForm.WayOfWorking("a".repeat(2_345)));

        assertThat(reading.problems())
                .containsExactly(new Problem(Field.CLAUSE, "Shorten this text to 2,000 characters; it has 2,345"));
    }

    @Test
    void lettersThatLookTheSameAreTheSameText() {
        var composed = reading.read(new ItemForm.WayOfWorking("Caf\u00e9\r\nonce a term \u0000"));
        var decomposed = reading.read(new ItemForm.WayOfWorking("  Cafe\u0301\nonce a term"));

        assertThat(composed).isEqualTo(decomposed);
    }

    private static ItemForm.Target target(
            Direction direction, String baseline, @Nullable LocalDate measured, String value, LocalDate due) {
        return new ItemForm.Target(
                READING,
                "Cut persistent absence",
                "pupils missing a tenth of sessions",
                "%",
                direction,
                baseline,
                measured,
                value,
                due);
    }
}
