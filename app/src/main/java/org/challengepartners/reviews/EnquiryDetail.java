package org.challengepartners.reviews;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of enquiry.
 *
 * @param strand the key of a heading; null for one of no single heading
 * @param evidenceWanted what would answer it; or empty
 */
public record EnquiryDetail(UUID id, @Nullable String strand, String wording, String evidenceWanted)
        implements Serializable {

    /** The most characters of each text. */
    public static final int LONGEST = 2_000;
}
