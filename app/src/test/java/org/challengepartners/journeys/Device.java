package org.challengepartners.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** A tablet that keeps what its browser stores, also when the browser is killed without a word. */
final class Device {

    private final Path store;
    private final Journey journey;

    Device(Path store, Journey journey) {
        this.store = store;
        this.journey = journey;
    }

    /** The device's browser, with one window open; the next one begins only after this one is killed or closed. */
    Opened open() {
        return new Opened();
    }

    final class Opened implements AutoCloseable {

        private final Set<Long> before = processes();
        private final Playwright playwright = Playwright.create();
        private final BrowserContext window = playwright
                .chromium()
                .launchPersistentContext(
                        store,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(Chromium.program().orElseThrow())
                                .setArgs(Chromium.FLAGS)
                                .setBaseURL(journey.house().address())
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/London")
                                .setViewportSize(1280, 800));

        private Opened() {
            window.setDefaultTimeout(Chromium.PATIENCE);
        }

        Page page() {
            return window.pages().getFirst();
        }

        /** The device is out of reach of any network, or in reach again. */
        void offline(boolean offline) {
            window.setOffline(offline);
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
}
