package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After the report: the plan is published, one of the team looks again, and what is open goes into the next review. */
@IntegrationTest
class FollowingUpTests {

    private static final String AREA = "Give middle leaders time to watch each other teach";

    @Autowired
    ReviewsHouse house;

    @Autowired
    ReviewsBefore before;

    @Autowired
    Reviewing reviewing;

    @Autowired
    ActingOnReport acting;

    @Autowired
    FollowingUp following;

    @Autowired
    SharedReports shared;

    @Autowired
    SharingReports sharing;

    @Autowired
    SelfEvaluating evaluating;

    @Autowired
    KeepingLedger keeping;

    @Autowired
    StepsOfTheDay clockSteps;

    @Autowired
    Clock clock;

    SchoolSummary manor;
    ReviewId review;

    @BeforeEach
    void anIssuedReport() {
        TestHouse.empty();
        manor = house.manor();
        review = house.open(manor);
        house.wroteArea(Account.LEAD_REVIEWER, review, AREA);
        house.submitted(review);
    }

    private ReviewState state() {
        return ReviewsBefore.as(
                Account.MANOR_HEAD, () -> reviewing.find(review).orElseThrow().state());
    }

    private void published() {
        Account.MANOR_HEAD.does(() -> {
            assertThat(acting.publish(review)).isInstanceOf(PublishResult.Unanswered.class);
            acting.add(
                    CommandId.next(),
                    review,
                    1,
                    ActionText.action("A free afternoon every fortnight", "Deputy head", Optional.empty()));
            assertThat(acting.publish(review)).isInstanceOf(PublishResult.Published.class);
        });
    }

    private FollowUpResult invite(LocalDate day) {
        return ReviewsBefore.as(
                Account.MANOR_HEAD, () -> following.invite(CommandId.next(), review, Account.PEER_REVIEWER.id(), day));
    }

    @Test
    @DisplayName("Reviews 3.28: publishing the plan is a step of the review's life, and is so once")
    void publishingThePlanIsAStep() {
        assertThat(invite(LocalDate.now(clock))).as("before the plan").isEqualTo(FollowUpResult.NOT_NOW);
        published();
        assertThat(state()).isEqualTo(ReviewState.ACTING);
        Account.MANOR_HEAD.does(() -> acting.publish(review));
        Account.MANOR_HEAD.does(() -> assertThat(reviewing.steps(review))
                .filteredOn(step -> step.step() == ReviewStep.PUBLISH_PLAN)
                .hasSize(1));
    }

    @Test
    @DisplayName(
            "Reviews 3.30: the invitation carries a fresh, dated right to read; the note is the school's; half a day is credited")
    void oneOfTheTeamLooksAgain() {
        published();
        var today = LocalDate.now(clock);
        Account.PEER_REVIEWER.does(() -> assertThat(following.mine()).isEmpty());
        assertThat(invite(today.minusDays(1))).isEqualTo(FollowUpResult.NOT_THIS_DAY);
        assertThat(invite(today)).isEqualTo(FollowUpResult.INVITED);
        assertThat(invite(today)).as("a second one").isEqualTo(FollowUpResult.NOT_NOW);
        Account.MANOR_HEAD.does(() -> assertThat(ReviewsBefore.missing(following.hold(review, "Seen")))
                .containsExactly("Wait until somebody of the team has accepted the invitation to the follow-up"));

        Account.PEER_REVIEWER.does(() -> {
            var line = following.mine().getFirst();
            assertThat(shared.open(line.report())).isPresent();
            assertThat(following.answer(line.id(), true)).isTrue();
            assertThat(following.answer(line.id(), false)).as("a second answer").isFalse();
            assertThat(following.find(review)).as("the school's page").isEmpty();
        });
        Account.LEAD_REVIEWER.does(() -> assertThat(following.mine()).isEmpty());
        ReviewsBefore.taken(Account.MANOR_HEAD, () -> following.hold(review, "Leaders watch each other teach"));

        assertThat(state()).isEqualTo(ReviewState.FOLLOWED_UP);
        Account.MANOR_HEAD.does(() ->
                assertThat(following.find(review).orElseThrow().note()).isEqualTo("Leaders watch each other teach"));
        Account.OFFICE.does(
                () -> assertThat(keeping.lines(PageRequest.of(0, 25)).getContent())
                        .extracting(LedgerLine::what, line -> line.days().number())
                        .containsExactly(tuple("Follow-up", "0.5")));
        Account.SECOND_HEAD.does(() -> assertThat(following.find(review)).isEmpty());
    }

    @Test
    @DisplayName(
            "Reviews 3.30: who may read the report already for a shorter time reads it by one line of the register, and keeps her other keys")
    void theInvitationTakesTheEarlierShareOver() {
        published();
        var today = LocalDate.now(clock);
        Account.MANOR_HEAD.does(() -> assertThat(sharing.share(
                        CommandId.next(), review, "peer.reviewer@partnership.example", "To learn", today.plusDays(3)))
                .isInstanceOf(ShareResult.Shared.class));
        superuser()
                .sql("""
                insert into tenancy.key (space_id, person, role, valid, given_by, reason)
                select space_id, ?, 'HUB_LEAD', tstzrange(now(), now() + interval '2 days'), ?, 'leads the hub' from reviews.report
                """)
                .params(
                        Account.PEER_REVIEWER.id().value(),
                        Account.MANOR_HEAD.id().value())
                .update();

        assertThat(invite(today.plusDays(20))).isEqualTo(FollowUpResult.INVITED);

        Account.MANOR_HEAD.does(() -> assertThat(
                        sharing.register(review).orElseThrow().lines())
                .extracting(ShareLine::why, line -> line.revokedAt().isPresent())
                .containsExactlyInAnyOrder(
                        tuple("To learn", true), tuple("Follow-up on " + DateWords.day(today.plusDays(20)), false)));
        assertThat(superuser()
                        .sql(
                                "select role from tenancy.key join reviews.report using (space_id) where person = ? and valid @> now()")
                        .param(Account.PEER_REVIEWER.id().value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("HUB_LEAD", "REPORT_READER");
    }

    @Test
    @DisplayName("Reviews 3.30: who is invited answers for herself, and says neither when it is nor that it was held")
    void aFollowUpIsTheHeadsToHold() {
        published();
        assertThat(invite(LocalDate.now(clock))).isEqualTo(FollowUpResult.INVITED);
        for (var change : List.of("state = 'HELD'", "day = day + 1", "state = 'ACCEPTED', day = day + 1")) {
            assertThat(ReviewWallTests.goes(
                            Account.PEER_REVIEWER,
                            "update reviews.follow_up set %s where review_id = '$review'".formatted(change),
                            review))
                    .as(change)
                    .isFalse();
        }
        assertThat(ReviewWallTests.goes(
                        Account.MANOR_HEAD,
                        "update reviews.follow_up set state = 'ACCEPTED' where review_id = '$review'",
                        review))
                .isFalse();
        assertThat(ReviewWallTests.goes(
                        Account.PEER_REVIEWER,
                        "update reviews.follow_up set state = 'ACCEPTED' where review_id = '$review'",
                        review))
                .isTrue();
    }

    @Test
    @DisplayName(
            "Reviews 5: without the head's word the team of the next review does not read what her school does about the last")
    void theAreasStayTheSchoolsWithoutItsHeadsWord() {
        published();
        var next = before.preparing(manor, Account.MANOR_HEAD);
        before.evaluated(next, Account.MANOR_HEAD, false);
        Account.LEAD_REVIEWER.does(
                () -> assertThat(evaluating.find(next).orElseThrow().carried()).isEmpty());
    }

    @Test
    @DisplayName("Reviews 3.31: after eighteen months the calendar closes it, and not a day before")
    void eighteenMonthsCloseIt() {
        published();
        clockSteps.take();
        assertThat(state()).isEqualTo(ReviewState.ACTING);
        superuser().sql("""
                begin; set local session_replication_role = replica;
                update reviews.review set issued_at = now() - interval '18 months 2 days' where review_id = '%s'; commit
                """.formatted(review)).update();
        clockSteps.take();
        clockSteps.take();
        assertThat(state()).isEqualTo(ReviewState.CLOSED);
    }

    @Test
    @DisplayName(
            "Reviews 3.31: when the next review is prepared this one closes, and its open areas go into the next self-evaluation")
    void theNextReviewClosesItAndTakesItsOpenAreas() {
        published();
        var next = before.preparing(manor, Account.MANOR_HEAD);
        clockSteps.take();
        assertThat(state()).isEqualTo(ReviewState.CLOSED);
        Account.MANOR_HEAD.does(
                () -> assertThat(evaluating.find(next).orElseThrow().carried())
                        .containsExactly(new OpenArea(AREA, "Planned: A free afternoon every fortnight")));
        before.evaluated(next, Account.MANOR_HEAD);
        Account.MANOR_HEAD.does(() -> {
            var action = acting.find(review)
                    .orElseThrow()
                    .areas()
                    .getFirst()
                    .actions()
                    .getFirst();
            acting.change(
                    review,
                    action.id(),
                    action.version(),
                    new ActionText(
                            true,
                            "A free afternoon every fortnight",
                            "Deputy head",
                            Optional.empty(),
                            ActionState.DONE,
                            "The timetable of the spring term"));
        });

        Account.LEAD_REVIEWER.does(
                () -> assertThat(evaluating.find(next).orElseThrow().carried())
                        .as("as it was submitted")
                        .containsExactly(new OpenArea(AREA, "Planned: A free afternoon every fortnight")));
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(TestPostgres.get().superuser());
    }
}
