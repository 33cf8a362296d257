package org.challengepartners.decisions;

import java.time.Instant;

/** What became of a form by which a member appoints a proxy, or takes it back. */
public sealed interface ProxyResult {

    /** It was received, and counts from now on. */
    record Received(Instant at) implements ProxyResult {}

    /** The reader does not vote for the member. */
    record NotItsRepresentative() implements ProxyResult {}

    /** The deadline has passed, or the meeting has begun. */
    record TooLate() implements ProxyResult {}

    /** It names nobody who could act, or leaves a resolution out. */
    record Incomplete() implements ProxyResult {}
}
