package org.challengepartners.agendas;

import java.util.List;

/**
 * A part of the printed agenda that stands between the ways of working and the adoption, as the budget or the meetings do. A bean
 * that implements it is printed; its order is that of Spring's {@code @Order}.
 */
interface PrintedPart {

    /** Its sections of this agenda, as the reader sees it; none if there is nothing to print. */
    List<PrintedSection> of(AgendaDetail agenda);
}
