package org.challengepartners.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Div;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.access.SignedIn;
import org.challengepartners.access.TestAuthentication;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;

/** S-V6: whatever is broadcast, and by whom, an open page shows what its own reader may see and nothing of anybody else. */
@IntegrationTest
class LiveUpdatesTests {

    static final int BROADCASTS = 1_000;

    final PersonId helen = PersonId.next();
    final PersonId grace = PersonId.next();
    final PersonId stranger = PersonId.next();
    final SpaceId helensSchool = RoomsForTests.open(helen);
    final SpaceId gracesSchool = RoomsForTests.open(grace);
    final SpaceId shared = RoomsForTests.open(helen, grace);
    final Queue<String> helenSaw = new ConcurrentLinkedQueue<>();
    final Queue<String> graceSaw = new ConcurrentLinkedQueue<>();

    @Autowired
    ApplicationContext spring;

    @Autowired
    Broadcaster broadcaster;

    @Autowired
    LiveUpdates liveUpdates;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Drafts drafts;

    SecuredBrowserlessApplicationContext<Authentication> browsers;

    @BeforeEach
    void eachHasADraftThatNamesHer() {
        browsers = SpringBrowserlessApplicationContext.createSecured(
                spring, builder -> builder.withViewPackages(LiveUpdatesTests.class));
        for (var person : Set.of(helen, grace)) {
            SignIn.as(person, SignIn.roles("headteacher"), () -> {
                drafts.save(marker(), "of " + person, 0, 0);
            });
        }
    }

    @AfterEach
    void closeTheBrowsers() {
        browsers.close();
    }

    @Test
    void noMarkerOfAnotherPersonReachesAnOpenPage() {
        var hers = watching(helen, Set.of(helensSchool, shared), helenSaw);
        var graces = watching(grace, Set.of(gracesSchool, shared), graceSaw);

        for (var i = 0; i < BROADCASTS; i++) {
            broadcaster.on(new BroadcasterTests.Happened(i % 2 == 0 ? shared : helensSchool, "finding " + i));
            deliverTo(hers);
            deliverTo(graces);
        }
        await().pollInSameThread().until(() -> {
            deliverTo(hers);
            deliverTo(graces);
            return !helenSaw.isEmpty() && !graceSaw.isEmpty();
        });

        assertThat(helenSaw).isNotEmpty().containsOnly(helen + " of " + helen);
        assertThat(graceSaw).isNotEmpty().containsOnly(grace + " of " + grace);
    }

    @Test
    void aPageThatWasLeftLoadsNothingMore() {
        var window = watching(helen, Set.of(helensSchool), helenSaw);
        window.activate();
        window.getUI().removeAll();

        broadcaster.on(new BroadcasterTests.Happened(helensSchool, "finding 1"));
        deliverTo(window);

        assertThat(helenSaw).isEmpty();
    }

    /** Opens a page that notes, at every broadcast, who its reader is and whose draft the database gives her. */
    private BrowserlessUIContext watching(PersonId person, Set<SpaceId> spaces, Queue<String> seen) {
        var authentication = TestAuthentication.of(person, "Somebody", SignIn.roles("headteacher"));
        var window = browsers.newUser(authentication).newWindow();
        window.getUI()
                .getSession()
                .getSession()
                .setAttribute(SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(authentication));
        var part = new Div();
        window.getUI().add(part);
        liveUpdates.on(
                part,
                spaces,
                () -> seen.add(signedIn.person() + " "
                        + drafts.mine(marker()).orElseThrow().body()));
        return window;
    }

    private DraftKey marker() {
        return new DraftKey(shared, "marker", "text");
    }

    /** Lets the waiting work of a page run, on a thread whose own sign-in is that of whoever caused it. */
    private void deliverTo(BrowserlessUIContext window) {
        window.activate();
        SignIn.enter(stranger, SignIn.roles("headteacher"));
        var session = window.getUI().getSession();
        session.unlock();
        session.lock();
    }
}
