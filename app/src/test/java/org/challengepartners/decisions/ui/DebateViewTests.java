package org.challengepartners.decisions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.DecisionsHouse;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which members propose and talk about a proposal. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DebateViewTests extends SpringBrowserlessTest {

    @Autowired
    DecisionsHouse house;

    @BeforeAll
    void makeThePartnership() {
        house.people();
    }

    @Test
    void aMemberProposesAnotherCommentsAndAsksForOtherWordsAndTheFirstAnswers() {
        enter(Account.MANOR_MEMBER, DecisionLinks.PROPOSE);
        button("Propose this to the members").click();
        assertThat(words()).contains("Enter the last day for comments");
        test(find(DatePicker.class).withLabel("Last day for comments").single())
                .setValue(LocalDate.now(DateWords.LONDON).plusDays(9));
        button("Propose this to the members").click();
        assertThat(words()).contains("Enter a title", "Enter the text of the proposal");
        test(find(TextField.class).withLabel("Title").single()).setValue("Share a speech therapist");
        write("Text of the proposal", "Schools share a speech therapist.");
        button("Propose this to the members").click();
        var address = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        assertThat(words())
                .contains("Open for comments", "Proposed by The Governing Body of Manor School", "version 1");

        enter(Account.OTHER_MEMBER, address);
        button("Send this comment").click();
        assertThat(words()).contains("Enter what you want to say");
        write("Your comment", "Who pays?");
        button("Send this comment").click();
        assertThat(words()).contains("Your comment is sent", "Three Rivers Learning Trust", "Who pays?");
        UI.getCurrent().navigate(address + "/words");
        button("Ask for these words").click();
        assertThat(words()).contains("Change the title or the text", "Enter the reason");
        write("Text of the proposal", "Schools share a speech therapist, whom the partnership pays.");
        write("Why", "Small schools cannot pay");
        button("Ask for these words").click();
        assertThat(words()).contains("Waits for an answer", "Small schools cannot pay");

        DecisionsHouse.letCommentsEnd(ProposalId.parse(address.substring(address.lastIndexOf('/') + 1))
                .orElseThrow());
        enter(Account.MANOR_MEMBER, address);
        button("Say that it is ready for the members").click();
        assertThat(words()).contains("Answer the amendment that waits");
        var amendment = find(Anchor.class).all().stream()
                .filter(link -> link.getHref().contains("/amendments/"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(amendment.getHref());
        assertThat(words()).contains("Version 1", "Asked for", "whom the partnership pays");
        write("Why do you accept or decline it?", "Agreed by our governors");
        button("Accept these words").click();
        assertThat(words()).contains("Accepted, and now version 2", "How its words have changed");
        button("Say that it is ready for the members").click();
        assertThat(words())
                .contains("Not put to the members yet", "Comments have ended", "You have said that it is ready");
        assertThat(button("Take it back").isVisible()).isTrue();
        assertThat(find(Button.class).withText("Send this comment").exists()).isFalse();

        enter(Account.OFFICE, address);
        assertThat(words()).contains("How the members are asked", "whom the partnership pays");
    }

    @Test
    void theOfficeHasItsOwnFormAndAHeadHasNone() {
        enter(Account.OFFICE, DecisionLinks.PROPOSE);
        assertThat(words()).contains("You cannot open this page");
        enter(Account.MANOR_HEAD, DecisionLinks.PROPOSE);
        assertThat(words()).contains("You cannot open this page");
    }

    private void enter(Account account, String address) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(address);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void write(String label, String text) {
        test(find(LongText.class).withLabel(label).single()).setValue(text);
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
