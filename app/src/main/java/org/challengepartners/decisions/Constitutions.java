package org.challengepartners.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.challengepartners.decisions.arithmetic.Share;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the rules by which members decide. */
@Repository
class Constitutions {

    private static final String COLUMNS = """
            select version, articles, lapse_days, weight, ordinary_numerator, ordinary_denominator, special_numerator,
                   special_denominator, adopted_at
            from decisions.constitution
            """;

    private final JdbcClient database;

    Constitutions(JdbcClient database) {
        this.database = database;
    }

    /** Few: the latest first. */
    List<Constitution> all() {
        return database.sql(COLUMNS + "order by space_id, version desc")
                .query(Constitutions::read)
                .list();
    }

    /** The rules in force for whatever opens now. */
    Constitution current() {
        return database.sql(COLUMNS + "order by space_id, version desc limit 1")
                .query(Constitutions::read)
                .single();
    }

    Constitution version(int version) {
        return database.sql(COLUMNS + "where version = ?")
                .param(version)
                .query(Constitutions::read)
                .single();
    }

    Optional<Integer> adoptedBy(CommandId command) {
        return database.sql("select version from decisions.constitution where command = ?")
                .param(command.value())
                .query(Integer.class)
                .optional();
    }

    /** Of two at once one is stored: the version is the table's key. */
    void add(Constitution rules, PersonId by, CommandId command) {
        database.sql("""
                        insert into decisions.constitution (space_id, version, articles, lapse_days, weight, ordinary_numerator,
                            ordinary_denominator, special_numerator, special_denominator, adopted_by, adopted_at, command)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(SpaceId.COMPANY.value())
                .param(rules.version())
                .param(rules.articles())
                .param(rules.lapseDays())
                .param(rules.weight().name())
                .param(rules.ordinary().numerator())
                .param(rules.ordinary().denominator())
                .param(rules.special().numerator())
                .param(rules.special().denominator())
                .param(by.value())
                .param(at(rules.adoptedAt()))
                .param(command.value())
                .update();
    }

    private static Constitution read(ResultSet row, int number) throws SQLException {
        return new Constitution(
                row.getInt("version"),
                row.getString("articles"),
                row.getInt("lapse_days"),
                Weight.valueOf(row.getString("weight")),
                new Share(row.getInt("ordinary_numerator"), row.getInt("ordinary_denominator")),
                new Share(row.getInt("special_numerator"), row.getInt("special_denominator")),
                row.getObject("adopted_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
