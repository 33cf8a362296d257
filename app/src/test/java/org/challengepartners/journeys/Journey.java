package org.challengepartners.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.challengepartners.dev.JourneyHouse;

/** One test's visit to the house: each person has a browser window of her own, signed in through Keycloak. */
public final class Journey implements AutoCloseable {

    /** The password of every demonstration account. */
    public static final String PASSWORD = "Partnership-demo-1";

    private static final Path PICTURES = Path.of("target", "pictures");

    private final JourneyHouse house;
    private final Browser browser;
    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Journey(JourneyHouse house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    /** The house, for a test that looks behind the pages. */
    public JourneyHouse house() {
        return house;
    }

    /** A window of its own, the size of a laptop's, in which nobody is signed in; it opens paths of the application. */
    public Page visitor() {
        var window = browser.newContext(windowOptions());
        windows.add(window);
        window.setDefaultTimeout(Chromium.PATIENCE);
        window.onConsoleMessage(this::note);
        return window.newPage();
    }

    /** How a window of this journey is made: the size of a laptop's, on the clocks of London. */
    Browser.NewContextOptions windowOptions() {
        return new Browser.NewContextOptions()
                .setBaseURL(house.address())
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(1280, 800);
    }

    /** A window of its own in which this account is signed in, with the start page open. */
    public Page signIn(String account) {
        return signIn(account, "/");
    }

    /** A window of its own in which this account is signed in, with the page of the path open. */
    public Page signIn(String account, String path) {
        var page = visitor();
        signIn(page, account, path);
        return page;
    }

    /** Signs this account in in a window in which nobody is, with the page of the path open at the end. */
    public void signIn(Page page, String account, String path) {
        page.navigate(path);
        page.locator("main .button").click();
        typePassword(page, account);
        page.waitForURL(address -> address.startsWith(house.address()) && !address.contains("/login/oauth2/"));
    }

    /** Fills in and sends Keycloak's form, which the page must show or be about to show. */
    public void typePassword(Page page, String account) {
        page.locator("#username").fill(account);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }

    /** Shows the second factor that the page asks for, in a tab of its own; the page then goes on by itself. */
    public void secondFactor(Page page, String account) {
        var tab = page.waitForPopup(() -> page.locator(".asking a").click());
        tab.setDefaultTimeout(Chromium.PATIENCE);
        typeCode(tab, account);
        PlaywrightAssertions.assertThat(tab.locator("h1")).hasText("Thank you: it is you");
        tab.close();
        PlaywrightAssertions.assertThat(page.locator(".asking")).isHidden();
    }

    /** Fills in and sends Keycloak's form for a code, which the page must show or be about to show. */
    public void typeCode(Page page, String account) {
        page.locator("#otp").fill(Codes.unusedBy(account));
        page.locator("#kc-login").click();
    }

    /** Makes the window as narrow as a telephone: 390 pixels. */
    public void phone(Page page) {
        page.setViewportSize(390, 844);
    }

    /** Makes the window as wide as a laptop: 1280 pixels. */
    public void laptop(Page page) {
        page.setViewportSize(1280, 800);
    }

    /**
     * Keeps a picture of the whole page as {@code target/pictures/<name>.png}; a page that is worth a picture shuts nobody
     * out.
     */
    public void picture(Page page, String name) {
        keep(page, name);
        assertThat(Accessibility.serious(page)).as(name).isEmpty();
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Keeps a picture of what the window shows, without what is further down. */
    public void view(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** What the browser complained about on any page so far: broken scripts, refused content, missing files. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Keeps a picture of every window. */
    void keepPictures(String name) {
        var number = 1;
        for (var window : windows) {
            for (var page : window.pages()) {
                keep(page, name + "-" + number++);
            }
        }
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text());
        }
    }

    /** Closes every window. */
    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
