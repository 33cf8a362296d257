package org.challengepartners.generated;

import static org.assertj.core.api.Assertions.assertThat;

import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.Directory;
import org.challengepartners.membership.MapWindow;
import org.challengepartners.membership.MappingSchools;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.OwnSchools;
import org.challengepartners.membership.SignedInMember;
import org.challengepartners.tenancy.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A made-up partnership stands behind the same walls as one that people made. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class GeneratedPartnershipTests {

    private static final Size SMALL = new Size(60, 4, 2, 7);

    @Autowired
    GeneratedPartnership generated;

    @Autowired
    OwnSchools ownSchools;

    @Autowired
    OwnHubs ownHubs;

    @Autowired
    SignedInMember member;

    @Autowired
    Directory directory;

    @Autowired
    MappingSchools mapping;

    @BeforeAll
    void make() {
        TestHouse.empty();
        generated.make(SMALL, TestPostgres.get().superuser());
    }

    @Test
    void theGuardFindsNothing() {
        assertThat(JdbcClient.create(TestPostgres.get().superuser())
                        .sql("select object from tenancy.guard()")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void aHeadFindsHerSchoolHerHubHerMemberAndTheDirectoryAndNoMore() {
        SignIn.as(new PersonId(Thing.PERSON.id(5)), SignIn.everyRole(), () -> {
            assertThat(ownSchools.all()).hasSize(1);
            assertThat(ownHubs.all()).hasSize(1);
            assertThat(ownHubs.members(ownHubs.all().getFirst().id())).hasSize(15);
            assertThat(member.all()).hasSize(1);
            assertThat(directory.search("", PageRequest.of(0, 100)).getContent())
                    .hasSize(60);
            assertThat(mapping.in(MapWindow.ENGLAND).total()).isEqualTo(60);
        });
    }
}
