package org.challengepartners.messages;

/** What became of asking for a secret address. */
public sealed interface FeedResult {

    /**
     * It is made.
     *
     * @param address the whole of it, shown this once and never again
     */
    record Made(String address) implements FeedResult {}

    /** The name of the device is missing or too long, or there are too many feeds. */
    record Wrong(String message) implements FeedResult {}
}
