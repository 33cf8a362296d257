package org.challengepartners.shell;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a person has typed and not yet sent.
 *
 * @param baseVersion the version of the stored text on which the draft was begun; 0 if there was none
 * @param version the draft's own; a later save has a higher one
 */
public record Draft(DraftKey key, String body, long baseVersion, long version, Instant savedAt)
        implements Serializable {}
