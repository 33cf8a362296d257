package org.challengepartners.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.audit.AuditLinks;
import org.challengepartners.audit.DemonstrationTrail;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail's pages: what was published for the members, and the office's verification. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class TrailViewsTests extends SpringBrowserlessTest {

    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    DemonstrationTrail trail;

    @BeforeEach
    void makeThePartnership() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        membership.make();
        trail.make();
    }

    @Test
    void aMemberFindsTheFingerprintThatSheKept() {
        open(Account.MANOR_MEMBER, AuditLinks.PUBLISHED);
        var kept = find(Code.class).single().getText();

        compare(kept.toUpperCase(java.util.Locale.ROOT).replace(" ", ""));

        assertThat(words()).contains("This is the fingerprint of", "Nothing that was published up to then has changed");
    }

    @Test
    void aFingerprintThatWasNeverPublishedIsNotFound() {
        open(Account.MANOR_MEMBER, AuditLinks.PUBLISHED);

        compare("0".repeat(64));
        assertThat(words()).contains("This fingerprint was not published here");

        compare("abc");
        assertThat(words()).contains("The fingerprint must have 64 digits and letters");
    }

    @Test
    void theOfficeReadsWhatTheNightFoundAndHasItVerifiedAgain() {
        open(Account.OFFICE, AuditLinks.OFFICE);
        assertThat(words()).contains("lines stand as they were written").doesNotContain("Waiting");

        test(find(Button.class).withText("Verify now").single()).click();
        assertThat(words()).contains("Waiting");

        trail.verifyWhatWasAsked();
        open(Account.OFFICE, AuditLinks.OFFICE);
        assertThat(words()).doesNotContain("Waiting", "Broken");
    }

    @Test
    void theOfficeReadsTheFirstBrokenLine() {
        superuser
                .sql(
                        "begin; set local session_replication_role = replica; update audit.line set object = 'another' where"
                                + " action = 'HubFormed'; commit")
                .update();
        open(Account.OFFICE, AuditLinks.OFFICE);

        test(find(Button.class).withText("Verify now").single()).click();
        trail.verifyWhatWasAsked();
        open(Account.OFFICE, AuditLinks.OFFICE);

        assertThat(words()).contains("Broken", "was changed after it was sealed");
    }

    private void compare(String fingerprint) {
        test(find(TextField.class).single()).setValue(fingerprint);
        test(find(Button.class).withText("Compare").single()).click();
    }

    private void open(Account account, String path) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(path);
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
