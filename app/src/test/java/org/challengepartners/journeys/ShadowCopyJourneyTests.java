package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No typed word is lost: not with the network, not with the browser, not with the sign-in. */
@JourneyTest
class ShadowCopyJourneyTests {

    private static final String REACHED = "Reading is taught in the same order in every class";
    private static final String LONG =
            IntStream.rangeClosed(1, 2000).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));
    private static final Pattern KEPT = Pattern.compile("This browser kept what you typed until .*, \\d\\d:\\d\\d");

    @TempDir
    Path store;

    @Test
    @DisplayName("R-01: 2,000 words typed without a network and a killed browser are offered with their time")
    void whatWasTypedWithoutANetworkIsThereAfterTheBrowserWasKilled(Journey journey) {
        var path = "/" + ReviewLinks.review(People.openReviewOfManor(journey));
        var device = new Device(store, journey);
        try (var first = device.open()) {
            var page = first.page();
            journey.signIn(page, "lead.reviewer", path);
            open(page);
            finding(page).pressSequentially(REACHED);
            saved(page);
            first.offline(true);
            finding(page).press("End");
            page.keyboard().insertText(". " + LONG);
            kept(page);
            finding(page).pressSequentially(" and the last");
            kept(page);
            first.kill();
        }

        try (var second = device.open()) {
            var page = second.page();
            journey.signIn(page, "lead.reviewer", path);
            assertThat(finding(page)).hasValue(REACHED);
            assertThat(page.getByText(KEPT)).isVisible();
            journey.picture(page, "kept-by-the-browser");
            journey.phone(page);
            journey.picture(page, "kept-by-the-browser-phone");

            button(page, "Recover").click();
            assertThat(finding(page)).hasValue(REACHED + ". " + LONG + " and the last");
            patiently().untilAsserted(() -> assertThat(copies(page)).isZero());
        }
    }

    @Test
    @DisplayName("R-02: a sign-in that ends while somebody types costs her no word")
    void aSignInThatEndsInMidTypingCostsNoWord(Journey journey) {
        var path = "/" + ReviewLinks.review(People.openReviewOfManor(journey));
        var page = journey.signIn("peer.reviewer", path);
        open(page);
        finding(page).pressSequentially(REACHED);
        saved(page);

        journey.house().keycloak().admin().signOut(Account.PEER_REVIEWER.sub());
        finding(page).pressSequentially(", and adults say");
        page.getByText("You have been signed out").click();
        page.waitForURL(Pattern.compile(".*/sign-in.*"));
        journey.signIn(page, "peer.reviewer", path);

        settled(page, REACHED + ", and adults say");
    }

    @Test
    @DisplayName("R-07: a link, the way back, a closed lid and a turned tablet cost no word")
    void leavingAFieldInAnyWayCostsNoWord(Journey journey) {
        var path = "/" + ReviewLinks.review(People.openReviewOfManor(journey));
        var page = journey.signIn("lead.reviewer", path);
        open(page);

        finding(page).pressSequentially("By a link");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reviews"))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("Reviews");
        page.navigate(path);
        assertThat(finding(page)).hasValue("By a link");

        finding(page).fill("By the way back");
        page.goBack();
        page.navigate(path);
        settled(page, "By the way back");

        finding(page).fill("On a tablet that is turned");
        journey.phone(page);
        assertThat(finding(page)).hasValue("On a tablet that is turned");
        saved(page);

        finding(page).fill("Under a closed lid");
        page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))");
        kept(page);
        page.reload();
        settled(page, "Under a closed lid");
    }

    @Test
    void whatIsSafeLeavesNoCopyAndWhoSignsOutLeavesNone(Journey journey) {
        var review = People.openReviewOfManor(journey);
        var page = journey.signIn("lead.reviewer", "/" + ReviewLinks.review(review));
        open(page);
        finding(page).pressSequentially(REACHED);
        saved(page);
        patiently().untilAsserted(() -> assertThat(copies(page)).isZero());

        page.context().setOffline(true);
        finding(page).pressSequentially(" and more");
        kept(page);
        assertThat(copies(page)).isEqualTo(1);
        assertThat(readableWhereItLies(page)).isFalse();
        page.context().setOffline(false);

        button(page, "Sign out").click();
        assertThat(page.locator("h1")).hasText("You are signed out");
        assertThat(copies(page)).isZero();
        assertThat(reviewIsKept(journey, review)).isTrue();
    }

    private static boolean reviewIsKept(Journey journey, ReviewId review) {
        var again = journey.signIn("lead.reviewer", "/" + ReviewLinks.review(review));
        settled(again, REACHED + " and more");
        return true;
    }

    /** The text is there, at once or when it is recovered. */
    private static void settled(Page page, String text) {
        assertThat(finding(page)).isVisible();
        patiently().until(() -> {
            var recover = button(page, "Recover");
            if (!finding(page).inputValue().equals(text) && recover.isVisible()) {
                recover.click();
            }
            return finding(page).inputValue().equals(text);
        });
    }

    /** Playwright is spoken to by one thread alone. */
    private static ConditionFactory patiently() {
        return await().pollInSameThread().atMost(Duration.ofSeconds(30));
    }

    private static void open(Page page) {
        button(page, "Add a finding").click();
        assertThat(finding(page)).isVisible();
    }

    private static Locator finding(Page page) {
        return page.getByLabel("Finding", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static void saved(Page page) {
        assertThat(page.locator("p.save-state").first()).containsText("Saved");
    }

    /** The browser has written everything that was typed into its store. */
    private static void kept(Page page) {
        patiently().until(() -> (Boolean) page.evaluate("""
                () => {
                  const copy = document.querySelector('shadow-copy');
                  return copy.dataset.typed !== undefined && copy.dataset.typed === copy.dataset.kept;
                }"""));
    }

    private static int copies(Page page) {
        return ((Number) page.evaluate("""
                async () => {
                  const open = indexedDB.open('partnership-texts', 1);
                  open.onupgradeneeded = () => open.result.createObjectStore('copies', { keyPath: 'id' });
                  const base = await new Promise(done => open.onsuccess = () => done(open.result));
                  const all = base.transaction('copies').objectStore('copies').count();
                  const count = await new Promise(done => all.onsuccess = () => done(all.result));
                  base.close();
                  return count;
                }""")).intValue();
    }

    /** Whether a copy can be read where it lies. */
    private static boolean readableWhereItLies(Page page) {
        return (Boolean) page.evaluate("""
                async text => {
                  const open = indexedDB.open('partnership-texts', 1);
                  open.onupgradeneeded = () => open.result.createObjectStore('copies', { keyPath: 'id' });
                  const base = await new Promise(done => open.onsuccess = () => done(open.result));
                  const all = base.transaction('copies').objectStore('copies').getAll();
                  const copies = await new Promise(done => all.onsuccess = () => done(all.result));
                  base.close();
                  return copies.some(copy => new TextDecoder().decode(copy.body).includes(text));
                }""", "Reading");
    }
}
