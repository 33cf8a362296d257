package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.challengepartners.agendas.AgendaFixtures.absence;
import static org.challengepartners.agendas.AgendaFixtures.agenda;
import static org.challengepartners.agendas.AgendaFixtures.intent;
import static org.challengepartners.agendas.AgendaFixtures.reading;

import java.util.List;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.junit.jupiter.api.Test;

/** What a draft needs before schools can be asked to agree. */
class ReadinessTests {

    @Test
    void anEmptyDraftNeedsAnIntentAndAPriority() {
        assertThat(Readiness.missing(agenda()))
                .containsExactly("Write the strategic intent", "Add at least one priority");
    }

    @Test
    void eachPriorityNeedsATargetOrALearningAim() {
        assertThat(Readiness.missing(agenda(intent(), reading(""))))
                .containsExactly("Give the priority “Reading” a target or a learning aim");
        assertThat(Readiness.missing(agenda(intent(), reading("How do pupils learn to read?"))))
                .isEmpty();
        assertThat(Readiness.missing(agenda(intent(), reading(""), absence("18"))))
                .isEmpty();
    }

    @Test
    void aHubWithoutSchoolsHasNobodyToAsk() {
        var text = agenda(intent(), reading(""), absence("18"));

        assertThat(Readiness.missing(text, List.of())).hasSize(1);
        assertThat(Readiness.missing(text, List.of(new HubMember(SchoolId.next(), "Manor School"))))
                .isEmpty();
    }
}
