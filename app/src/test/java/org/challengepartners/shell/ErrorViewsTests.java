package org.challengepartners.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.NoSuchElementException;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What stands where a page cannot. */
@IntegrationTest
class ErrorViewsTests extends SpringBrowserlessTest {

    /** A page whose service finds nothing that the reader's keys open. */
    @PermitAll
    static class ForeignPage extends Composite<Page> implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent entering) {
            throw new NoSuchElementException("review of another school");
        }
    }

    /** A page whose service refuses the reader. */
    @PermitAll
    static class RefusedPage extends Composite<Page> implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent entering) {
            throw new AccessDeniedException("not for you");
        }
    }

    /** A page that breaks. */
    @PermitAll
    static class BrokenPage extends Composite<Page> {
        BrokenPage() {
            throw new IllegalStateException("the database is made of cheese");
        }
    }

    /** A place of the office. */
    @RolesAllowed("office")
    static class OfficePage extends Composite<Page> {}

    @BeforeEach
    void signInAHeadteacher() {
        SignIn.enter(PersonId.next(), SignIn.roles("headteacher"));
        var routes = RouteConfiguration.forSessionScope();
        routes.setRoute("test/foreign", ForeignPage.class, MainLayout.class);
        routes.setRoute("test/refused", RefusedPage.class, MainLayout.class);
        routes.setRoute("test/broken", BrokenPage.class, MainLayout.class);
        routes.setRoute("test/office", OfficePage.class, MainLayout.class);
    }

    @Test
    void whatIsForeignLooksLikeWhatIsAbsent() {
        var absent = shownAt("test/nothing");

        assertThat(absent).first().isEqualTo("Page not found");
        assertThat(shownAt("test/foreign")).isEqualTo(absent);
        assertThat(shownAt("test/refused")).isEqualTo(absent);
    }

    @Test
    void aPlaceOfAnotherRoleSaysWhomToAsk() {
        assertThat(shownAt("test/office")).first().isEqualTo("You cannot open this page");
        assertThat(find(Paragraph.class)
                        .withTextContaining("ask the partnership office")
                        .exists())
                .isTrue();
    }

    @Test
    void aBrokenPageGivesAReferenceAndNoDetails() {
        var shown = shownAt("test/broken");

        assertThat(shown).first().isEqualTo("There is a problem with the service");
        assertThat(String.join(" ", shown))
                .containsPattern("reference: [0-9A-F]{4}-[0-9A-F]{4}")
                .doesNotContain("cheese");
    }

    @Test
    void anErrorStandsInsideTheFrameWithOneHeading() {
        UI.getCurrent().navigate("test/nothing");

        assertThat(find(MainLayout.class).exists()).isTrue();
        assertThat(find(PageHeading.class).all()).hasSize(1);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Page not found");
    }

    private List<String> shownAt(String address) {
        UI.getCurrent().navigate(address);
        var words = find(Page.class)
                .single()
                .getChildren()
                .map(part -> part.getElement().getTextRecursively());
        return words.toList();
    }
}
