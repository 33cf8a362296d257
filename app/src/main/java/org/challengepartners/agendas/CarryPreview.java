package org.challengepartners.agendas;

/**
 * What would be copied from the agenda that the hub adopted last: what is open of it, its ways of working, and how far a line of
 * its budget may move.
 *
 * @param from the school year of that agenda; empty if there is none
 * @param text what would be copied, without what is on the draft already
 */
public record CarryPreview(AgendaLine line, String from, AgendaText text) {}
