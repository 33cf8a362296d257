package org.challengepartners.messages;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail that did not arrive, without a word of what is in it.
 *
 * @param to the address, or the words that none is known
 * @param about the topic, in words
 * @param formal whether it is a statutory notice
 * @param since when it was given up
 * @param reply what the mail server said, or what is missing
 */
public record FailedMail(MailId id, String to, String about, boolean formal, Instant since, String reply)
        implements Serializable {}
