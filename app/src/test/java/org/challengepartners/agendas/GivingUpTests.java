package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hub gives up an agenda that was not put to its schools (agenda.md 3, row 19). */
@IntegrationTest
class GivingUpTests {

    @Autowired
    AgendaHouse house;

    @Autowired
    ConsultationHouse consultation;

    @Autowired
    GivingUp giving;

    @Autowired
    LettingGo letting;

    @Autowired
    Drafting drafting;

    @BeforeEach
    void draft() {
        house.fresh();
    }

    @Test
    @DisplayName(
            "Row 19: the lead asks with a reason, the office agrees, she is told and may begin another for the same year")
    void byTwo() {
        consultation.open();
        Account.HUB_LEAD.does(() -> {
            assertThat(giving.ask(house.agenda(), " ")).isInstanceOf(ConcludeResult.Wrong.class);
            giving.ask(house.agenda(), "Two schools leave the hub.");
            giving.ask(house.agenda(), "Two schools leave the hub.");
        });
        Account.OFFICE.does(() -> {
            assertThat(letting.waiting()).singleElement().satisfies(one -> {
                assertThat(one.what()).startsWith("North Hub agenda 20");
                assertThat(one.reason()).isEqualTo("Two schools leave the hub.");
            });
            assertThat(letting.agree(house.agenda())).isTrue();
            assertThat(letting.agree(house.agenda())).isFalse();
        });

        assertThat(house.page(Account.MANOR_HEAD).line().state()).isEqualTo(AgendaState.ABANDONED);
        assertThat(consultation.told(Account.HUB_LEAD)).anyMatch(title -> title.endsWith("is given up"));
        Account.HUB_LEAD.does(
                () -> assertThat(drafting.start(house.hub("North Hub"))).isInstanceOf(StartResult.Started.class));
    }

    @Test
    @DisplayName("Row 19: what was put to the schools is not given up, and nobody but the lead asks")
    void notAfterwards() {
        Account.HUB_LEAD.does(() -> giving.ask(house.agenda(), "Two schools leave the hub."));
        house.put();

        Account.OFFICE.does(() -> assertThat(letting.agree(house.agenda())).isFalse());
        Account.HUB_LEAD.does(() -> {
            assertThat(giving.find(house.agenda())).isEmpty();
            assertThatThrownBy(() -> giving.ask(house.agenda(), "x")).isInstanceOf(NoSuchElementException.class);
        });
        assertThat(house.page(Account.MANOR_HEAD).line().state()).isEqualTo(AgendaState.AGREEMENT);
    }
}
