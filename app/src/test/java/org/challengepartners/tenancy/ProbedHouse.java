package org.challengepartners.tenancy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.challengepartners.ScratchHouse;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A scratch house in which every table holds one row in each of two spaces, and one person for each kind of key holds that
 * key to the first of them. Checks, foreign and unique keys and triggers are taken off, since here only the wall is asked:
 * policies and grants are as the migrations made them.
 */
final class ProbedHouse implements AutoCloseable {

    /** The space to which everybody in this house holds her one key. */
    static final UUID OWN = UUID.fromString("00000000-0000-7000-8000-0000000000a0");

    /** A space to which nobody here holds a key. */
    static final UUID FOREIGN = UUID.fromString("00000000-0000-7000-8000-0000000000f0");

    /** The word for "without a key" and "without a hat" in the column of key roles. */
    static final String NO_KEY = "none";

    private static final String ROWS_LIE_IN = """
            insert into tenancy.key (space_id, person, role, valid, given_by, reason) values (?, ?, ?, '(,)', ?, 'probe')
            """;

    /** What the wall must be asked about. */
    record Table(String name, boolean inSpaces, List<Column> columns) {}

    /**
     * A column that a row is made of.
     *
     * @param value an SQL literal that the column takes
     */
    record Column(String name, String value) {}

    /** Somebody who asks: under a hat, or under none as the application's bare login. */
    record Asker(String hat, String keyRole, UUID person, Set<String> realmRoles) {}

    private final ScratchHouse house;

    private ProbedHouse(ScratchHouse house) {
        this.house = house;
    }

    static ProbedHouse build() {
        return of(ScratchHouse.migrated());
    }

    /** Furnishes a house that the caller may have changed before. */
    static ProbedHouse of(ScratchHouse house) {
        var probed = new ProbedHouse(house);
        probed.takeOffWhatIsNotTheWall();
        probed.tables().forEach(probed::furnish);
        probed.askers().forEach(probed::giveKey);
        return probed;
    }

    DataSource as(String role) {
        return house.as(role);
    }

    private JdbcClient superuser() {
        return house.superuser();
    }

    private void takeOffWhatIsNotTheWall() {
        superuser().sql("""
                do $$
                declare c record;
                begin
                    for c in select r.conrelid::regclass as relation, r.conname from pg_constraint r
                              join pg_class t on t.oid = r.conrelid join pg_namespace n on n.oid = t.relnamespace
                              where r.contype in ('c', 'f', 'x', 'u') and r.conparentid = 0
                                and n.nspname !~ '^(pg_|information_schema)'
                              order by r.contype <> 'f' loop
                        execute format('alter table %s drop constraint if exists %I cascade', c.relation, c.conname);
                    end loop;
                    for c in select i.indexrelid::regclass as index from pg_index i join pg_class t on t.oid = i.indrelid
                               join pg_namespace n on n.oid = t.relnamespace
                              where i.indisunique and not i.indisprimary and n.nspname !~ '^(pg_|information_schema)' loop
                        execute format('drop index %s', c.index);
                    end loop;
                    for c in select t.oid::regclass as relation from pg_class t join pg_namespace n on n.oid = t.relnamespace
                              where t.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)' loop
                        execute format('alter table %s disable trigger all', c.relation);
                    end loop;
                end
                $$""").update();
    }

    /** Every table of the house, by name. */
    List<Table> tables() {
        return superuser()
                .sql("""
                        select n.nspname || '.' || c.relname as name,
                               bool_or(a.attname = 'space_id') as in_spaces,
                               array_agg(a.attname::text order by a.attnum) as columns,
                               array_agg(case
                                   when t.typname = 'uuid' then 'gen_random_uuid()'
                                   when t.typcategory = 'S' then '''x'''
                                   when t.typcategory = 'N' then '(random() * 30000)::int'
                                   when t.typcategory = 'B' then 'false'
                                   when t.typname in ('json', 'jsonb') then '''{}'''
                                   when t.typcategory = 'D' then 'now()'
                                   when t.typcategory = 'R' then '''empty'''
                                   when t.typcategory = 'A' then '''{}'''
                                   when t.typcategory = 'E' then (select quote_literal(min(e.enumlabel)) from pg_enum e
                                                                   where e.enumtypid = t.oid)
                                   when t.typcategory = 'T' then '''0'''
                                   else '''''' end order by a.attnum) as literals
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                           and a.attgenerated = '' and a.attidentity <> 'a'
                          join pg_type t on t.oid = a.atttypid
                         where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
                         group by 1 order by 1
                        """)
                .query((row, _) -> {
                    var names = (String[]) row.getArray("columns").getArray();
                    var literals = (String[]) row.getArray("literals").getArray();
                    var columns = new java.util.ArrayList<Column>();
                    for (int i = 0; i < names.length; i++) {
                        columns.add(new Column(names[i], literals[i]));
                    }
                    return new Table(row.getString("name"), row.getBoolean("in_spaces"), List.copyOf(columns));
                })
                .list();
    }

    /** Who asks: a member with each kind of key and one with none, the office, a job, and the login without a hat. */
    List<Asker> askers() {
        Map<String, Set<String>> gate = superuser()
                .sql("select key_role, realm_role from tenancy.gate order by 1, 2")
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
        var askers = new java.util.ArrayList<Asker>();
        gate.forEach((keyRole, realmRoles) -> {
            switch (keyRole) {
                case "JOB" -> askers.add(new Asker("cp_job", keyRole, personWith("cp_job", keyRole), realmRoles));
                case "OFFICE" -> {
                    askers.add(new Asker("cp_office", keyRole, personWith("cp_office", keyRole), realmRoles));
                    askers.add(new Asker("cp_member", keyRole, personWith("cp_member", keyRole), realmRoles));
                }
                default -> askers.add(new Asker("cp_member", keyRole, personWith("cp_member", keyRole), realmRoles));
            }
        });
        askers.add(new Asker("cp_member", NO_KEY, personWith("cp_member", NO_KEY), Set.of("headteacher")));
        askers.add(new Asker("cp_app", NO_KEY, personWith("cp_app", NO_KEY), Set.of()));
        return askers;
    }

    private static UUID personWith(String hat, String keyRole) {
        return UUID.nameUUIDFromBytes((hat + keyRole).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void furnish(Table table) {
        for (var space : table.inSpaces() ? List.of(OWN, FOREIGN) : List.of(OWN)) {
            superuser().sql(insertion(table, table.columns(), space)).update();
        }
    }

    private void giveKey(Asker asker) {
        if (!asker.keyRole().equals(NO_KEY)) {
            superuser()
                    .sql(ROWS_LIE_IN)
                    .params(OWN, asker.person(), asker.keyRole(), asker.person())
                    .update();
        }
    }

    /** Puts a made-up row into the space. */
    static String insertion(Table table, List<Column> columns, UUID space) {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table.name(),
                        columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                        columns.stream()
                                .map(column -> column.name().equals("space_id") ? "'" + space + "'" : column.value())
                                .collect(Collectors.joining(", ")));
    }

    @Override
    public void close() {
        house.close();
    }
}
