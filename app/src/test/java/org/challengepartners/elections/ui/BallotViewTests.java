package org.challengepartners.elections.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.elections.CandidateLine;
import org.challengepartners.elections.ElectionHouse;
import org.challengepartners.elections.ElectionHouse.Voter;
import org.challengepartners.elections.ElectionId;
import org.challengepartners.elections.ElectionLinks;
import org.challengepartners.elections.SealedBallot;
import org.challengepartners.elections.counting.Method;
import org.challengepartners.elections.counting.Paper;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** The pages of an election: the office announces and opens, members nominate and vote, candidates speak, everybody reads the result. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class BallotViewTests extends SpringBrowserlessTest {

    @Autowired
    ElectionHouse house;

    List<Voter> three;

    @BeforeAll
    void makeThePartnership() {
        three = house.three(house.people());
    }

    @Test
    @DisplayName("A voter ranks, looks once more, casts, and gets 16 letters that say nothing of her choice")
    void aVoterCastsHerBallot() {
        var election = house.open("Ranked by hand");
        open(Account.MANOR_MEMBER, ElectionLinks.ballot(election));
        assertThat(words())
                .contains(
                        "Nobody can see your vote through this platform: not members, not the office, not support",
                        "Whoever controls the database server");

        rank("Helen Carter", 1);
        rank("Priya Raman", 1);
        press("Continue");
        assertThat(errors()).contains("Choice 1 is given to two candidates");
        rank("Priya Raman", 3);
        press("Continue");
        assertThat(errors()).contains("Choice 3 is given and choice 2 is not: leave no gap");
        rank("Priya Raman", 2);
        press("Continue");

        assertThat(heading()).isEqualTo("Check your ballot before you cast it");
        assertThat(words()).contains("Choice 1: Helen Carter", "Choice 2: Priya Raman", "A ballot is final");
        press("Change");
        press("Continue");
        press("Cast this ballot");
        theBrowserSeals(election, Paper.ranking(1, 2));

        assertThat(heading()).isEqualTo("Your ballot is in the urn");
        assertThat(words())
                .containsPattern("[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}")
                .doesNotContain("Helen Carter");
        open(Account.MANOR_MEMBER, ElectionLinks.ballot(election));
        assertThat(words())
                .contains("A ballot is final; nobody can see which one it is")
                .doesNotContain("Helen Carter");
    }

    @Test
    @DisplayName("AT-07: A half-filled paper keeps what is marked while others vote and things happen")
    void aHalfFilledPaperStays() {
        var election = house.open("Half filled");
        open(Account.MANOR_MEMBER, ElectionLinks.ballot(election));
        rank("Samuel Okafor", 1);
        house.cast(three.get(1), election, Paper.ranking(1));
        house.announced("Meanwhile", 1, Method.SCOTTISH_STV);
        roundTrip();

        assertThat(place("Samuel Okafor").getValue()).isEqualTo(1);
    }

    @Test
    @DisplayName("Whoever was faster in another tab is told, and a ballot that comes after the close as well")
    void lateBallotsAreTold() {
        var election = house.open("Faster");
        open(Account.MANOR_MEMBER, ElectionLinks.ballot(election));
        rank("Samuel Okafor", 1);
        press("Continue");
        house.cast(three.getFirst(), election, Paper.ranking(1));
        press("Cast this ballot");
        theBrowserSeals(election, Paper.ranking(3));
        assertThat(errors()).contains("A ballot was cast for The Governing Body of Manor School before");

        open(Account.OTHER_MEMBER, ElectionLinks.ballot(election));
        rank("Samuel Okafor", 1);
        press("Continue");
        ElectionHouse.letItClose(election);
        press("Cast this ballot");
        theBrowserSeals(election, Paper.ranking(3));
        assertThat(errors()).contains("Voting has closed");
    }

    @Test
    @DisplayName("The office announces an election, and is told what is missing beside each field")
    void theOfficeAnnounces() {
        open(Account.OFFICE, ElectionLinks.ANNOUNCE);
        press("Announce the election");
        assertThat(errors()).contains("Enter the last day for nominations");
        find(DatePicker.class)
                .single()
                .setValue(LocalDate.now(ZoneId.of("Europe/London")).plusDays(7));
        press("Announce the election");
        assertThat(errors()).contains("Enter a title", "Enter what the seats are", "Enter how many seats there are");

        field("Title").setValue("Trustees");
        find(TextArea.class).all().getFirst().setValue("Two trustees");
        field("Number of seats").setValue("2");
        field("Where the rules of this election stand").setValue("Article 24");
        press("Announce the election");
        assertThat(heading()).isEqualTo("Trustees");
        assertThat(words())
                .contains(
                        "Nominations are open", "an election result is not an appointment unless the articles say so");
    }

    @Test
    @DisplayName("A candidate consents with a statement, changes it, and may withdraw with a reason")
    void aCandidateSpeaks() {
        var election = house.announced("Her own words", 1, Method.SCOTTISH_STV);
        house.nominated(election, Account.MANOR_HEAD);
        open(Account.MANOR_HEAD, ElectionLinks.candidate(election));
        assertThat(words()).contains("You do not stand yet");
        test(find(LongText.class).single()).setValue("I stand for small schools.");
        press("I consent to stand");
        assertThat(confirmation()).isEqualTo("You stand for election, with the statement below");

        press("Withdraw");
        assertThat(errors()).contains("Enter why you withdraw");
        field("Why you withdraw").setValue("A new post abroad");
        press("Withdraw");
        assertThat(confirmation()).isEqualTo("You have withdrawn");
        open(Account.OFFICE, ElectionLinks.election(election));
        assertThat(words()).contains("Withdrawn: A new post abroad");
    }

    @Test
    @DisplayName("Everybody reads the result stage by stage, the figures with their units, and how to check them")
    void theResultIsRead() {
        var election = house.open("Read by all");
        house.cast(three.get(0), election, Paper.ranking(1, 2));
        house.cast(three.get(1), election, Paper.ranking(1));
        house.cast(three.get(2), election, Paper.ranking(2));
        ElectionHouse.letItClose(election);
        open(Account.OFFICE, ElectionLinks.election(election));

        assertThat(words())
                .contains(
                        "Elected: Helen Carter.",
                        "The count, stage by stage",
                        "First preferences; quota 2.00000",
                        "Members that voted",
                        "Root of the list (SHA-256)");
        assertThat(find(Anchor.class)
                        .withText("Check your receipt and count again")
                        .exists())
                .isTrue();
        UI.getCurrent().navigate(ElectionLinks.ELECTIONS);
        assertThat(words()).contains("Read by all", "Result published");
    }

    @Test
    @DisplayName("The office records that a candidate has withdrawn, with the reason, once it has chosen her")
    void theOfficeRecordsAWithdrawal() {
        var election = house.open("Recorded by the office");
        open(Account.OFFICE, ElectionLinks.withdrawal(election));
        press("Record it");
        assertThat(errors()).contains("Choose the candidate", "Enter why, in 500 characters or fewer");

        candidates()
                .setValue(candidates()
                        .getListDataView()
                        .getItems()
                        .filter(one -> one.name().equals("Priya Raman"))
                        .findFirst()
                        .orElseThrow());
        field("Why").setValue("Told by telephone");
        press("Record it");
        assertThat(words()).contains("Withdrawn: Told by telephone");

        open(Account.OFFICE, ElectionLinks.withdrawal(election));
        assertThat(candidates().getListDataView().getItems()).hasSize(2);
        ElectionHouse.letItClose(election);
        open(Account.OFFICE, ElectionLinks.election(election));
        assertThat(words()).doesNotContain("Record that a candidate");
    }

    @Test
    @DisplayName("What needs somebody names the ballot that awaits her member, with the time until which it is open")
    void homeNamesTheBallot() {
        var election = house.open("On the first page");
        open(Account.MANOR_MEMBER, "");
        assertThat(words()).contains("Vote in the election: On the first page", "Secret ballot of The Governing Body");

        house.cast(three.getFirst(), election, Paper.ranking(1));
        open(Account.MANOR_MEMBER, "");
        assertThat(words()).doesNotContain("On the first page");
    }

    @Test
    @DisplayName("A stranger finds neither the election nor its ballot paper")
    void strangersFindNothing() {
        var election = house.open("Not for heads");
        open(Account.MANOR_HEAD, ElectionLinks.candidate(house.announced("Not nominated", 1, Method.APPROVAL)));
        assertThat(heading()).doesNotContain("You are nominated");
        assertThat(ElectionHouse.as(Account.MANOR_HEAD, () -> house.find(election)))
                .isEmpty();
    }

    private void theBrowserSeals(ElectionId election, Paper paper) {
        var seal = find(BallotSeal.class).single().getElement();
        SealedBallot ballot = ElectionHouse.sealed(election, paper);
        var told = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.nonce", ballot.nonce().toString())
                .put("event.detail.random", ballot.random())
                .put("event.detail.commitment", ballot.commitment());
        seal.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(seal, "sealed", told));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<CandidateLine> candidates() {
        return find(RadioButtonGroup.class).single();
    }

    private static void open(Account account, String path) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(path);
    }

    private void rank(String candidate, int choice) {
        place(candidate).setValue(choice);
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> place(String candidate) {
        return (Select<Integer>) find(Select.class).all().stream()
                .filter(one -> candidate.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String confirmation() {
        return find(Confirmation.class).single().getText();
    }

    private String errors() {
        return find(ErrorSummary.class).single().getElement().getTextRecursively();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
