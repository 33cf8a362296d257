package org.challengepartners;

import java.sql.SQLException;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Empties the tests' one database between test classes, and makes its first office person as an operator would. */
public final class TestHouse {

    private TestHouse() {}

    /** Removes everything that belongs to somebody, and the public register, but not what came with the migrations. */
    public static void empty() {
        JdbcClient.create(TestPostgres.get().superuser()).sql("""
                do $$
                begin
                    set local session_replication_role = replica; -- the trail refuses to be emptied
                    execute (select 'truncate ' || string_agg(distinct format('%I.%I', n.nspname, c.relname), ', ') || ' cascade'
                               from pg_class c join pg_namespace n on n.oid = c.relnamespace
                               join pg_attribute a on a.attrelid = c.oid and (a.attname = 'space_id' or n.nspname = 'establishments')
                              where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)');
                    set local session_replication_role = origin;
                    insert into tenancy.space (space_id, kind, founded_by) values
                        ('00000000-0000-7000-8000-00000000c0de', 'COMPANY', '00000000-0000-7000-8000-0000000000b0');
                    insert into tenancy.key (space_id, person, role, valid, given_by, reason) values
                        ('00000000-0000-7000-8000-00000000c0de', '00000000-0000-7000-8000-0000000000b0', 'JOB',
                         tstzrange(now(), null), '00000000-0000-7000-8000-0000000000b0', 'the system person of the jobs');
                    insert into decisions.constitution (space_id, version, articles, lapse_days, weight, ordinary_numerator,
                        ordinary_denominator, special_numerator, special_denominator, adopted_at, command) values
                        ('00000000-0000-7000-8000-00000000c0de', 1, 'Companies Act 2006, where the articles say nothing', 28,
                         'MEMBER', 1, 2, 3, 4, now(), '00000000-0000-7000-8000-00000000c0de');
                    insert into decisions.meeting_rules values ('00000000-0000-7000-8000-00000000c0de', 1,
                        'Companies Act 2006, where the articles say nothing', 14, 48, 48, 2, 0, 1, false, 5, 1, 10, 9, 10, now());
                end
                $$""").update();
    }

    /** Appoints the first office person through the operator's command. */
    public static void firstOffice(PersonId person) {
        try (var connection = TestPostgres.get().connectAs("cp_migrate").getConnection();
                var command = connection.prepareStatement("select tenancy.first_office(?)")) {
            command.setObject(1, person.value());
            command.execute();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
