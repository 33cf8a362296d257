package org.challengepartners.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.util.concurrent.CompletableFuture;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.access.TestAuthentication;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;

/** When another person acts, open pages show it, and nobody loses what she is typing. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveReviewTests {

    @Autowired
    ApplicationContext spring;

    @Autowired
    ReviewsHouse house;

    SchoolSummary manor;
    ReviewId review;
    SecuredBrowserlessApplicationContext<Authentication> browsers;

    @BeforeAll
    void makeThePartnership() {
        manor = house.manor();
    }

    @BeforeEach
    void openAReview() {
        review = house.open(manor);
        browsers = SpringBrowserlessApplicationContext.createSecured(
                spring, builder -> builder.withViewPackages("org.challengepartners"));
    }

    @AfterEach
    void closeTheBrowsers() {
        browsers.close();
    }

    @Test
    void aFindingOfTheOtherReviewerAppearsWhileIWrite() {
        var page = open(Account.LEAD_REVIEWER);
        press(page, "Add a finding");
        type(page, "Half a sentence");

        elsewhere(() -> house.wrote(Account.PEER_REVIEWER, review, "Pupils read daily", null));

        waitFor(page, "Pupils read daily");
        assertThat(page.find(LongText.class).single().getValue()).isEqualTo("Half a sentence");
    }

    @Test
    void aFindingThatIChangeAndTheOtherChangesTooStaysMineAndTellsMe() {
        var calm = house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        var page = openToEdit();
        type(page, "Very calm");

        elsewhere(() -> house.reworded(Account.PEER_REVIEWER, review, calm, "Calm and kind"));

        waitFor(page, "Daniel Osei has changed this finding since you opened it.");
        assertThat(page.find(LongText.class).single().getValue()).isEqualTo("Very calm");
        page.test(page.find(NativeButton.class).withText("See changes").single())
                .click();
        assertThat(words(page)).contains("Calm and kind", "Your text");
    }

    @Test
    void textsThatStandSideBySideStayAndFollowTheOthersNextChange() {
        var calm = house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        var page = openToEdit();
        type(page, "Very calm");
        var kind = house.reworded(Account.PEER_REVIEWER, review, calm, "Calm and kind");
        press(page, "Save finding");

        elsewhere(() -> house.reworded(Account.PEER_REVIEWER, review, kind, "Calm, kind and fair"));

        waitFor(page, "Calm, kind and fair");
        assertThat(words(page)).contains("Your text").doesNotContain("See changes");
    }

    @Test
    void theHeadsOpenPageShowsTheFindingsWhenTheyAreSubmitted() {
        house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        var page = open(Account.MANOR_HEAD);
        assertThat(words(page)).doesNotContain("Calm");

        elsewhere(() -> house.submitted(review));

        waitFor(page, "Final, submitted on");
        assertThat(words(page)).contains("Calm");
    }

    @Test
    void thePeersOpenPageSaysThatTheReviewHasClosedOnceTheLeadHasSubmitted() {
        house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        var page = open(Account.PEER_REVIEWER);

        elsewhere(() -> house.submitted(review));

        waitFor(page, "This review has closed");
    }

    @Test
    void butAPeerWhoIsTypingKeepsHerTextBeforeHerEyes() {
        house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        var page = open(Account.PEER_REVIEWER);
        press(page, "Add a finding");
        type(page, "Half a sentence");

        elsewhere(() -> house.submitted(review));

        waitFor(page, "no longer open to you");
        assertThat(page.find(LongText.class).single().getValue()).isEqualTo("Half a sentence");
    }

    /** The lead has the first finding open in an editor. */
    private BrowserlessUIContext openToEdit() {
        var page = open(Account.LEAD_REVIEWER);
        page.test(page.find(NativeButton.class).all().stream()
                        .filter(button ->
                                button.getElement().getTextRecursively().startsWith("Edit"))
                        .findFirst()
                        .orElseThrow())
                .click();
        return page;
    }

    private BrowserlessUIContext open(Account account) {
        var authentication = TestAuthentication.of(account.id(), account.person(), SignIn.roles(account.realmRole()));
        var page = browsers.newUser(authentication).newWindow();
        page.getUI()
                .getSession()
                .getSession()
                .setAttribute(SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(authentication));
        page.getUI().navigate(ReviewLinks.review(review));
        return page;
    }

    /** On a thread that shows no page: in a page's thread its own reader is signed in. */
    private static void elsewhere(Runnable act) {
        CompletableFuture.runAsync(act).join();
    }

    private static void type(BrowserlessUIContext page, String words) {
        page.test(page.find(LongText.class).single()).setValue(words);
    }

    private static void press(BrowserlessUIContext page, String words) {
        page.test(page.find(Button.class).withText(words).single()).click();
    }

    private static void waitFor(BrowserlessUIContext page, String words) {
        await().pollInSameThread().untilAsserted(() -> {
            var session = page.getUI().getSession();
            session.unlock();
            session.lock();
            assertThat(words(page)).contains(words);
        });
    }

    private static String words(BrowserlessUIContext page) {
        page.activate();
        return page.find(Page.class).single().getElement().getTextRecursively();
    }
}
