package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.challengepartners.agendas.AgendaFixtures.absence;
import static org.challengepartners.agendas.AgendaFixtures.agenda;
import static org.challengepartners.agendas.AgendaFixtures.intent;
import static org.challengepartners.agendas.AgendaFixtures.meetings;
import static org.challengepartners.agendas.AgendaFixtures.reading;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The form that is hashed: the same for what reads the same, another for any other word. */
class CanonTests {

    private final AgendaText text = agenda(intent(), reading("How?"), absence("18"), meetings("Once a term."));

    @Test
    void everyWordIsInIt() {
        assertThat(Canon.of(text))
                .contains("North Hub", "2026/27", "Every child reads.", "Reading", "How?", "Cut persistent absence")
                .contains("pupils missing a tenth of sessions", "%", "FALL", "24", "2026-07-01", "18", "2027-07-09")
                .contains("Once a term.");
    }

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(Canon.agenda(Canon.of(text))).isEqualTo(text);
        var activity = new ItemText.Activity(null, ActivityKind.VISIT, "A visit", LocalDate.of(2026, 10, 1));
        assertThat(Canon.item(Canon.of(activity))).isEqualTo(activity);
    }

    @Test
    void eighteenAndEighteenPointZeroAreTheSameText() {
        assertThat(Canon.of(absence("18.0").text()))
                .isEqualTo(Canon.of(absence("18").text()));
        assertThat(Canon.of(absence("100").text())).contains("100").doesNotContain("1E");
    }

    @Test
    void aChangedFigureIsAnotherText() {
        var other = agenda(intent(), reading("How?"), absence("18.5"), meetings("Once a term."));

        assertThat(Canon.hash(Canon.of(other))).hasSize(64).isNotEqualTo(Canon.hash(Canon.of(text)));
    }

    @Test
    void theFormOfAPublishedTextNeverChanges() {
        assertThat(Canon.hash(Canon.of(text)))
                .isEqualTo("c53f72ec06d72ea7bb98bb32a9b9c03755a88e1c810ffb8527d4b0be335ee388");
    }
}
