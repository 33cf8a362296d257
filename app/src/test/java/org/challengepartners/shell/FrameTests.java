package org.challengepartners.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.NoSuchElementException;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The frame around every page. */
@IntegrationTest
class FrameTests extends SpringBrowserlessTest {

    /** A page of some school, with a form of one field. */
    @PermitAll
    static class SchoolPage extends Composite<Page> {
        final PageHeading heading = new PageHeading("A school", new Crumb("Reviews", "reviews"));

        SchoolPage() {
            getContent().add(heading, new TextField("Note"));
        }
    }

    /** A page of the menu. */
    @PermitAll
    static class PlainPage extends Composite<Page> {
        PlainPage() {
            getContent().add(new PageHeading("Reviews"));
        }
    }

    @BeforeEach
    void signInHelenAndOpenThePage() {
        SignIn.enter(PersonId.next(), SignIn.roles("headteacher"));
        RouteConfiguration.forSessionScope().setRoute("test/school", SchoolPage.class, MainLayout.class);
        RouteConfiguration.forSessionScope().setRoute("test/plain", PlainPage.class, MainLayout.class);
        UI.getCurrent().navigate("test/school");
    }

    @Test
    void theFirstThingThatTheKeyboardReachesLeadsPastTheMenu() {
        var first = find(MainLayout.class).single().getChildren().findFirst().orElseThrow();

        assertThat(first).isInstanceOf(SkipLink.class);
        assertThat(((Anchor) first).getText()).isEqualTo("Skip to main content");
    }

    @Test
    void theHeadingIsTheBrowsersTitleAndTheEndOfTheWay() {
        assertThat(title()).isEqualTo("A school");
        assertThat(find(Breadcrumb.class).single().isVisible()).isTrue();
        assertThat(find(ListItem.class).withText("A school").exists()).isTrue();

        find(PageHeading.class).single().setText("Manor School");

        assertThat(title()).isEqualTo("Manor School");
        assertThat(find(ListItem.class).withText("Manor School").exists()).isTrue();
    }

    @Test
    void aPageOfTheMenuNeedsNoBreadcrumb() {
        UI.getCurrent().navigate("test/plain");

        assertThat(title()).isEqualTo("Reviews");
        assertThat(find(Breadcrumb.class).exists()).isFalse();
    }

    @Test
    void saysWhoIsSignedIn() {
        assertThat(find(Span.class).withText("Somebody").exists()).isTrue();
        assertThat(find(NativeButton.class).withText("Sign out").exists()).isTrue();
    }

    @Test
    void aFailedStepKeepsThePageAndWhatWasTypedAndGivesAReference() {
        test(find(TextField.class).single()).setValue("half a sentence");

        fail(new IllegalStateException("the database is made of cheese"));

        assertThat(find(TextField.class).single().getValue()).isEqualTo("half a sentence");
        assertThat(find(H2.class).withText("That did not work").exists()).isTrue();
        assertThat(find(Paragraph.class).withTextContaining("this reference: ").exists())
                .isTrue();
        assertThat(find(Paragraph.class).withTextContaining("cheese").exists()).isFalse();
    }

    @Test
    void whatIsGoneOrTakenAwayIsSaidInTheSameWords() {
        fail(new NoSuchElementException("review of another school"));

        assertThat(find(H2.class).withText("This is no longer here").exists()).isTrue();
    }

    @Test
    void theTroubleOfOnePageDoesNotFollowToTheNext() {
        fail(new IllegalStateException("the database is made of cheese"));

        UI.getCurrent().navigate("test/plain");

        assertThat(find(H2.class).withText("That did not work").exists()).isFalse();
    }

    private static void fail(Exception cause) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(cause));
    }

    private static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }
}
