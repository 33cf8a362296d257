package org.challengepartners.agendas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.tenancy.SpaceId;

/**
 * An agenda as a page, with what its reader may do.
 *
 * @param space the hub's
 * @param text the version before the schools, or adopted; of a draft its present words
 * @param version empty for a draft
 * @param schools those asked about that version, by name; none for a draft
 * @param mine those of them for which the reader may answer
 * @param year what goes with it in the course of the year
 * @param changesNotPut whether its writers have changed words since, of which no school has been asked; said to them alone
 * @param origins where things on it came from, for those of which it is known
 */
public record AgendaDetail(
        AgendaLine line,
        SpaceId space,
        AgendaText text,
        Optional<VersionSummary> version,
        Tally tally,
        List<SchoolAnswer> schools,
        List<OwnAnswer> mine,
        Optional<AdoptionRecord> adoption,
        boolean mayDraft,
        boolean mayPut,
        boolean changesNotPut,
        AgendaYear year,
        Map<ItemId, List<String>> origins) {

    /** Its name. */
    public AgendaId id() {
        return line.id();
    }
}
