package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.challengepartners.agendas.AgendaFixtures.absence;
import static org.challengepartners.agendas.AgendaFixtures.agenda;
import static org.challengepartners.agendas.AgendaFixtures.intent;
import static org.challengepartners.agendas.AgendaFixtures.meetings;
import static org.challengepartners.agendas.AgendaFixtures.reading;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a school reads about what has changed since it agreed. */
class ChangesTests {

    @Test
    void namesWhatWasAddedChangedAndRemoved() {
        var before = agenda(intent(), reading(""), meetings("Once a term."));
        var after = agenda(intent(), reading("How do pupils learn to read?"), absence("18"));

        var changes = Changes.between(before, after);

        assertThat(changes.items())
                .containsExactly(
                        new Changes.Change(
                                Optional.of(reading("").text()),
                                Optional.of(
                                        reading("How do pupils learn to read?").text())),
                        new Changes.Change(
                                Optional.empty(), Optional.of(absence("18").text())),
                        new Changes.Change(Optional.of(meetings("Once a term.").text()), Optional.empty()));
        assertThat(changes.reordered()).isFalse();
    }

    @Test
    void saysThatTheOrderIsAnother() {
        var changes = Changes.between(agenda(reading(""), meetings("x")), agenda(meetings("x"), reading("")));

        assertThat(changes.items()).isEmpty();
        assertThat(changes.reordered()).isTrue();
        assertThat(changes.isEmpty()).isFalse();
    }

    @Test
    void theSameTextHasNone() {
        assertThat(Changes.between(agenda(absence("18")), agenda(absence("18.0")))
                        .isEmpty())
                .isTrue();
    }
}
