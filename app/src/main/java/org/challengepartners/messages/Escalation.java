package org.challengepartners.messages;

/**
 * Who is told what, once, when three reminders have not helped: the next responsible person.
 */
public record Escalation(Recipient to, Letter letter) {}
