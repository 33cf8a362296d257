package org.challengepartners.generated;

import static org.assertj.core.api.Assertions.assertThat;

import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.decisions.ContestDetail;
import org.challengepartners.decisions.Following;
import org.challengepartners.decisions.Outcome;
import org.challengepartners.decisions.ProposalDetail;
import org.challengepartners.decisions.ProposalId;
import org.challengepartners.decisions.Voting;
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

    @Autowired
    Following following;

    @Autowired
    Voting voting;

    @BeforeAll
    void make() {
        TestHouse.empty();
        generated.make(SMALL, TestPostgres.get().superuser());
    }

    private static long count(String sql) {
        return JdbcClient.create(TestPostgres.get().superuser())
                .sql(sql)
                .query(Long.class)
                .single();
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
    void everyVoteIsTheOnlyOneOfAMemberOnTheRollByWhoeverVotesForItWhileTheVoteWasOpen() {
        assertThat(count("select count(*) from decisions.contest")).isEqualTo(4);
        assertThat(count("select count(*) from decisions.vote")).isGreaterThan(100);
        assertThat(count("""
                        select count(*) from decisions.vote v
                          join decisions.contest c on c.contest_id = v.contest_id
                          left join decisions.roll_entry e on e.contest_id = v.contest_id and e.member_id = v.member_id
                          left join membership.representative r on r.member_id = v.member_id and r.person_id = v.cast_by
                         where e.member_id is null or r.member_id is null or v.cast_at < c.opens_at or v.cast_at >= c.closes_at
                            or v.cast_at > now()
                        """)).isZero();
        assertThat(count("""
                        select count(*) from decisions.contest c
                         where c.roll_size <> (select count(*) from decisions.roll_entry e where e.contest_id = c.contest_id)
                            or c.roll_hash <> (select encode(sha256(convert_to(
                                   string_agg(e.member_id || E'\\t' || e.legal_name || E'\\n', '' order by e.member_id), 'UTF8')), 'hex')
                                 from decisions.roll_entry e where e.contest_id = c.contest_id)
                        """)).isZero();
    }

    @Test
    void theDatabaseStillAsksEveryVoteWhetherItMayBe() {
        assertThat(count("select count(*) from pg_trigger where not tgisinternal and tgenabled <> 'O'"))
                .isZero();
    }

    @Test
    void aRepresentativeFindsTheResultsAndTheOneVoteThatWaitsForHer() {
        SignIn.as(new PersonId(Thing.PERSON.id(5)), SignIn.everyRole(), () -> {
            assertThat(following.proposals(PageRequest.of(0, 10)).getContent()).hasSize(4);
            assertThat(voting.awaitingMe()).hasSizeLessThanOrEqualTo(1);
            var outcome = following
                    .find(new ProposalId(Thing.PROPOSAL.id(0)))
                    .flatMap(ProposalDetail::contest)
                    .flatMap(ContestDetail::outcome)
                    .map(Outcome.class::cast)
                    .orElseThrow();
            assertThat(outcome.onRoll()).isEqualTo(60);
            assertThat(outcome.votesFor()).isGreaterThan(outcome.votesAgainst());
            assertThat(outcome.silent()).isPositive();
        });
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
