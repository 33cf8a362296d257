package org.challengepartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** From an empty database to a house with sound walls, and never further than once. (That the entities fit the tables is checked whenever the application starts.) */
class MigrationTests {

    @Test
    void anEmptyDatabaseBecomesAHouseWithoutAHoleAndASecondRunChangesNothing() {
        try (var house = ScratchHouse.unbuilt()) {
            assertThat(tables(house)).isEmpty();

            house.migrate();
            assertThat(house.superuser()
                            .sql("select finding, object, problem from tenancy.guard()")
                            .query()
                            .listOfRows())
                    .isEmpty();
            var built = everything(house);

            house.migrate();
            assertThat(everything(house)).isEqualTo(built);
        }
    }

    @Test
    void everyModuleWithTablesHasASchemaOfItsOwn() {
        try (var house = ScratchHouse.migrated()) {
            assertThat(tables(house)).allMatch(table -> table.matches("[a-z_]+\\.[a-z_]+"));
            assertThat(tables(house).stream().filter(table -> table.startsWith("public.")))
                    .containsExactlyInAnyOrder("public.databasechangelog", "public.databasechangeloglock");
        }
    }

    private static List<String> tables(ScratchHouse house) {
        return lines(house, """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^(pg_|information_schema)'
                   and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by 1
                """);
    }

    /** Which changes ran and when, and every object of the house with its definition, owner and grants. */
    private static List<String> everything(ScratchHouse house) {
        return lines(house, """
                select concat_ws(' ', 'change', id, orderexecuted, dateexecuted, md5sum) as line from public.databasechangelog
                union all
                select concat_ws(' ', 'relation', oid, xmin, relname, relowner, relacl) from pg_class
                 where relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                union all
                select concat_ws(' ', 'function', oid, xmin, proname, proacl) from pg_proc
                 where pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
                union all
                select concat_ws(' ', 'policy', oid, xmin, polname) from pg_policy
                order by 1
                """);
    }

    private static List<String> lines(ScratchHouse house, String sql) {
        return house.superuser().sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
