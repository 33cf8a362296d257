package org.challengepartners.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Instant;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** A text that survives a lost browser. */
@IntegrationTest
class AutosavedTextTests extends SpringBrowserlessTest {

    static final Instant KEPT_AT = Instant.parse("2026-09-07T13:03:00Z");

    final PersonId helen = PersonId.next();
    final SpaceId school = RoomsForTests.open(helen);
    final DraftKey key = new DraftKey(school, "finding 1", "text");

    @Autowired
    Drafts drafts;

    @BeforeEach
    void signInHelen() {
        SignIn.enter(helen, SignIn.roles("headteacher"));
    }

    @Test
    void whatIsTypedIsSavedAndTheStateSaysSo() {
        var text = opened("", 0);

        type(text, "Pupils read");

        assertThat(drafts.mine(key).orElseThrow().body()).isEqualTo("Pupils read");
        assertThat(find(SaveState.class).single().getText()).matches("Saved \\d\\d:\\d\\d");
    }

    @Test
    void aTextThatWasNotSentIsThereAgainAndMayBeDiscarded() {
        type(opened("Pupils read.", 1), "Pupils read and write");
        closeTheBrowser();

        var again = opened("Pupils read.", 1);
        assertThat(again.getValue()).isEqualTo("Pupils read and write");

        press("Discard it");
        assertThat(again.getValue()).isEqualTo("Pupils read.");
        assertThat(drafts.mine(key)).isEmpty();
    }

    @Test
    void aTextThatSomebodyElseHasChangedIsShownAndMineStandsBesideIt() {
        type(opened("Pupils read.", 1), "Mine");
        closeTheBrowser();

        var again = opened("Theirs", 2);
        assertThat(again.getValue()).isEqualTo("Theirs");
        assertThat(find(Paragraph.class).withText("Mine").exists()).isTrue();

        press("Use my text");
        assertThat(again.getValue()).isEqualTo("Mine");
        assertThat(drafts.mine(key).orElseThrow().baseVersion()).isEqualTo(2);
    }

    @Test
    void theSameTextInTwoWindowsIsShownTwice() {
        var first = opened("", 0);
        var second = opened("", 0);
        type(first, "In the first window");
        type(second, "In the second window");

        assertThat(second.getValue()).isEqualTo("In the second window");
        assertThat(find(Paragraph.class).withText("In the first window").exists())
                .isTrue();
        assertThat(drafts.mine(key).orElseThrow().body()).isEqualTo("In the first window");

        press("Keep the text below");
        assertThat(drafts.mine(key).orElseThrow().body()).isEqualTo("In the second window");
    }

    @Test
    void theTextsOfTwoWindowsMayBothBeKept() {
        var first = opened("", 0);
        var second = opened("", 0);
        type(first, "In the first window");
        type(second, "In the second window");

        press("Keep both");

        assertThat(second.getValue()).isEqualTo("In the first window\n\nIn the second window");
        assertThat(drafts.mine(key).orElseThrow().body()).isEqualTo(second.getValue());
    }

    @Test
    void whatTheBrowserKeptIsOfferedWithItsTimeAndComesBackWhenTheWriterWantsIt() {
        type(opened("", 0), "Pupils read");
        closeTheBrowser();

        var again = opened("", 0);
        theBrowserKept(again, "Pupils read and write", 0);
        assertThat(find(Paragraph.class)
                        .withText("This browser kept what you typed until %s. It did not reach the service:"
                                .formatted(DateWords.dayAndTime(KEPT_AT)))
                        .exists())
                .isTrue();
        assertThat(again.getValue()).isEqualTo("Pupils read");

        press("Recover");
        assertThat(again.getValue()).isEqualTo("Pupils read and write");
        assertThat(drafts.mine(key).orElseThrow().body()).isEqualTo("Pupils read and write");
    }

    @Test
    void whatTheBrowserKeptMayBeDiscarded() {
        var text = opened("Pupils read.", 1);
        theBrowserKept(text, "Pupils read and", 1);

        press("Discard");

        assertThat(text.getValue()).isEqualTo("Pupils read.");
        assertThat(drafts.mine(key)).isEmpty();
        assertThat(find(NativeButton.class).withText("Recover").exists()).isFalse();
    }

    @Test
    void whatTheBrowserKeptIsToldAsOvertakenOnceSomebodyElseHasChangedTheText() {
        theBrowserKept(opened("Theirs", 2), "Mine", 1);

        assertThat(find(Paragraph.class)
                        .withTextContaining("and somebody has changed the text since")
                        .exists())
                .isTrue();
    }

    @Test
    void whatTheBrowserKeptAndTheServiceHasTooIsNotOffered() {
        type(opened("", 0), "Pupils read");
        closeTheBrowser();

        theBrowserKept(opened("", 0), "Pupils read", 0);

        assertThat(find(NativeButton.class).withText("Recover").exists()).isFalse();
    }

    @Test
    void whatWasSentLeavesNothingToRecover() {
        var text = opened("", 0);
        type(text, "Pupils read");

        text.sent();

        assertThat(drafts.mine(key)).isEmpty();
    }

    @Test
    void wordsThatArePutInAreSafeLikeThoseThatAreTyped() {
        var text = opened("Pupils read.", 1);
        type(text, "Pupils read and");

        text.put("Pupils write.");

        assertThat(text.getValue()).isEqualTo("Pupils write.");
        assertThat(drafts.mine(key).orElseThrow().body()).isEqualTo("Pupils write.");
        closeTheBrowser();
        assertThat(opened("Pupils read.", 1).getValue()).isEqualTo("Pupils write.");
    }

    @Test
    void aTextThatIsNoLongerOpenToItsWriterStaysOnTheScreen() {
        var text = new AutosavedText("What went well", drafts);
        UI.getCurrent().add(text);
        text.open(new DraftKey(SpaceId.next(), "finding 1", "text"), "", 0);

        type(text, "Pupils read");

        assertThat(text.getValue()).isEqualTo("Pupils read");
        assertThat(find(SaveState.class).single().getText()).startsWith("Not saved: this is no longer open to you");
    }

    private AutosavedText opened(String stored, long version) {
        var text = new AutosavedText("What went well", drafts);
        UI.getCurrent().add(text);
        text.open(key, stored, version);
        return text;
    }

    private void type(AutosavedText text, String words) {
        test(text.field()).setValue(words);
    }

    private static void theBrowserKept(AutosavedText text, String body, long base) {
        var copy = text.getContent()
                .getChildren()
                .filter(ShadowCopy.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getElement();
        var told = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.id", "a copy")
                .put("event.detail.text", body)
                .put("event.detail.at", KEPT_AT.toEpochMilli())
                .put("event.detail.base", base);
        copy.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(copy, "kept", told));
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private static void closeTheBrowser() {
        UI.getCurrent().removeAll();
    }
}
