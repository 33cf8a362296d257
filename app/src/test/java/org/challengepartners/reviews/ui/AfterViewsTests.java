package org.challengepartners.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.reviews.ActingOnReport;
import org.challengepartners.reviews.ActionText;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.reviews.TeamMember;
import org.challengepartners.shell.Page;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The days that a team served, and the follow-up, on their pages. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class AfterViewsTests extends SpringBrowserlessTest {

    @Autowired
    ReviewsHouse house;

    @Autowired
    ActingOnReport acting;

    @Autowired
    Clock clock;

    SchoolSummary manor;
    ReviewId review;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        manor = house.manor();
        review = house.open(manor);
    }

    @Test
    void theLeadRecordsDaysAndTheOfficeReadsTheLedger() {
        signIn(Account.LEAD_REVIEWER);
        open(ReviewLinks.days(review));
        find(NumberField.class).all().getLast().setValue(2.3);
        press("Record the days of Daniel Osei");
        assertThat(words()).contains("Enter the days of Daniel Osei, from 0 to 3 in steps of a half");
        find(NumberField.class).all().getLast().setValue(2.5);
        press("Record the days of Daniel Osei");
        assertThat(words()).contains("Daniel Osei: 2.5 days recorded");
        house.wroteArea(Account.LEAD_REVIEWER, review, "Watch each other teach");
        house.submitted(review);

        signIn(Account.OFFICE);
        open(ReviewLinks.LEDGER);
        assertThat(words()).contains("Supply and demand", "Manor School", "-2.5", "Days on a team", "Counts");
        press("Ask a colleague to agree");
        assertThat(words()).contains("Choose the school that gave the days", "Enter the reason");
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.OWN_DAYS);
        assertThat(words()).contains("Manor School", "Received", "2.5 days").doesNotContain("-2.5");
    }

    @Test
    void aHeadInvitesOneOfTheTeamAndKeepsWhatWasNoted() {
        house.wroteArea(Account.LEAD_REVIEWER, review, "Watch each other teach");
        house.submitted(review);
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.followUp(review));
        assertThat(words()).contains("Publish the action plan first");
        acting.add(CommandId.next(), review, 1, ActionText.action("A free afternoon", "", Optional.empty()));
        acting.publish(review);
        open(ReviewLinks.followUp(review));
        press("Invite to the follow-up");
        assertThat(words()).contains("Choose whom you invite", "Enter the day of the visit");
        @SuppressWarnings("unchecked") // its items are the team
        RadioButtonGroup<TeamMember> members = find(RadioButtonGroup.class).single();
        members.setValue(members.getListDataView()
                .getItems()
                .filter(member -> member.name().equals("Daniel Osei"))
                .findFirst()
                .orElseThrow());
        find(DatePicker.class).single().setValue(LocalDate.now(clock));
        press("Invite to the follow-up");
        assertThat(words()).contains("Invited. The answer stands on this page", "Waits for an answer");

        signIn(Account.PEER_REVIEWER);
        open(ReviewLinks.FOLLOW_UPS);
        press("Come to Manor School");
        assertThat(words()).contains("You come to the follow-up", "Accepted");
        signIn(Account.MANOR_HEAD);
        open(ReviewLinks.followUp(review));
        press("Keep this note");
        assertThat(words()).contains("Write down what was noted");
        find(TextArea.class).single().setValue("Leaders watch each other teach");
        press("Keep this note");
        assertThat(words()).contains("The follow-up is held", "Leaders watch each other teach", "Held");
    }

    private void signIn(Account account) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private void press(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> text.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
