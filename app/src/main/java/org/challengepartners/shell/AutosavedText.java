package org.challengepartners.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * A long text that is safe about a second after typing stops, at least every five seconds while it goes on, and when its
 * field is left. What was typed and not sent is there again when the page is opened later, also in another browser. What did
 * not reach the service before the network was cut or the browser died is kept in that browser, and offered when the same
 * person opens the text there again. A page opens it when it knows its object, and says when the text was sent:
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
    private final DraftNotice leftBehind = new DraftNotice();
    private final ShadowCopy copy = new ShadowCopy(this::found);
    private @Nullable DraftInHand draft;
    private String latest = "";

    /** A text under that label, which must be opened before it saves. */
    public AutosavedText(String label, Drafts drafts) {
        this.drafts = drafts;
        field = new LongText(label);
        field.whenTyped(this::typed);
        getContent().addClassName("autosaved-text");
        getContent().add(leftBehind, notice, field, state, copy);
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
        var opened = new DraftInHand(drafts, about, storedText, storedVersion);
        draft = opened;
        notice.clear();
        leftBehind.clear();
        state.clear();
        show(opened, storedText);
        copy.open(about, storedVersion);
        opened.earlier().ifPresent(earlier -> recover(opened, earlier, storedText));
    }

    /** Puts words that the person has chosen into the field, which are safe at once, as those that she types are. */
    public void put(String words) {
        latest = words;
        field.setValue(words);
        if (draft != null) {
            save(draft, words);
        }
    }

    /** The text has reached its place: there is nothing left to recover. */
    public void sent() {
        if (draft != null) {
            draft.forget(latest);
        }
        copy.forget();
        notice.clear();
        state.clear();
    }

    /** The browser holds what an earlier page could not hand over. */
    private void found(KeptCopy kept) {
        var opened = draft;
        if (opened == null) {
            return;
        }
        if (kept.body().isBlank() || kept.body().equals(latest)) {
            copy.forget(kept);
            return;
        }
        leftBehind.leftBehind(kept, opened.beganOn(kept.base()), () -> recover(opened, kept), () -> copy.forget(kept));
    }

    private void recover(DraftInHand opened, KeptCopy kept) {
        show(opened, kept.body());
        if (save(opened, kept.body())) {
            copy.forget(kept);
        }
    }

    private void recover(DraftInHand opened, Draft earlier, String storedText) {
        opened.see(earlier);
        if (earlier.body().equals(storedText)) {
            opened.forget(latest);
        } else if (opened.isAbreast(earlier)) {
            show(opened, earlier.body());
            state.saved(earlier.savedAt());
            notice.restored(earlier, () -> {
                opened.forget(latest);
                state.clear();
                show(opened, storedText);
            });
        } else {
            notice.overtaken(earlier, () -> take(opened, earlier), () -> opened.forget(latest));
        }
    }

    private void typed(String text) {
        latest = text;
        if (draft == null) {
            return;
        }
        if (draft.isNew(text)) {
            save(draft, text);
        } else {
            copy.safe(text);
        }
    }

    /** Whether it is safe now; if not, the page says why. */
    private boolean save(DraftInHand opened, String text) {
        try {
            switch (opened.save(text)) {
                case SaveResult.Saved saved -> {
                    state.saved(saved.at());
                    copy.safe(text);
                    return true;
                }
                case SaveResult.Stale stale -> meet(opened, stale.other());
            }
        } catch (NoSuchElementException taken) {
            state.notSaved("this is no longer open to you. Copy your text if you need it.");
        } catch (DataAccessException | TransactionException unreachable) {
            state.notSaved("the service does not answer. Your text is still here and is saved when you type on.");
        }
        return false;
    }

    private void meet(DraftInHand opened, Draft other) {
        state.notSaved("you have changed this text in another window.");
        notice.twofold(
                other,
                () -> {
                    opened.see(other);
                    save(opened, latest);
                },
                () -> take(opened, other),
                () -> both(opened, other));
    }

    private void take(DraftInHand opened, Draft other) {
        opened.see(other);
        show(opened, other.body());
        save(opened, other.body());
    }

    private void both(DraftInHand opened, Draft other) {
        opened.see(other);
        show(opened, other.body() + "\n\n" + latest);
        save(opened, latest);
    }

    private void show(DraftInHand opened, String text) {
        opened.shows(text);
        latest = text;
        field.setValue(text);
    }
}
