package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.SpaceId;

/**
 * A target of an adopted agenda and how it stands, as far as its reader may see it.
 *
 * @param priority the title of the priority that it belongs to
 * @param checkIns the latest first
 * @param baseline as agreed, or measured by the first check-in where it was still to be measured
 * @param stale whether the next check-in is long overdue
 * @param published what the hub read of the schools' own figures, the latest first
 * @param mine the schools of the hub of which the reader is the head, with their own figures
 * @param schools the own figures of all schools, for the leads of the hub; for others none
 */
public record TargetDetail(
        AgendaLine agenda,
        SpaceId space,
        ItemId id,
        String priority,
        ItemText.Target text,
        List<CheckIn> checkIns,
        Optional<BigDecimal> baseline,
        boolean stale,
        Optional<TargetEnd> end,
        List<PublishedValue> published,
        List<SchoolValues> mine,
        List<SchoolValues> schools,
        boolean mayFollow) {

    /** The check-in that counts now. */
    public Optional<CheckIn> latest() {
        return checkIns.stream().findFirst();
    }

    /** The last day of measuring before which nothing was known. */
    public LocalDate since() {
        return text.baseline().day();
    }

    /** How far it has come; empty while there is no baseline or no figure. */
    public Optional<Progress> progress() {
        var now = end.flatMap(TargetEnd::finalValue).or(() -> latest().map(CheckIn::value));
        return baseline.flatMap(from -> now.map(value -> Progress.of(text.direction(), from, text.value(), value)));
    }
}
