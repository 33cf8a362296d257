package org.challengepartners.decisions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.decisions.Choice;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.DecisionsHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of what the members are asked. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalsViewTests extends SpringBrowserlessTest {

    @Autowired
    DecisionsHouse house;

    @BeforeAll
    void makeThePartnership() {
        house.people();
    }

    @Test
    void saysWhatIsOpenUntilWhenAndWhatAwaitsMyVote() {
        var open = house.openVote("A vote that runs");
        var closed = house.openVote("A vote that is over");
        DecisionsHouse.letItClose(closed);
        house.proposal("Not asked yet");

        show(Account.MANOR_MEMBER);
        assertThat(words())
                .contains("Your vote is awaited", "until ", "17:00 (UK time)", "Closed", "Not put to the members yet")
                .containsSubsequence("A vote that runs", "Not asked yet", "A vote that is over");

        house.cast(Account.MANOR_MEMBER, open, house.manor(), Choice.FOR);
        show(Account.MANOR_MEMBER);
        assertThat(words()).contains("Open").doesNotContain("Your vote is awaited");
    }

    @Test
    void theOfficeAndMembersFindTheirWaysToMakeAProposal() {
        show(Account.OFFICE);
        assertThat(find(Anchor.class).withText("Make a proposal").single().getHref())
                .isEqualTo(DecisionLinks.NEW_PROPOSAL);

        show(Account.MANOR_MEMBER);
        assertThat(find(Anchor.class).withText("Make a proposal").single().getHref())
                .isEqualTo(DecisionLinks.PROPOSE);
    }

    @Test
    void isNoPlaceForAHead() {
        show(Account.MANOR_HEAD);

        assertThat(words()).contains("You cannot open this page");
    }

    private void show(Account account) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(DecisionLinks.PROPOSALS);
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
