package org.challengepartners.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.Enrolling;
import org.challengepartners.membership.Phase;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every verb leaves a line in its own transaction, in a space that is open to whoever did it; and nobody changes a line. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class TrailTests {

    private final PersonId claire = PersonId.next();
    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());

    @Autowired
    Enrolling enrolling;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private SchoolSummary school;
    private SchoolSummary otherSchool;
    private PersonId helen;

    @BeforeEach
    void enrolASchoolWithAHead() {
        TestHouse.empty();
        TestHouse.firstOffice(claire);
        SignIn.as(claire, SignIn.roles("office"), () -> {
            school = enrolling.school("Manor School", "London NW10", Phase.SPECIAL, LocalDate.of(2013, 9, 1));
            otherSchool = enrolling.school("Elm Park School", "Harlow Green", Phase.PRIMARY, LocalDate.of(2015, 9, 1));
            helen = enrolling
                    .person(PersonId.next(), "Helen Carter", "helen@partnership.example")
                    .id();
            enrolling.headteacher(school.id(), helen);
        });
    }

    @Test
    void aDeedLeavesALineThatSaysWhoDidItUnderWhichHat() {
        var line = superuser
                .sql("select actor, hat, object from audit.line where space_id = ? and action = 'SchoolEnrolled'")
                .param(school.space().value())
                .query()
                .singleRow();

        assertThat(line).containsEntry("actor", claire.value()).containsEntry("hat", "cp_office");
        assertThat(line.get("object")).isEqualTo("school " + school.id());
    }

    @Test
    void aDeedThatFailsLeavesNoLine() {
        long before = lines();

        assertThatThrownBy(() -> SignIn.as(
                        claire, SignIn.roles("office"), () -> enrolling.headteacher(school.id(), PersonId.next())))
                .isInstanceOf(RuntimeException.class);

        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void whomADeedConcernsStandsBesideIt() {
        var line = superuser
                .sql("select object, actor, concerned from audit.line where space_id = ? and action = 'KeyGiven'")
                .param(school.space().value())
                .query()
                .singleRow();

        assertThat(line)
                .containsEntry("object", "key HEADTEACHER")
                .containsEntry("actor", claire.value())
                .containsEntry("concerned", helen.value());
    }

    @Test
    void aPersonWritesNoLineIntoASpaceThatIsNotOpenToHer() {
        assertThatThrownBy(() -> write(helen, "headteacher", otherSchool.space()))
                .rootCause()
                .hasMessageContaining("not open");
        assertThatThrownBy(
                        () -> write(helen, "company-member", school.space())) // her key sleeps without its realm role
                .rootCause()
                .hasMessageContaining("not open");

        write(helen, "headteacher", school.space());

        assertThat(superuser
                        .sql("select space_id from audit.line where action = 'Probe'")
                        .query((row, _) -> row.getObject(1))
                        .list())
                .containsExactly(school.space().value());
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "update audit.line set action = 'Nothing', cp_owner",
        "update audit.line set actor = null, cp_owner",
        "delete from audit.line, cp_owner",
        "truncate audit.line cascade, cp_owner",
        "update audit.seal set seq = seq + 1, cp_owner",
        "delete from audit.seal, cp_owner",
        "truncate audit.seal, cp_owner",
        "update audit.head set seq = 0, cp_owner",
        "delete from audit.head, cp_owner",
        "delete from audit.pending, cp_owner",
        "update audit.pending set space_id = space_id, cp_owner",
        "update audit.publication set lines = 0, cp_owner",
        "delete from audit.publication, cp_owner",
        "delete from audit.day_head, cp_owner",
        "truncate audit.day_head, cp_owner",
        "update audit.line set action = 'Nothing', postgres",
        "delete from audit.seal, postgres",
    })
    void nobodyChangesTheTrailEvenAsTheOwner(String change, String role) {
        assertThatThrownBy(() -> superuser
                        .sql("begin; set local role %s; %s; commit".formatted(role, change))
                        .update())
                .rootCause()
                .hasMessageContaining("append-only");
        superuser.sql("rollback").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cp_member", "cp_office", "cp_job"})
    void noHatMayChangeALineOrAddOneByItself(String hat) {
        assertThat(superuser.sql("""
                                select bool_or(has_any_column_privilege(?, c.oid, 'insert, update') or has_table_privilege(?, c.oid, 'delete, truncate'))
                                  from pg_class c where c.oid in ('audit.line'::regclass, 'audit.seal'::regclass, 'audit.head'::regclass,
                                      'audit.pending'::regclass, 'audit.day_head'::regclass, 'audit.publication'::regclass)
                                """).params(hat, hat).query(Boolean.class).single())
                .isFalse();
    }

    private void write(PersonId person, String realmRole, SpaceId space) {
        SignIn.as(
                person,
                SignIn.roles(realmRole),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> database.sql("select audit.write(?, 'Probe', 'probe', null, false)")
                                .param(space.value())
                                .query()
                                .singleRow()));
    }

    private long lines() {
        return superuser
                .sql("select count(*) from audit.line")
                .query(Long.class)
                .single();
    }
}
