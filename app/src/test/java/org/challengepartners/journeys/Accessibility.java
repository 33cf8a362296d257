package org.challengepartners.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a machine can say of a page for people who cannot see well: the rest needs people. */
final class Accessibility {

    private Accessibility() {}

    /** The rules of WCAG 2.2 A and AA that the page breaks seriously or critically, by axe's names. */
    static List<String> serious(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Rule::toString)
                        .toList();
    }

    /** Whether the page must be scrolled sideways. */
    static boolean overflows(Page page) {
        return (boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }
}
