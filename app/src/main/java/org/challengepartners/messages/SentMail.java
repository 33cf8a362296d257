package org.challengepartners.messages;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail that a server took, without a word of what is in it: what the office says when somebody asks whether a mail went out.
 *
 * @param about the topic, in words
 * @param formal whether it is a statutory notice
 * @param queued when it was told
 * @param handedOver when a mail server took it
 * @param reply what that server said
 */
public record SentMail(
        MailId id, String to, String about, boolean formal, Instant queued, Instant handedOver, String reply)
        implements Serializable {}
