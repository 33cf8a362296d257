package org.challengepartners.membership;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.challengepartners.shell.DateWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visits of a month of London, over all schools; for the office and the jobs. */
@Component
class Visits {

    private final JdbcClient database;

    Visits(JdbcClient database) {
        this.database = database;
    }

    /** Those that began in the month, the first one first, from an offset on. */
    List<MonthsVisit> in(YearMonth month, long offset, int most) {
        return database.sql("""
                        select s.name, v.person_name, v.reason, v.from_at, v.until_at, v.ended_by_name
                        from membership.visit v join membership.school s on s.space_id = v.space_id
                        where v.from_at >= ? and v.from_at < ? order by v.from_at, v.visit_id offset ? limit ?
                        """)
                .params(begins(month), begins(month.plusMonths(1)), offset, most)
                .query((row, _) -> new MonthsVisit(
                        row.getString("name"),
                        row.getString("person_name"),
                        row.getString("reason"),
                        instant(row.getObject("from_at", OffsetDateTime.class)),
                        instant(row.getObject("until_at", OffsetDateTime.class)),
                        Optional.ofNullable(row.getString("ended_by_name"))))
                .list();
    }

    private static OffsetDateTime begins(YearMonth month) {
        return month.atDay(1).atStartOfDay(DateWords.LONDON).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(OffsetDateTime stored) {
        return stored.toInstant();
    }
}
