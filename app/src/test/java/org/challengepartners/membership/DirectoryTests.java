package org.challengepartners.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.DemonstrationMembership.Made;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What one school may know of another: what the directory says, and no more. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryTests {

    @Autowired
    DemonstrationMembership demonstration;

    @Autowired
    Directory directory;

    @Autowired
    OwnSchools ownSchools;

    @Autowired
    OwnHubs ownHubs;

    @Autowired
    SignedInMember signedInMember;

    Made made;

    @BeforeAll
    void makeThePartnership() {
        TestHouse.firstOffice(Account.OFFICE.id());
        made = demonstration.make();
    }

    @Test
    void aHeadFindsEverySchoolInTheDirectory() {
        Account.OTHER_HEAD.does(() -> {
            var found = directory.search("manor", PageRequest.of(0, 10)).getContent();

            assertThat(found).hasSize(1);
            assertThat(found.getFirst().hub()).contains("North Hub");
            assertThat(found.getFirst().member()).contains("The Governing Body of Manor School");
        });
    }

    @Test
    void aHeadOpensHerOwnSchoolAndNoOther() {
        Account.OTHER_HEAD.does(() -> {
            assertThat(ownSchools.all()).extracting(SchoolSummary::name).containsExactly("Brookside Academy");
            assertThat(ownSchools.find(made.manor().id())).isEmpty();
        });
        Account.MANOR_HEAD.does(
                () -> assertThat(ownSchools.find(made.manor().id())).isPresent());
    }

    @Test
    void aHeadSeesHerOwnHubAndItsSchools() {
        Account.MANOR_HEAD.does(() -> {
            assertThat(ownHubs.members(made.manorsHub().id())).hasSize(4);
        });
        Account.OTHER_HEAD.does(
                () -> assertThat(ownHubs.members(made.manorsHub().id())).isEmpty());
    }

    @Test
    void aRepresentativeVotesForHerMemberAndAHeadForNone() {
        Account.OTHER_MEMBER.does(() -> assertThat(signedInMember.all())
                .extracting(MemberSummary::legalName)
                .containsExactly("Three Rivers Learning Trust"));
        Account.MANOR_HEAD.does(() -> assertThat(signedInMember.all()).isEmpty());
    }
}
