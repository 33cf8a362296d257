package org.challengepartners.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads rows of the directory. */
final class DirectoryRows {

    private DirectoryRows() {}

    static ListedSchool school(ResultSet row) throws SQLException {
        return new ListedSchool(
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getString("name"),
                row.getString("place"),
                Phase.valueOf(row.getString("phase")),
                Optional.ofNullable(row.getString("hub_name")),
                Optional.ofNullable(row.getString("member_name")),
                row.getObject("joined_on", LocalDate.class));
    }
}
