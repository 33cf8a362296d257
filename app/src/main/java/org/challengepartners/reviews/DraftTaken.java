package org.challengepartners.reviews;

import org.challengepartners.documents.DocumentForm;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody took a version of a draft away. The space is the review's. */
record DraftTaken(SpaceId space, ReviewId review, int number, DocumentForm form) implements SpaceEvent {

    @Override
    public String object() {
        return "draft D%d of review %s as %s".formatted(number, review, form.words());
    }
}
