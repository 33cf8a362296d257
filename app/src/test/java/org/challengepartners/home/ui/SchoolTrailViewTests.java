package org.challengepartners.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.audit.DemonstrationTrail;
import org.challengepartners.audit.ErasingFromTrail;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.challengepartners.membership.MembershipLinks;
import org.challengepartners.reviews.DemonstrationReviews;
import org.challengepartners.reviews.ReportReading;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A headteacher follows what was done in her school's spaces. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class SchoolTrailViewTests extends SpringBrowserlessTest {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    DemonstrationReviews reviews;

    @Autowired
    DemonstrationTrail trail;

    @Autowired
    ReportReading reports;

    @Autowired
    ErasingFromTrail erasing;

    private Made made;

    @BeforeEach
    void makeThePartnership() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
        reviews.make(made.manor());
        trail.make();
    }

    @Test
    void sheReadsWhoDidWhatInHerSchoolsSpaces() {
        open(Account.MANOR_HEAD);

        assertThat(words())
                .contains("School enrolled", "Your school", "The partnership office")
                .contains("Key given as headteacher, for Helen Carter")
                .contains("Report issued", "A report of your school");
    }

    @Test
    void aLookAtAReportStandsThereOnceADay() {
        var review = reportOfManor();
        Account.MANOR_HEAD.does(() -> assertThat(reports.open(review)).isPresent());
        Account.MANOR_HEAD.does(() -> assertThat(reports.open(review)).isPresent());

        open(Account.MANOR_HEAD);

        assertThat(words()).containsOnlyOnce("Report read");
    }

    @Test
    void sheHasTheLinesVerified() {
        open(Account.MANOR_HEAD);

        test(find(Button.class).withText("Verify these lines").single()).click();

        assertThat(words()).contains("lines stand as they were written");
    }

    @Test
    void sheIsToldOfALineThatWasCutOff() {
        JdbcClient.create(TestPostgres.get().superuser())
                .sql("""
                        begin; set local session_replication_role = replica;
                        delete from audit.seal where space_id = '%1$s'
                           and seq = (select max(seq) from audit.seal where space_id = '%1$s');
                        commit""".formatted(made.manor().space()))
                .update();
        open(Account.MANOR_HEAD);

        test(find(Button.class).withText("Verify these lines").single()).click();

        assertThat(words()).containsPattern("line [1-9]: the end of the chain was cut or changed");
    }

    @Test
    void anErasedPersonIsNamedNoMore() {
        Account.OFFICE.does(() -> erasing.erase(Account.LEAD_REVIEWER.id()));

        open(Account.MANOR_HEAD);

        assertThat(words()).contains("somebody whose name was erased").doesNotContain("for Margaret Lyle");
    }

    @Test
    void anotherHeadDoesNotFindTheTrail() {
        open(Account.SECOND_HEAD);

        assertThat(words()).contains("Page not found").doesNotContain("Manor School");
    }

    private org.challengepartners.reviews.ReviewId reportOfManor() {
        return SignIn.as(
                Account.MANOR_HEAD.id(),
                SignIn.roles("headteacher"),
                () -> reports.ofSchool(made.manor().id()).getFirst().review());
    }

    private void open(Account account) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(MembershipLinks.school(made.manor().id()) + "/trail");
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
