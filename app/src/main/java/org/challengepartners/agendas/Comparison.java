package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;

/**
 * Two versions of an agenda beside each other.
 *
 * @param versions all that the reader may compare, in the order in which they were made
 * @param from empty for an agenda without two versions
 */
public record Comparison(AgendaLine line, List<Labelled> versions, String from, String to, Optional<Changes> changes) {

    /**
     * A version with what it is.
     *
     * @param number {@code 0.2} or {@code 1.0}
     * @param words {@code Version 0.2, consultation}
     */
    public record Labelled(String number, String words) {}
}
