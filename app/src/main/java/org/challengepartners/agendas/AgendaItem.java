package org.challengepartners.agendas;

/** One thing on an agenda, with the identity that it keeps through all versions. */
public record AgendaItem(ItemId id, ItemText text) {}
