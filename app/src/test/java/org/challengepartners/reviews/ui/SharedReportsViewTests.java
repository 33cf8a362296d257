package org.challengepartners.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.time.Clock;
import java.time.LocalDate;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.membership.SigningAgreements;
import org.challengepartners.reviews.ReportId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.shell.Page;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What the lead of a hub reads of its schools' reports. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class SharedReportsViewTests extends SpringBrowserlessTest {

    @Autowired
    ReviewsHouse house;

    @Autowired
    SigningAgreements agreements;

    @Autowired
    Clock clock;

    SchoolSummary manor;

    @BeforeAll
    void makeTheReviews() {
        manor = house.manor();
        house.both(manor);
    }

    @Test
    void theHubLeadReadsWhatIsSharedAndNothingWhenItIsSharedNoMore() {
        sign(false);
        open(Account.HUB_LEAD, ReviewLinks.SHARED_REPORTS);
        assertThat(words()).contains("Nobody shares a report with you now");

        sign(true);
        open(Account.HUB_LEAD, "");
        open(Account.HUB_LEAD, ReviewLinks.SHARED_REPORTS);
        var link = find(Anchor.class).withText("Manor School").single().getHref();
        open(Account.HUB_LEAD, link);
        assertThat(find(H1.class).single().getText()).isEqualTo("Manor School · peer review · January 2017");
        assertThat(words()).contains("The teaching observed was excellent", "It belongs to Manor School");

        sign(false);
        open(Account.HUB_LEAD, "");
        open(Account.HUB_LEAD, link);
        var foreign = words();
        assertThat(foreign).contains("Page not found").doesNotContain("Manor");
        open(Account.HUB_LEAD, ReviewLinks.shared(ReportId.next()));
        assertThat(words()).isEqualTo(foreign);
    }

    private void sign(boolean shares) {
        var year = MembershipYear.of(LocalDate.now(clock));
        Account.MANOR_HEAD.does(() -> agreements.sign(CommandId.next(), manor.id(), year, shares));
    }

    private void open(Account account, String address) {
        SignIn.enter(account.id(), account.person(), SignIn.roles(account.realmRole()));
        UI.getCurrent().navigate(address);
    }

    private String words() {
        return find(Page.class).single().getElement().getTextRecursively();
    }
}
