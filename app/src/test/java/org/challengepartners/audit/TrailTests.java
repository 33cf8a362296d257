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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every verb leaves a line in its own transaction; a broken chain is found and its first broken line named. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class TrailTests {

    private final PersonId claire = PersonId.next();
    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());

    @Autowired
    Enrolling enrolling;

    @Autowired
    Sealing sealing;

    private SchoolSummary school;

    @BeforeEach
    void enrolASchoolWithAHead() {
        TestHouse.empty();
        TestHouse.firstOffice(claire);
        SignIn.as(claire, SignIn.roles("office"), () -> {
            school = enrolling.school("Manor School", "London NW10", Phase.SPECIAL, LocalDate.of(2013, 9, 1));
            var helen = enrolling.person(PersonId.next(), "Helen Carter", "helen@partnership.example");
            enrolling.headteacher(school.id(), helen.id());
        });
    }

    @Test
    void aDeedLeavesALineThatSaysWhoDidItUnderWhichHat() {
        var line = superuser
                .sql("select person, hat, object from audit.line where space_id = ? and action = 'SchoolEnrolled'")
                .param(school.space().value())
                .query()
                .singleRow();

        assertThat(line).containsEntry("person", claire.value()).containsEntry("hat", "cp_office");
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
    void sealedChainsAreWhole() {
        assertThat(sealing.seal()).isEqualTo(lines());
        assertThat(sealing.seal()).isZero();
        assertThat(sealing.verify()).isEmpty();
    }

    @Test
    void aChangedLineIsNamed() {
        sealing.seal();
        asIntruder("update audit.line set object = 'school of somebody else' where action = 'SchoolEnrolled'");

        assertThat(sealing.verify()).singleElement().satisfies(broken -> {
            assertThat(broken.space()).isEqualTo(school.space());
            assertThat(broken.problem()).contains("changed");
        });
    }

    @Test
    void aRemovedLineIsNamed() {
        sealing.seal();
        asIntruder("delete from audit.seal where space_id = '%s' and seq = 1".formatted(school.space()));

        assertThat(sealing.verify())
                .singleElement()
                .satisfies(broken -> assertThat(broken.seq()).contains(2L));
    }

    @Test
    void twoSwappedLinesAreNamed() {
        sealing.seal();
        asIntruder("""
                update audit.seal set seq = -1 where space_id = '%1$s' and seq = 1;
                update audit.seal set seq = 1 where space_id = '%1$s' and seq = 2;
                update audit.seal set seq = 2 where space_id = '%1$s' and seq = -1""".formatted(school.space()));

        assertThat(sealing.verify())
                .singleElement()
                .satisfies(broken -> assertThat(broken.seq()).contains(1L));
    }

    @Test
    void aCutTailIsNamed() {
        sealing.seal();
        asIntruder(
                "delete from audit.seal where space_id = '%1$s' and seq = (select max(seq) from audit.seal where space_id = '%1$s')"
                        .formatted(school.space()));

        assertThat(sealing.verify()).isNotEmpty();
    }

    @Test
    void nobodyChangesALineEvenAsTheOwner() {
        assertThatThrownBy(() -> superuser
                        .sql("update audit.line set action = 'Nothing'")
                        .update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    private long lines() {
        return superuser
                .sql("select count(*) from audit.line")
                .query(Long.class)
                .single();
    }

    /** Somebody who owns the server and switches the triggers off. */
    private void asIntruder(String change) {
        superuser
                .sql("begin; set local session_replication_role = replica; set constraints all deferred; " + change
                        + "; commit")
                .update();
    }
}
