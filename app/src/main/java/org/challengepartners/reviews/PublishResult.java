package org.challengepartners.reviews;

import java.time.Instant;

/** What became of publishing an action plan. */
public sealed interface PublishResult {

    /** It is published; a second time tells when it was. */
    record Published(Instant at) implements PublishResult {}

    /** So many areas have neither an action nor a reason why not. */
    record Unanswered(int areas) implements PublishResult {}
}
