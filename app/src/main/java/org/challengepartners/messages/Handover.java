package org.challengepartners.messages;

/** What a mail server did with a mail; the reply is what it said, or what happened to the connection. */
sealed interface Handover {

    String reply();

    /** It has taken the mail (250) and answers for it from now on. */
    record Taken(String reply) implements Handover {}

    /** It will never take this mail (5xx). */
    record Refused(String reply) implements Handover {}

    /** It does not take this mail now (4xx). */
    record Later(String reply) implements Handover {}

    /** The connection broke while it was taking this mail: nobody knows whether it has it. */
    record Broken(String reply) implements Handover {}

    /** It cannot be reached or takes no mail of ours at all: not this mail's fault. */
    record Unreachable(String reply) implements Handover {}
}
