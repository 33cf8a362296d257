package org.challengepartners.decisions;

import java.io.Serializable;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names what a member said about a proposal. */
public record CommentId(UUID value) implements Serializable {

    /** A new one. */
    public static CommentId next() {
        return new CommentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
