package org.challengepartners.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.Set;
import java.util.stream.Collectors;

/** A Chromium of its own, which is killed without a word, as by a flat battery. */
final class DoomedBrowser implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;
    private final Set<Long> before;

    private DoomedBrowser() {
        before = processes();
        playwright = Playwright.create();
        browser = Chromium.launch(playwright);
    }

    static DoomedBrowser start() {
        return new DoomedBrowser();
    }

    /** A window in which nobody is signed in. */
    Page window(Journey journey) {
        return browser.newContext(journey.windowOptions()).newPage();
    }

    /** Ends every process of this browser at once; nothing on its pages gets a chance to save. */
    void kill() {
        ProcessHandle.current()
                .descendants()
                .filter(process -> !before.contains(process.pid()))
                .filter(process -> process.info().command().orElse("").contains("chrom"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Set<Long> processes() {
        return ProcessHandle.current().descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
    }
}
