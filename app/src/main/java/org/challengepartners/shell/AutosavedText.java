package org.challengepartners.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * A long text that is safe about a second after typing stops, and at least every five seconds while it goes on. What was
 * typed and not sent is there again when the page is opened later, also in another browser. A page opens it when it knows
 * its object, and closes it when the text was sent:
 * <pre>{@code
 * text.open(new DraftKey(finding.space(), "finding " + finding.id(), "text"), finding.text(), finding.version());
 * …
 * text.sent();
 * }</pre>
 */
public class AutosavedText extends Composite<Div> {

    private final Drafts drafts;
    private final LongText field;
    private final SaveState state = new SaveState();
    private final DraftNotice notice = new DraftNotice();
    private @Nullable DraftKey key;
    private String stored = "";
    private String known = ""; // what was last saved or shown: it needs no saving
    private String latest = ""; // what was last typed
    private @Nullable String unwanted; // what was typed before it was sent or discarded: it may still arrive late
    private long baseVersion;
    private long seenVersion;

    /** A text under that label, which must be opened before it saves. */
    public AutosavedText(String label, Drafts drafts) {
        this.drafts = drafts;
        field = new LongText(label);
        field.whenTyped(this::typed);
        getContent().addClassName("autosaved-text");
        getContent().add(notice, field, state);
    }

    /** The field itself: for its hint and limit, for {@link FormChecks} and for {@link ErrorSummary}. */
    public LongText field() {
        return field;
    }

    /** What stands in the field now. */
    public String getValue() {
        return field.getValue();
    }

    /**
     * Shows the stored text, or what the person typed after it and has not sent.
     *
     * @param storedText empty if there is none yet
     * @param storedVersion the version of the stored text; 0 if there is none yet
     */
    public void open(DraftKey about, String storedText, long storedVersion) {
        key = about;
        stored = storedText;
        baseVersion = storedVersion;
        seenVersion = 0;
        notice.clear();
        state.clear();
        show(storedText);
        drafts.mine(about).ifPresent(this::recover);
    }

    /** The text has reached its place: there is nothing left to recover. */
    public void sent() {
        forget();
        notice.clear();
        state.clear();
    }

    private void recover(Draft draft) {
        seenVersion = draft.version();
        if (draft.body().equals(stored)) {
            forget();
        } else if (draft.baseVersion() == baseVersion) {
            show(draft.body());
            state.saved(draft.savedAt());
            notice.restored(draft, this::discard);
        } else {
            notice.overtaken(draft, () -> take(draft), this::forget);
        }
    }

    private void typed(String text) {
        if (text.equals(unwanted)) {
            return;
        }
        unwanted = null;
        latest = text;
        if (!text.equals(known)) {
            save(text);
        }
    }

    private void save(String text) {
        var about = key;
        if (about == null) {
            return;
        }
        try {
            switch (drafts.save(about, text, baseVersion, seenVersion)) {
                case SaveResult.Saved saved -> {
                    known = text;
                    seenVersion = saved.version();
                    state.saved(saved.at());
                }
                case SaveResult.Stale stale -> meet(stale.other());
            }
        } catch (NoSuchElementException taken) {
            state.notSaved("this is no longer open to you. Copy your text if you need it.");
        } catch (DataAccessException | TransactionException unreachable) {
            state.notSaved("the service does not answer. Your text is still here and is saved when you type on.");
        }
    }

    private void meet(Draft other) {
        state.notSaved("you have changed this text in another window.");
        notice.twofold(
                other,
                () -> {
                    seenVersion = other.version();
                    save(latest);
                },
                () -> take(other));
    }

    private void take(Draft draft) {
        seenVersion = draft.version();
        show(draft.body());
        save(draft.body());
    }

    private void discard() {
        forget();
        state.clear();
        show(stored);
    }

    private void show(String text) {
        known = text;
        latest = text;
        field.setValue(text);
    }

    private void forget() {
        if (key != null) {
            drafts.discard(key);
        }
        unwanted = latest;
        seenVersion = 0;
    }
}
