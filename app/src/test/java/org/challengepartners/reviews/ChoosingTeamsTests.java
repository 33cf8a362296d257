package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Phase;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office chooses a team by the rules of planning; what breaks one is let go by two people or not at all. */
@IntegrationTest
class ChoosingTeamsTests {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    ReviewsBefore before;

    @Autowired
    ChoosingTeams choosing;

    @Autowired
    FormingTeams forming;

    @Autowired
    AgreeingTeam agreeing;

    @Autowired
    AnsweringInvitations answering;

    @Autowired
    OverseeingReviews overseeing;

    @Autowired
    KeepingReviewers keeping;

    @Autowired
    OwnReviewerProfile own;

    @Autowired
    StepsOfTheDay clockSteps;

    DemonstrationMembership.Made made;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
    }

    private CandidatesDetail candidates(ReviewId review, boolean lead) {
        return ReviewsBefore.as(
                Account.OFFICE, () -> choosing.candidates(review, lead).orElseThrow());
    }

    @Test
    @DisplayName(
            "Reviews 7.2: the funnel says how many each rule leaves, who fits and why, and why each other does not")
    void theFunnelSaysWhoIsLeftAndWhy() {
        var review = before.forming(made.manor(), Account.MANOR_HEAD);

        var peers = candidates(review, false);
        assertThat(peers.asked()).isEqualTo(5);
        assertThat(peers.fit())
                .extracting(CandidateLine::name)
                .containsExactlyInAnyOrder("Margaret Lyle", "Daniel Osei", "Grace Whitfield", "Edwin Price");
        assertThat(peers.others()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Priya Raman");
            assertThat(line.against()).containsExactly("Priya Raman works in the school's hub");
        });
        assertThat(peers.sentence()).isEqualTo("5 reviewers, 4 not of its hub");
        assertThat(peers.opener()).contains("not of its hub");

        var leads = candidates(review, true);
        assertThat(leads.fit())
                .extracting(CandidateLine::name)
                .containsExactlyInAnyOrder("Margaret Lyle", "Edwin Price");
        assertThat(leads.fit())
                .filteredOn(line -> line.name().equals("Margaret Lyle"))
                .singleElement()
                .satisfies(line -> assertThat(line.why())
                        .contains("special", "specialist in special educational needs", "has been on 12 teams"));
    }

    @Test
    @DisplayName("H3, H6, H8: what a reviewer says of herself keeps her from being found")
    void whatAReviewerSaysOfHerselfCounts() {
        var review = before.forming(made.manor(), Account.MANOR_HEAD);
        var first = candidates(review, false).held().from();
        Account.PEER_REVIEWER.does(() -> {
            var mine = own.find().orElseThrow();
            assertThat(own.save(
                            mine.version(), new ReviewerWishes(0, Optional.of(30), Set.of(Phase.PRIMARY), Set.of())))
                    .isTrue();
            assertThat(own.save(mine.version(), ReviewerWishes.USUAL))
                    .as("from a stale page")
                    .isFalse();
            own.away(first.minusDays(1), first.plusDays(1));
            own.declareConflict(made.manor().id(), "My sister teaches there");
        });

        assertThat(candidates(review, false).others())
                .filteredOn(line -> line.name().equals("Daniel Osei"))
                .singleElement()
                .satisfies(line -> assertThat(line.against())
                        .containsExactly(
                                "Daniel Osei cannot come on these days",
                                "Daniel Osei has a conflict of interest with this school",
                                "Daniel Osei has as many reviews this year as she gives"));
        Account.PEER_REVIEWER.does(() -> {
            own.back(own.find().orElseThrow().away().getFirst().id());
            assertThat(own.find().orElseThrow().away()).isEmpty();
        });
        Account.SECOND_HEAD.does(() -> assertThat(own.find()).isEmpty());
    }

    @Test
    @DisplayName(
            "H4, H7, H8: nobody comes back within three years, in the same week, or after her training has run out")
    void whatHasHappenedCounts() {
        before.offered(made.manor(), Account.MANOR_HEAD);
        var second = before.forming(made.manor(), Account.MANOR_HEAD);
        Account.OFFICE.does(() -> {
            var grace = keeping.find(Account.OTHER_HEAD.id()).orElseThrow();
            keeping.keep(grace.person(), grace.version(), ReviewerTraining.NONE, grace.wishes());
        });

        var found = candidates(second, false);
        assertThat(found.fit()).extracting(CandidateLine::name).containsExactly("Edwin Price");
        assertThat(found.others())
                .filteredOn(line -> line.name().equals("Margaret Lyle"))
                .singleElement()
                .satisfies(line -> assertThat(line.against())
                        .containsExactly(
                                "Margaret Lyle has reviewed this school in the last 3 years",
                                "Margaret Lyle is on another team that week"));
        assertThat(found.others())
                .filteredOn(line -> line.name().equals("Grace Whitfield"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.against()).hasSize(1).first().asString().contains("not trained"));
    }

    @Test
    @DisplayName("Reviews 7.1: a rule is let go by a reason and a second person, and by nobody alone")
    void aRuleIsLetGoByTwo() {
        var review = before.forming(made.manor(), Account.MANOR_HEAD);
        before.accepts(Account.LEAD_REVIEWER, before.invited(review, Account.LEAD_REVIEWER, true));
        before.accepts(Account.THIRD_HEAD, before.invited(review, Account.THIRD_HEAD, false));
        Account.OFFICE.does(() -> {
            assertThat(ReviewsBefore.missing(forming.offer(review)))
                    .singleElement()
                    .asString()
                    .contains("Priya Raman works in the school's hub", "let the rule go with a colleague");
            choosing.askToLetGo(review, "S3", "The school asks for a neighbour");
            assertThat(choosing.letGo(review, "S3")).as("her own word again").isFalse();
            assertThat(forming.offer(review).isTaken()).isFalse();
        });
        ReviewerPool.seatColleague();
        ReviewerPool.asColleague(() -> {
            assertThat(choosing.broken(review)).singleElement().matches(RuleLine::mayAgree);
            assertThat(choosing.letGo(review, "S3")).isTrue();
            assertThat(choosing.letGo(review, "S3")).as("twice").isFalse();
        });
        ReviewsBefore.taken(Account.OFFICE, () -> forming.offer(review));

        Account.MANOR_HEAD.does(
                () -> assertThat(agreeing.find(review).orElseThrow().reasons())
                        .anyMatch(sentence -> sentence.contains("let go by Claire Donnelly and")
                                && sentence.contains("The school asks for a neighbour")));
    }

    @Test
    @DisplayName("Reviews 6.12: the head reads why this team before she accepts")
    void theHeadReadsWhyThisTeam() {
        var review = before.offered(made.manor(), Account.MANOR_HEAD);

        Account.MANOR_HEAD.does(
                () -> assertThat(agreeing.find(review).orElseThrow().reasons())
                        .contains(
                                "Nobody of the team works in your school, its trust or its hub.",
                                "Serving as a head or deputy: Daniel Osei.",
                                "Together they have been on 15 teams."));
        Account.SECOND_HEAD.does(() -> assertThat(agreeing.find(review)).isEmpty());
    }

    @Test
    @DisplayName(
            "Reviews 3.6: a team with an empty place is accepted by nobody, neither by the head nor by silence; the office fills it")
    void nobodyAcceptsATeamWithAHole() {
        var review = before.offered(made.manor(), Account.MANOR_HEAD);
        Account.PEER_REVIEWER.does(
                () -> assertThat(answering.withdraw(answering.mine().getFirst().id(), "Ill"))
                        .isEqualTo(AnswerOutcome.DONE));
        Account.MANOR_HEAD.does(() -> assertThat(ReviewsBefore.missing(agreeing.accept(review)))
                .containsExactly(
                        "Somebody of the team cannot come any more: wait until the office has filled the place"));
        JdbcClient.create(TestPostgres.get().superuser()).sql("""
                begin; set local session_replication_role = replica;
                update reviews.review_transition set taken_at = taken_at - interval '30 days'; commit
                """).update();
        clockSteps.take();
        Account.MANOR_HEAD.does(() ->
                assertThat(agreeing.find(review).orElseThrow().mayAnswer()).isTrue());

        ReviewsBefore.taken(Account.OFFICE, () -> overseeing.reopenTeam(review));
        before.accepts(Account.OTHER_HEAD, before.invited(review, Account.OTHER_HEAD, false));
        ReviewsBefore.taken(Account.OFFICE, () -> forming.offer(review));
        Account.OFFICE.does(() -> assertThat(ReviewsBefore.missing(overseeing.reopenTeam(review)))
                .containsExactly("Every place is filled: wait for the school's answer"));
        ReviewsBefore.taken(Account.MANOR_HEAD, () -> agreeing.accept(review));
    }

    @Test
    @DisplayName("Reviews 3: no guard stands in the table that nothing looks at")
    void everyGuardHasACheck() {
        assertThat(ReviewLife.unguarded(EnumSet.complementOf(EnumSet.of(Guard.TEAM_RULES))))
                .as("a check is missing")
                .containsExactly(Guard.TEAM_RULES);
        assertThat(ReviewLife.unguarded(EnumSet.allOf(Guard.class))).isEmpty();
    }

    @Test
    void somebodyWithoutAProfileCanBeAskedAndTheRulesSayWhatIsMissing() {
        var review = before.forming(made.manor(), Account.MANOR_HEAD);
        Account.OFFICE.does(() -> {
            forming.invite(CommandId.next(), review, Account.FOURTH_HEAD.id(), false, "Knows us");
            assertThat(choosing.broken(review).stream().map(RuleLine::rule))
                    .containsAll(List.of("S3", "H7", "H3a", "H10"));
        });
    }
}
