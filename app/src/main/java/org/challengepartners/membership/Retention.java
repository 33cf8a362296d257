package org.challengepartners.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules of keeping, as the database has them: one table for the pages and for the documents. */
@Component
class Retention {

    private static final int YEAR = 12;

    private final JdbcClient database;

    Retention(JdbcClient database) {
        this.database = database;
    }

    /** All classes in their order, for a school with that last day. */
    List<KeptClass> after(LocalDate lastDay) {
        return database.sql("select * from membership.retention order by position")
                .query((row, _) -> kept(row, lastDay))
                .list();
    }

    private static KeptClass kept(ResultSet row, LocalDate lastDay) throws SQLException {
        var months = Optional.ofNullable(row.getObject("months", Integer.class));
        var from = row.getString("counted_from");
        return new KeptClass(
                row.getString("data_class"),
                row.getString("what_happens"),
                months.map(many -> words(many, from)).orElse("Without an end"),
                months.filter(_ -> from.equals("LEAVING"))
                        .map(many -> lastDay.plusDays(1).plusMonths(many)),
                row.getString("source"));
    }

    private static String words(int months, String from) {
        if (months == 0) {
            return "Not kept";
        }
        var time = months % YEAR == 0 ? "%d years".formatted(months / YEAR) : "%d months".formatted(months);
        return time
                + switch (from) {
                    case "LEAVING" -> " from the last day";
                    case "CEASING" -> " from the day on which the member ceases to be one";
                    case "DECISION" -> " from the decision";
                    default -> " from the end of the membership year";
                };
    }
}
