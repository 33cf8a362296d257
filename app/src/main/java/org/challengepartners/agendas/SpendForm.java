package org.challengepartners.agendas;

/**
 * What a line cost, as somebody typed it.
 *
 * @param actual empty if nothing was spent
 */
public record SpendForm(String actual, String because, String receipt) {}
