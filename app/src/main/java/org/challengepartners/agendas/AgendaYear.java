package org.challengepartners.agendas;

import java.util.List;
import java.util.Map;

/**
 * What goes with an agenda in the course of its year, and is no word that the schools agree to.
 *
 * @param meetings of the hub in that school year, by day
 * @param warnings terms in which no meeting is open or was held, a sentence each
 * @param budget what was allocated, planned and spent
 * @param phase how far the year is
 * @param origins from which themes of the schools' own findings things on it come, in the words of the themes
 */
public record AgendaYear(
        List<MeetingLine> meetings,
        List<String> warnings,
        BudgetDetail budget,
        Map<ItemId, List<String>> origins,
        YearPhase phase) {}
