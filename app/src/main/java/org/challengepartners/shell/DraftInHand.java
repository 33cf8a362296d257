package org.challengepartners.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The draft that an open field is about: what of it is safe already, and what must not come back. */
class DraftInHand {

    private final Drafts drafts;
    private final DraftKey key;
    private final long baseVersion;
    private long seenVersion;
    private String known; // what was last saved or shown: it needs no saving
    private @Nullable String unwanted; // what was typed before it was sent or discarded: it may still arrive late

    DraftInHand(Drafts drafts, DraftKey key, String shown, long baseVersion) {
        this.drafts = drafts;
        this.key = key;
        this.known = shown;
        this.baseVersion = baseVersion;
    }

    /** What the person typed earlier and did not send. */
    Optional<Draft> earlier() {
        return drafts.mine(key);
    }

    /** Whether the draft was begun on the text that is stored now. */
    boolean isAbreast(Draft draft) {
        return draft.baseVersion() == baseVersion;
    }

    /** Whether that is the version which is stored now. */
    boolean beganOn(long version) {
        return version == baseVersion;
    }

    /** Whether this is news: neither safe already, nor a late echo of what was sent or discarded. */
    boolean isNew(String text) {
        if (text.equals(unwanted)) {
            return false;
        }
        unwanted = null;
        return !text.equals(known);
    }

    SaveResult save(String text) {
        var result = drafts.save(key, text, baseVersion, seenVersion);
        if (result instanceof SaveResult.Saved saved) {
            seenVersion = saved.version();
            known = text;
        }
        return result;
    }

    /** The person has that draft before her, so that her next save may replace it. */
    void see(Draft draft) {
        seenVersion = draft.version();
    }

    /** The field shows a text that needs no saving. */
    void shows(String text) {
        known = text;
    }

    /** There is no draft any more. */
    void forget(String latest) {
        drafts.discard(key);
        unwanted = latest;
        seenVersion = 0;
    }
}
