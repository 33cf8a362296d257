package org.challengepartners.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.challengepartners.dev.Http;
import org.junit.jupiter.api.Test;

/** The browser is told what a page may load and run, and no page of ours needs more. */
@JourneyTest
class ContentPolicyJourneyTests {

    private static final List<String> PAGES = List.of("/", "/school", "/schools", "/proposals", "/reviews", "/agendas");

    @Test
    void noPageBreaksItsOwnPolicy(Journey journey) {
        var page = journey.signIn("manor.head");
        for (var path : PAGES) {
            page.navigate(path);
            assertThat(page.locator("h1").first()).isVisible();
        }
        var office = journey.signIn("office", "/office");
        assertThat(office.locator("h1")).hasText("Office");
        var outside = journey.visitor();
        outside.navigate("/sign-in");
        outside.navigate("/signed-out");
        outside.navigate("/no-account");

        assertThat(journey.complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void thePageOfTheViewsRunsOnlyScriptsWithTheNumberOfThisAnswer(Journey journey) {
        var page = journey.visitor();
        journey.signIn(page, "manor.head", "/");
        var first = page.navigate("/school").headerValue("content-security-policy");
        var second = page.navigate("/school").headerValue("content-security-policy");

        assertThat(first)
                .contains("script-src 'nonce-", "'strict-dynamic'", "object-src 'none'", "frame-ancestors 'none'");
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void everyKindOfAnswerBearsTheSecurityHeaders(Journey journey) {
        for (var path :
                List.of("/sign-in", "/styles.css", "/reviews", "/nothing-here", "/oauth2/authorization/keycloak")) {
            var headers = Http.get(journey.house().address() + path).headers();
            assertThat(headers.firstValue("Content-Security-Policy")).as(path).isPresent();
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).hasValue("DENY");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy"))
                    .as(path)
                    .hasValue("same-origin");
        }
    }
}
