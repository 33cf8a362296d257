package org.challengepartners.messages.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.messages.DemonstrationMessages;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person was told, on her pages. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class InboxViewsTests extends SpringBrowserlessTest {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    DemonstrationMessages messages;

    @BeforeEach
    void makeThePartnership() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        membership.make();
    }

    @Test
    void theBellCountsWhatIsNewAndTheInboxListsIt() {
        messages.tell(Account.MANOR_HEAD, "The report is here");
        messages.tell(Account.MANOR_HEAD, "The agenda is adopted");
        open(Account.MANOR_HEAD, "inbox");

        assertThat(bell()).isEqualTo("Inbox, 2 new");
        assertThat(find(Anchor.class).withText("The report is here").exists()).isTrue();
        assertThat(words()).contains("New");
    }

    @Test
    void whatIsOpenedIsReadAndLeadsToItsPage() {
        messages.tell(Account.MANOR_HEAD, "The report is here");
        open(Account.MANOR_HEAD, "inbox");
        UI.getCurrent()
                .navigate(find(Anchor.class)
                        .withText("The report is here")
                        .single()
                        .getHref());

        assertThat(find(PageHeading.class).single().getText()).isEqualTo("The report is here");
        assertThat(words())
                .contains("Ask Margaret Lyle, lead reviewer", "You get this because you are the headteacher");
        assertThat(find(Anchor.class).withText("Read the report").single().getHref())
                .isEqualTo("reviews");
        UI.getCurrent().navigate("inbox");
        assertThat(words()).contains("Read");
    }

    @Test
    void anotherPersonsInboxIsNotFound() {
        messages.tell(Account.MANOR_HEAD, "The report is here");
        open(Account.MANOR_HEAD, "inbox");
        var link = find(Anchor.class).withText("The report is here").single().getHref();

        open(Account.SECOND_HEAD, link);

        assertThat(find(PageHeading.class).single().getText()).isEqualTo("Page not found");
        open(Account.SECOND_HEAD, "inbox");
        assertThat(bell()).isEqualTo("Inbox");
    }

    @Test
    void aHeadMutesOneReviewAndHearsOfItAgain() {
        messages.tell(Account.MANOR_HEAD, "The report is here");
        open(Account.MANOR_HEAD, "inbox");
        UI.getCurrent()
                .navigate(find(Anchor.class)
                        .withText("The report is here")
                        .single()
                        .getHref());

        test(find(Button.class)
                        .withText("Stop mails about the review of Manor School")
                        .single())
                .click();
        assertThat(words()).contains("You get no more mails about the review of Manor School");
        messages.tell(Account.MANOR_HEAD, "More of it");
        assertThat(messages.mailsTo(Account.MANOR_HEAD)).isEqualTo(1);

        UI.getCurrent().navigate("inbox/preferences");
        test(find(Button.class)
                        .withText("Get mails about the review of Manor School again")
                        .single())
                .click();
        messages.tell(Account.MANOR_HEAD, "And more");
        assertThat(messages.mailsTo(Account.MANOR_HEAD)).isEqualTo(2);
    }

    @Test
    void aPersonChoosesWhenMailsComeAndAboutWhat() {
        open(Account.MANOR_HEAD, "inbox/preferences");
        pace().setValue(false);
        topics().setValue(Set.of());
        test(find(Button.class).withText("Save").single()).click();

        open(Account.MANOR_HEAD, "inbox/preferences");
        assertThat(pace().getValue()).isFalse();
        assertThat(topics().getValue()).isEmpty();
        messages.tell(Account.MANOR_HEAD, "The report is here");
        assertThat(messages.mailsTo(Account.MANOR_HEAD)).isZero();
    }

    @Test
    void theOfficesFirstPageSaysWhatDidNotArrive() { // AT-50
        open(Account.OFFICE, "office");
        assertThat(find(InsetText.class).exists()).isFalse();

        messages.fails("nobody@school.example", "550 5.1.1 no such mailbox");
        open(Account.OFFICE, "office");

        assertThat(find(InsetText.class).single().getElement().getTextRecursively())
                .isEqualTo("1 mail did not arrive");
    }

    @Test
    void theOfficeSendsAFailedMailAgain() {
        messages.fails("nobody@school.example", "550 5.1.1 no such mailbox");
        open(Account.OFFICE, "office/mails");
        assertThat(words())
                .contains("nobody@school.example", "550 5.1.1 no such mailbox")
                .doesNotContain("Join the");

        test(find(Button.class).withText("Send again").single()).click();

        assertThat(words()).contains("The mail to nobody@school.example is sent again", "1 mail waits to be sent");
        assertThat(find(Button.class).withText("Send again").exists()).isFalse();
    }

    @Test
    void theOfficeFindsWhetherAMailWentOutAndRecordsThatItCameBack() {
        messages.takes("nadia@school.example");
        open(Account.OFFICE, "office/mails");
        test(find(TextField.class).single()).setValue("Nadia@School.example");
        test(find(Button.class).withText("Find its mails").single()).click();
        assertThat(words()).contains("250 2.0.0 taken");

        test(find(Button.class).withText("It came back").single()).click();

        assertThat(words()).contains("counts as failed, since it came back", "It came back, as the office recorded");
        assertThat(messages.proof()).containsExactly("HANDED_OVER", "BOUNCED");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> pace() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Object> topics() {
        return find(CheckboxGroup.class).single();
    }

    private String bell() {
        return find(Bell.class).single().getElement().getAttribute("aria-label");
    }

    private void open(Account account, String path) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(path);
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively()
                + find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
