package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a person does who has no mouse: everything by Tab, the arrows, Space, Enter and typing. */
final class Keyboard {

    /** More presses than a page has places to stop at. */
    private static final int ROUND = 150;

    private static final String HAS_THE_FOCUS =
            "it => it === document.activeElement || it.contains(document.activeElement)";

    private Keyboard() {}

    /** Goes to a link or button and presses it. */
    static void press(Page page, Locator what) {
        reach(page, what);
        page.keyboard().press("Enter");
    }

    /** Goes to a field and types over what is in it. */
    static void write(Page page, Locator field, String text) {
        reach(page, field);
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
    }

    /** Goes to the group of a radio button and chooses with the arrows. */
    static void choose(Page page, Locator radio) {
        reach(page, radio.locator("xpath=ancestor::*[@role='radiogroup']"));
        page.keyboard().press("Space");
        for (var presses = 0; presses < ROUND && !radio.isChecked(); presses++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(radio).isChecked();
    }

    /** Presses Tab until the focus is there. */
    static void reach(Page page, Locator where) {
        assertThat(where).isVisible();
        for (var presses = 0; presses < ROUND; presses++) {
            if ((Boolean) where.evaluate(HAS_THE_FOCUS)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no number of presses of Tab reaches " + where);
    }
}
