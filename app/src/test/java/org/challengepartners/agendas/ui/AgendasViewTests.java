package org.challengepartners.agendas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.util.UUID;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.agendas.AgendaHouse;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.membership.Forming;
import org.challengepartners.shell.Page;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of the agendas of one's own hubs. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgendasViewTests extends SpringBrowserlessTest {

    @Autowired
    AgendaHouse house;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Forming forming;

    @BeforeAll
    void openTheHouse() {
        house.fresh();
    }

    @Test
    void aHeadLearnsThatItIsBeingWrittenAndSeesNoDraft() {
        open(Account.MANOR_HEAD);

        assertThat(words()).contains("North Hub", "is being written").doesNotContain("Agenda for", "Start");
    }

    @Test
    void theLeadFindsHerDraft() {
        open(Account.HUB_LEAD);

        assertThat(words()).contains("North Hub", "Agenda for", "Draft");
    }

    @Test
    void aHeadOfAHubWithoutAnAgendaLearnsWhoStartsIt() {
        open(Account.OTHER_HEAD);

        assertThat(words())
                .contains("River Hub has no agenda", "The hub's lead starts it")
                .doesNotContain("North Hub");
        assertThat(find(Button.class).exists()).isFalse();
    }

    @Test
    void aLeadStartsThisYearsAgendaAndWritesIt() {
        var lead = new PersonId(UUID.randomUUID());
        Account.OFFICE.does(() -> {
            enrolling.person(lead, "Noor Haddad", "noor.haddad@partnership.example");
            forming.lead(house.hub("Moor Hub"), lead);
        });
        SignIn.enter(lead, "Noor Haddad", SignIn.roles("hub-lead"));
        UI.getCurrent().navigate(AgendaLinks.ALL);

        test(find(Button.class).single()).click();

        assertThat(find(H1.class).single().getText()).startsWith("Write the Moor Hub agenda");
        assertThat(words()).contains("Write the strategic intent", "Add at least one priority");
    }

    private void open(Account account) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(AgendaLinks.ALL);
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
