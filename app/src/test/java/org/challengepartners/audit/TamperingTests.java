package org.challengepartners.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.membership.Phase;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who owns the server switches the triggers off and changes the trail: it is found, and the first broken line named. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class TamperingTests {

    /** Where another place than that of the changed row is the first broken one: the place after the one that is gone. */
    private static final Map<String, Long> NAMED = Map.of("seal.seq", 3L, "seal.space_id", 3L);

    private static final String SPOILT = """
            select c.relname || '.' || a.attname as what, case t.typname
                     when 'uuid' then 'gen_random_uuid()'
                     when 'text' then quote_ident(a.attname) || ' || ''x'''
                     when '_text' then quote_ident(a.attname) || ' || ''{HEADTEACHER}'''
                     when 'timestamptz' then quote_ident(a.attname) || ' + interval ''1 microsecond'''
                     when 'date' then quote_ident(a.attname) || ' - 1'
                     when 'int8' then quote_ident(a.attname) || ' + 1000'
                     when 'bytea' then 'sha256(coalesce(' || quote_ident(a.attname) || ', ''''))' end as spoilt
              from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              join pg_type t on t.oid = a.atttypid
             where c.relnamespace = 'audit'::regnamespace and c.relname = any (?) and c.relkind = 'r' order by 1
            """;

    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());

    @Autowired
    Enrolling enrolling;

    @Autowired
    Sealing sealing;

    @Autowired
    ChainVerifier verifier;

    private SpaceId space;

    @BeforeEach
    void enrolASchoolWithAHead() {
        TestHouse.empty();
        var claire = PersonId.next();
        TestHouse.firstOffice(claire);
        SignIn.as(claire, SignIn.roles("office"), () -> {
            var school = enrolling.school("Manor School", "London NW10", Phase.SPECIAL, LocalDate.of(2013, 9, 1));
            var helen = enrolling.person(PersonId.next(), "Helen Carter", "helen@partnership.example");
            var david = enrolling.person(PersonId.next(), "David Moss", "david@partnership.example");
            enrolling.headteacher(school.id(), helen.id());
            enrolling.headteacher(school.id(), david.id());
            space = school.space();
        });
        sealing.sealAll();
        sealing.publish(LocalDate.of(2026, 11, 23));
    }

    @Test
    void chainsThatNobodyTouchedAreWhole() {
        assertThat(superuser
                        .sql("select max(seq) from audit.seal where space_id = ?")
                        .param(space.value())
                        .query(Long.class)
                        .single())
                .isGreaterThan(2);
        assertThat(verifier.verify(_ -> {}).broken()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> eachColumnOfALineOrItsSeal() {
        return spoilt("line", "seal")
                .map(column -> DynamicTest.dynamicTest("%s = %s".formatted(column.what(), column.spoilt()), () -> {
                    enrolASchoolWithAHead();
                    asIntruder("update audit.%s set %s = %s where %s"
                            .formatted(
                                    column.table(),
                                    column.name(),
                                    column.spoilt(),
                                    column.table().equals("seal")
                                            ? "space_id = '%s' and seq = 2".formatted(space)
                                            : "line_id = (select line_id from audit.seal where space_id = '%s' and seq = 2)"
                                                    .formatted(space)));

                    assertThat(found()).containsEntry(space, NAMED.getOrDefault(column.what(), 2L));
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachColumnOfAHeadOrOfWhatWasPublished() {
        return spoilt("head", "day_head", "publication")
                .map(column -> DynamicTest.dynamicTest("%s = %s".formatted(column.what(), column.spoilt()), () -> {
                    enrolASchoolWithAHead();
                    var where = column.table().equals("publication") ? SpaceId.COMPANY : space;
                    asIntruder("update audit.%s set %s = %s where space_id = '%s'"
                            .formatted(column.table(), column.name(), column.spoilt(), where));

                    assertThat(verifier.verify(_ -> {}).broken()).isNotEmpty();
                }));
    }

    @Test
    void aRemovedLineIsNamed() {
        asIntruder(
                "delete from audit.line where line_id = (select line_id from audit.seal where space_id = '%s' and seq = 2)"
                        .formatted(space));

        assertThat(found()).containsEntry(space, 2L);
    }

    @Test
    void aRemovedSealIsNamedAtTheLineAfterIt() {
        asIntruder("delete from audit.seal where space_id = '%s' and seq = 1".formatted(space));

        assertThat(found()).containsEntry(space, 2L);
    }

    @Test
    void twoSwappedLinesAreNamed() {
        asIntruder("""
                update audit.seal set seq = -1 where space_id = '%1$s' and seq = 1;
                update audit.seal set seq = 1 where space_id = '%1$s' and seq = 2;
                update audit.seal set seq = 2 where space_id = '%1$s' and seq = -1""".formatted(space));

        assertThat(found()).containsEntry(space, 1L);
    }

    @Test
    void aCutTailIsNamed() {
        asIntruder("""
                delete from audit.seal where space_id = '%1$s'
                   and seq = (select max(seq) from audit.seal where space_id = '%1$s')""".formatted(space));

        assertThat(found()).containsKey(space);
    }

    @Test
    void aTailCutWithItsHeadIsNamedByWhatWasPublished() {
        asIntruder("""
                delete from audit.line where line_id in (select line_id from audit.seal where space_id = '%1$s' and seq >= 2);
                delete from audit.seal where space_id = '%1$s' and seq >= 2;
                update audit.head h set seq = 1, hash = s.hash from audit.seal s
                 where s.space_id = h.space_id and s.seq = 1 and h.space_id = '%1$s'""".formatted(space));

        assertThat(verifier.verify(_ -> {}).broken()).singleElement().satisfies(broken -> {
            assertThat(broken.space()).isEqualTo(space);
            assertThat(broken.problem()).contains("published on 2026-11-23");
        });
    }

    @Test
    void aLineThatWasSlippedInBesideTheChainIsNamed() {
        asIntruder("""
                insert into audit.line (space_id, line_id, at, hat, key_roles, action, object, actor_hash)
                values ('%s', uuidv7(), now(), 'cp_office', '{}', 'ReportRead', 'report', sha256(''))""".formatted(space));

        assertThat(verifier.verify(_ -> {}).broken())
                .singleElement()
                .satisfies(broken -> assertThat(broken.problem()).contains("neither sealed nor waiting"));
    }

    @Test
    void aPersonWhoVanishedWithoutTheOfficeErasingHerIsNamed() {
        asIntruder("""
                update audit.line set actor = null, actor_salt = null
                 where line_id = (select line_id from audit.seal where space_id = '%s' and seq = 2)""".formatted(space));

        assertThat(found()).containsEntry(space, 2L);
    }

    private record Column(String what, String spoilt) {
        String table() {
            return what.substring(0, what.indexOf('.'));
        }

        String name() {
            return what.substring(what.indexOf('.') + 1);
        }
    }

    private Stream<Column> spoilt(String... tables) {
        return superuser
                .sql(SPOILT)
                .param(tables)
                .query((row, _) -> new Column(row.getString(1), row.getString(2)))
                .list()
                .stream();
    }

    private Map<SpaceId, Long> found() {
        List<BrokenChain> broken = verifier.verify(_ -> {}).broken();
        return broken.stream()
                .collect(java.util.stream.Collectors.toMap(
                        BrokenChain::space, chain -> chain.seq().orElse(0L)));
    }

    /** Somebody who owns the server and switches the triggers, checks and foreign keys off. */
    private void asIntruder(String change) {
        superuser
                .sql("begin; set local session_replication_role = replica; " + change + "; commit")
                .update();
    }
}
