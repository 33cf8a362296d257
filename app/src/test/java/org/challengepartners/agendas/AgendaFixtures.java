package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.challengepartners.calendar.SchoolYear;

/** Words of agendas for plain tests: a small one of 2026/27 with a priority, its target and a clause. */
final class AgendaFixtures {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final ItemId INTENT = new ItemId(new UUID(7, 1));
    static final ItemId READING = new ItemId(new UUID(7, 2));
    static final ItemId ABSENCE = new ItemId(new UUID(7, 3));
    static final ItemId MEETINGS = new ItemId(new UUID(7, 4));

    private AgendaFixtures() {}

    static AgendaItem intent() {
        return new AgendaItem(INTENT, new ItemText.Intent("Every child reads."));
    }

    static AgendaItem reading(String learningAim) {
        return new AgendaItem(READING, new ItemText.Priority("Reading", "", learningAim));
    }

    /** Cut persistent absence from 24 % to this value. */
    static AgendaItem absence(String value) {
        return new AgendaItem(
                ABSENCE,
                new ItemText.Target(
                        READING,
                        "Cut persistent absence",
                        "pupils missing a tenth of sessions",
                        "%",
                        Direction.FALL,
                        new Baseline(new BigDecimal("24"), LocalDate.of(2026, 7, 1)),
                        new BigDecimal(value),
                        LocalDate.of(2027, 7, 9)));
    }

    static AgendaItem meetings(String clause) {
        return new AgendaItem(MEETINGS, new ItemText.WayOfWorking(clause));
    }

    static AgendaText agenda(AgendaItem... items) {
        return new AgendaText("North Hub", "2026/27", List.of(items));
    }
}
