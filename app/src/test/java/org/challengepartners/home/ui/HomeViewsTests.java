package org.challengepartners.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.agendas.DemonstrationAgendas;
import org.challengepartners.membership.Appointing;
import org.challengepartners.membership.AppointmentOrder;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.Place;
import org.challengepartners.reviews.DemonstrationReviews;
import org.challengepartners.shell.Page;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages that compose the rooms: what needs me, my school, the office's board. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class HomeViewsTests extends SpringBrowserlessTest {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    DemonstrationReviews reviews;

    @Autowired
    DemonstrationAgendas agendas;

    @Autowired
    Appointing appointing;

    Made made;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
        reviews.make(made.manor());
        agendas.make(made);
    }

    @Test
    void aReviewerFindsTheReviewThatWaitsForHerFindings() {
        open(Account.LEAD_REVIEWER, "");

        assertThat(words()).contains("1 thing needs you", "Write the findings on Manor School");
    }

    @Test
    void aHubLeadFindsTheAgendaThatSheDrafts() {
        open(Account.HUB_LEAD, "");

        assertThat(words()).contains("Finish the agenda of North Hub");
    }

    @Test
    void aHeadOfAnotherHubFindsNothingOfTheirs() {
        open(Account.OTHER_HEAD, "");

        assertThat(words()).contains("Nothing needs you today").doesNotContain("Manor School", "North Hub");
    }

    @Test
    void aHeadIsLedToHerSchoolAndReadsWhoHasAKeyToIt() {
        open(Account.MANOR_HEAD, "school");

        assertThat(words()).contains("London NW10", "North Hub", "Helen Carter can open it as headteacher");
    }

    @Test
    void anotherHeadDoesNotFindTheSchool() {
        open(Account.OTHER_HEAD, MembershipLinks.school(made.manor().id()));

        assertThat(words()).contains("Page not found").doesNotContain("Manor School");
    }

    @Test
    void theOfficeFindsTheWayToItsBoards() {
        open(Account.OFFICE, "office");

        assertThat(words()).contains("Register of members", "Invite somebody", "Make a proposal to the members");
    }

    @Test
    void aHeadSignsTheYearsAgreementOnHerSchoolsPage() {
        open(Account.SECOND_HEAD, "school");
        assertThat(words()).contains("Not signed yet");

        test(find(Checkbox.class).single()).click();
        test(find(Button.class).withText("Sign the agreement").single()).click();

        assertThat(words()).contains("Signed by Samuel Okafor", "go to the lead of our hub", "is signed.");
    }

    @Test
    void whenTheAgreementSharesTheReportsTheHeadReadsAtOnceWhoCanReadThemAndUntilWhen() {
        open(Account.MANOR_HEAD, "school");
        assertThat(words()).contains("Nobody but your school's headteacher");

        test(find(Checkbox.class).single()).click();
        test(find(Button.class).withText("Sign the agreement").single()).click();

        assertThat(words())
                .contains(
                        "Ruth Ellery can read the report of the review held January 2017",
                        "gives the school's reports to the lead of its hub");
    }

    @Test
    void aHeadNamesHerDeputyForHubMattersOnHerSchoolsPageAndEndsIt() {
        var third = List.copyOf(made.schools().values()).get(2).id();
        Account.OFFICE.does(() -> appointing.appoint(
                CommandId.next(),
                AppointmentOrder.of(Account.PEER_REVIEWER.id(), new Place.AtSchool(third), KeyRole.DEPUTY)));
        open(Account.THIRD_HEAD, "school");
        assertThat(words()).contains("Deputy for hub matters", "Nobody is named.");

        test(find(Button.class).withText("Name Daniel Osei").single()).click();
        assertThat(words()).contains("Daniel Osei, named by", "Daniel Osei may answer for your school in its hub.");

        test(find(Button.class).withText("End this").single()).click();
        assertThat(words()).contains("Nobody is named.", "Only the headteacher answers for your school in its hub.");
    }

    @Test
    void aHeadReadsWhoHasAKeyToEachOfHerReviewsAndWhy() {
        open(Account.MANOR_HEAD, "school");

        assertThat(words())
                .contains(
                        "Who has a key to your school's reviews",
                        "Review held January 2017",
                        "Margaret Lyle can open it as lead reviewer since",
                        "Daniel Osei can open it as",
                        "Helen Carter can open it as headteacher since");
    }

    private void open(Account account, String path) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(path);
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
