package org.challengepartners.agendas;

import java.time.Instant;

/**
 * That a lead asks to give an agenda up.
 *
 * @param what which agenda, in words
 * @param reason in the lead's words
 */
public record AgendaToGiveUp(AgendaId agenda, String what, String reason, String askedBy, Instant askedAt) {}
