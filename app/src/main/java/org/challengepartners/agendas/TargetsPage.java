package org.challengepartners.agendas;

import java.util.List;

/**
 * The targets of an adopted agenda, in its order.
 *
 * @param mayFollow whether the reader leads the hub
 */
public record TargetsPage(AgendaLine agenda, List<TargetDetail> targets, boolean mayFollow) {}
