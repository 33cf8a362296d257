package org.challengepartners.membership;

/**
 * A place with the name of where it is held.
 *
 * @param at the school's or the hub's name
 */
public record HeldPlace(StaffLine line, String at) {}
