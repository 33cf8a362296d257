package org.challengepartners.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed in the same box also in the browser, until {@link #safe} says that the service has it. Put beside the field.
 * What an earlier page left behind is told to the reader who was named.
 */
@Tag("shadow-copy")
@JavaScript("context://assets/scripts/shadow-copy.js")
class ShadowCopy extends HtmlComponent {

    private static final String TEXT = "event.detail.text";
    private static final String ID = "event.detail.id";
    private static final String AT = "event.detail.at";
    private static final String BASE = "event.detail.base";

    /** What a copy is about. */
    private record Place(String words, long base) implements Serializable {}

    private String id = "";
    private @Nullable Place place;

    ShadowCopy(SerializableConsumer<KeptCopy> reader) {
        getElement().setAttribute("role", "status");
        getElement()
                .addEventListener("kept", found -> reader.accept(kept(found)))
                .addEventData(ID)
                .addEventData(TEXT)
                .addEventData(AT)
                .addEventData(BASE);
    }

    /** From now on it is about that text. */
    void open(DraftKey about, long base) {
        id = UUID.randomUUID().toString();
        place = new Place("%s/%s/%s".formatted(about.space().value(), about.subject(), about.field()), base);
        begin();
    }

    /** The service has this text. */
    void safe(String text) {
        tell("safe", id, sha256(text));
    }

    /** The text has reached its place, or is not wanted any more. */
    void forget() {
        tell("forget", id);
    }

    /** What was left behind has been dealt with; another one may be there. */
    void forget(KeptCopy copy) {
        tell("forget", copy.id());
        getElement().callJsFunction("offer");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        begin();
    }

    private void begin() {
        var about = place;
        if (about != null) {
            getUI().flatMap(CopyLock::of)
                    .ifPresent(lock -> getElement()
                            .callJsFunction(
                                    "open",
                                    id,
                                    lock.owner().value().toString(),
                                    lock.secret(),
                                    about.words(),
                                    about.base()));
        }
    }

    /** By the page, not by the element: what is over is often taken off the page in the same step. */
    private void tell(String verb, Object... words) {
        var given = words.length == 1 ? "$0" : "$0, $1";
        getUI().or(() -> Optional.ofNullable(UI.getCurrent()))
                .ifPresent(window -> window.getPage()
                        .executeJs("customElements.get('shadow-copy')?.%s(%s)".formatted(verb, given), words));
    }

    private static KeptCopy kept(DomEvent found) {
        var told = found.getEventData();
        return new KeptCopy(
                told.get(ID).asString(),
                told.get(TEXT).asString(),
                told.get(BASE).asLong(),
                Instant.ofEpochMilli(told.get(AT).asLong()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
