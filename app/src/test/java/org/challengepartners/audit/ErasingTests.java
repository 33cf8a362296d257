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
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A person is erased from the trail: her lines stay, the chains stay whole, and nothing in them leads to her any more. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ErasingTests {

    private final PersonId claire = PersonId.next();
    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());

    @Autowired
    Enrolling enrolling;

    @Autowired
    Sealing sealing;

    @Autowired
    ChainVerifier verifier;

    @Autowired
    ErasingFromTrail erasing;

    private SpaceId space;
    private PersonId helen;

    @BeforeEach
    void enrolASchoolWithAHead() {
        TestHouse.empty();
        TestHouse.firstOffice(claire);
        SignIn.as(claire, SignIn.roles("office"), () -> {
            var school = enrolling.school("Manor School", "London NW10", Phase.SPECIAL, LocalDate.of(2013, 9, 1));
            helen = enrolling
                    .person(PersonId.next(), "Helen Carter", "helen@partnership.example")
                    .id();
            enrolling.headteacher(school.id(), helen);
            space = school.space();
        });
        sealing.sealAll();
    }

    @Test
    void herLinesStayAndTheChainsStayWhole() {
        long before = count("true");
        long places = count("concerned = '%s'".formatted(helen));
        assertThat(places).isPositive();

        assertThat(erase(helen)).isEqualTo(places);

        assertThat(count("concerned = '%1$s' or actor = '%1$s'".formatted(helen)))
                .isZero();
        assertThat(count("action <> 'PersonErased'")).isEqualTo(before);
        var verified = verifier.verify(_ -> {});
        assertThat(verified.broken()).isEmpty();
        assertThat(verified.erased()).isEqualTo(places);
    }

    @Test
    void whatIsLeftOfHerIsAFingerprintThatCannotBeGuessed() {
        erase(helen);

        assertThat(superuser.sql("""
                                select count(*) from audit.line
                                 where concerned_hash is not null and concerned is null and concerned_salt is null
                                   and concerned_hash <> sha256(uuid_send(?))
                                """).param(helen.value()).query(Long.class).single())
                .isEqualTo(count("concerned_hash is not null and concerned is null"))
                .isPositive();
    }

    @Test
    void aPersonWhoActedIsErasedToo() {
        assertThat(erase(claire)).isPositive();

        assertThat(verifier.verify(_ -> {}).broken()).isEmpty();
        assertThat(count("actor = '%s' and action <> 'PersonErased' and action <> 'KeyGiven'".formatted(claire)))
                .isZero();
    }

    @Test
    void someMoreVanishedThanTheOfficeErasedIsStillNamed() {
        erase(helen);
        sealing.sealAll();
        superuser.sql("""
                        begin; set local session_replication_role = replica;
                        update audit.line set actor = null, actor_salt = null
                         where line_id = (select line_id from audit.seal where space_id = '%s' and seq = 1);
                        commit""".formatted(space)).update();

        assertThat(verifier.verify(_ -> {}).broken())
                .singleElement()
                .satisfies(broken -> assertThat(broken.problem()).contains("erased by the office"));
    }

    @Test
    void onlyTheOfficeErases() {
        assertThatThrownBy(() -> SignIn.as(helen, SignIn.roles("headteacher"), () -> erasing.erase(claire)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long erase(PersonId person) {
        return SignIn.as(claire, SignIn.roles("office"), () -> erasing.erase(person));
    }

    private long count(String where) {
        return superuser
                .sql("select count(*) from audit.line where " + where)
                .query(Long.class)
                .single();
    }
}
