package org.challengepartners.messages;

/**
 * How far a statutory notice has come.
 *
 * @param entries how many entries of the roll it is for
 * @param handedOver how many of its mails a mail server has taken
 * @param failed how many have failed for good, or have nobody to go to
 */
public record Served(long entries, long handedOver, long failed) {

    /** How many are not handed over yet, failed ones included. */
    public long notYet() {
        return entries - handedOver;
    }
}
