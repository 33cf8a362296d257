package org.challengepartners.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.membership.OfficeLinks;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The office's boards and the pages behind them, as the office presses its way through. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class OfficeBoardsViewTests extends SpringBrowserlessTest {

    @Autowired
    DemonstrationMembership membership;

    Made made;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
    }

    @Test
    void aBoardIsKeptAsALinkWithItsSearchAndItsChoices() {
        open(Account.OFFICE, OfficeLinks.SCHOOLS + "?q=tiverley&phase=SECONDARY");

        assertThat(words()).contains("Brookside Academy", "Grace Whitfield").doesNotContain("St Aldhelm's", "Beacon");
        field("Find a school by name or place").setValue("manor");
        assertThat(words())
                .doesNotContain("Brookside Academy", "Manor School"); // a special school, not a secondary one
    }

    @Test
    void anAddressThatWasMistypedShowsTheWholeBoard() {
        open(Account.OFFICE, OfficeLinks.MEMBERS + "?state=NONSENSE&lacks=%27");

        assertThat(words()).contains("Three Rivers Learning Trust");
    }

    @Test
    void theOfficeReadsItsVisitsAndWhoIsToldOfThem() {
        open(Account.OFFICE, OfficeLinks.VISITS);
        assertThat(words()).contains("Nobody of the office opened a school's pages in this month.", "Peter Lang");

        press("Name as director");
        assertThat(words()).contains("Choose who is a director");
    }

    @Test
    void theOfficeLeadsAnApplicantIntoTheRegister() {
        open(Account.OFFICE, OfficeLinks.NEW_MEMBER);
        press("Record the application");
        assertThat(words()).contains("Enter the legal name", "Enter the address");

        field("Legal name").setValue("Kestrel Trust");
        test(find(TextArea.class).single()).setValue("3 Hill Road, Marden Lock");
        press("Record the application");
        assertThat(words()).contains("Kestrel Trust", "Applied", "The directors' decision");

        press("Record that it is approved");
        assertThat(words()).contains("Enter the minute of the decision");
        field("Minute of the decision").setValue("Item 4");
        press("Record that it is approved");
        press("Enter it in the register");
        assertThat(words()).contains("It is a member of the company now.", "Who votes for it");

        press("Record who votes");
        assertThat(words()).contains("Choose who votes for the member", "Enter the document that gives authority");
        press("Add the school");
        assertThat(words()).contains("Choose the school").doesNotContain("Choose who votes for the member");
        press("Record the invoice");
        assertThat(words()).contains("Enter the number of the invoice");
        press("Record that it ceased");
        assertThat(words()).contains("Enter why it ceased");

        field("Why it ceased").setValue("Gave notice");
        press("Record that it ceased");
        assertThat(words()).contains("It is no member any more", "The entry is kept until");
    }

    @Test
    void theOfficeInvitesAReviewerAndFindsHerInvitationWaiting() {
        open(Account.OFFICE, OfficeLinks.INVITE);
        press("Send the invitation");
        assertThat(words()).contains("Choose as what she is invited");

        @SuppressWarnings("unchecked")
        RadioButtonGroup<InvitedAsForm.Kind> as = find(RadioButtonGroup.class).single();
        test(as).selectItem("Reviewer");
        field("Name").setValue("Ines Reviewer");
        field("E-mail address").setValue("ines@school.example");
        press("Send the invitation");
        assertThat(words()).contains("The invitation to ines@school.example is on its way.");

        open(Account.OFFICE, OfficeLinks.PEOPLE + "?lacks=INVITATION_WAITING");
        assertThat(words()).contains("Ines Reviewer", "Waiting for an answer");
        var link = find(Anchor.class).withText("Ines Reviewer").single().getHref();
        open(Account.OFFICE, link);
        assertThat(words()).contains("No account", "as reviewer", "She holds no place now.");
        press("Take it back");
        assertThat(words()).contains("The invitation is taken back");
    }

    @Test
    void manyAreInvitedFromAFileOfWhichTheWrongRowsAreShownAndLeftOut() {
        var file = """
                name,email,role,place
                Lena Right,lena.right@school.example,headteacher,Beacon Academy
                Mona Twice,lena.right@school.example,reviewer,
                Nora Nowhere,nora@school.example,headteacher,No Such School
                Olga Broken,olga at school,reviewer,
                Pia Known,manor.head@partnership.example,reviewer,
                Rita Reviewer,rita@school.example,reviewer,
                """;
        open(Account.OFFICE, OfficeLinks.INVITE_MANY);

        test(find(Upload.class).single()).upload("people.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(words())
                .contains(
                        "2 of 6 rows can be sent",
                        "The address stands in the file twice",
                        "is called “No Such School”",
                        "Enter an e-mail address like",
                        "belongs to Helen Carter already");
        press("Send 2 invitations");
        assertThat(words()).contains("2 invitations are on their way.");

        test(find(Upload.class).single()).upload("people.csv", "text/csv", "a,b\n1,2".getBytes(StandardCharsets.UTF_8));
        assertThat(words()).contains("The first row must name the columns");
    }

    @Test
    void theOfficeVisitsASchoolWhoseHeadSeesItAtOnceAndEndsIt() {
        open(Account.OFFICE, OfficeLinks.visit(made.manor().id()));
        press("Open the pages for one hour");
        assertThat(words()).contains("Enter the reason");
        test(find(TextArea.class).single()).setValue("The head asked us to look at her people");
        press("Open the pages for one hour");
        assertThat(words()).contains("Manor School", "Helen Carter, headteacher");

        open(Account.MANOR_HEAD, MembershipLinks.school(made.manor().id()));
        assertThat(words())
                .contains("Claire Donnelly of the partnership office can read this page", "asked us to look");
        press("End the visit");
        assertThat(words()).contains("ended by Helen Carter");

        open(Account.OFFICE, MembershipLinks.school(made.manor().id()));
        assertThat(words()).contains("Page not found").doesNotContain("Helen Carter");
    }

    @Test
    void whoeverInspectsTheRegisterIsLogged() {
        open(Account.OFFICE, OfficeLinks.INSPECTIONS);
        press("Log the request");
        assertThat(words()).contains("Enter who asks");

        field("Who asks").setValue("Ms A. Reader");
        field("Address").setValue("2 High Street");
        test(find(TextArea.class).single()).setValue("To write to the members");
        press("Log the request");
        assertThat(words()).contains("The request is logged.", "To be answered by");
        press("Copy sent");
        assertThat(words()).contains("Copy sent on");
    }

    @Test
    void nobodyElseOpensABoardAndWhatIsForeignLooksLikeWhatIsAbsent() {
        for (var board : new String[] {
            OfficeLinks.MEMBERS, OfficeLinks.PEOPLE, OfficeLinks.SCHOOLS, OfficeLinks.INVITE, OfficeLinks.INSPECTIONS
        }) {
            open(Account.OTHER_HEAD, board + "?q=manor");
            assertThat(words()).as(board).contains("You cannot open this page").doesNotContain("Manor", "Helen Carter");
        }
        open(Account.OTHER_HEAD, MembershipLinks.school(made.manor().id()));
        var foreign = words();
        open(Account.OTHER_HEAD, "schools/" + UUID.randomUUID());
        assertThat(words()).isEqualTo(foreign);
    }

    private com.vaadin.flow.component.textfield.TextFieldTester<TextField, String> field(String label) {
        return test(find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow());
    }

    private void press(String button) {
        test(find(Button.class).withText(button).first()).click();
    }

    private void open(Account account, String path) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        var parts = path.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
