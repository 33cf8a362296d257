package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.Appointing;
import org.challengepartners.membership.AppointmentOrder;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.Place;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.KeyRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the plan to an accepted team: scope, invitations with the conflict question first, release, offer and objection. */
@IntegrationTest
class TeamFormsTests {

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    ReviewsBefore before;

    @Autowired
    Reviewing reviewing;

    @Autowired
    ScopingReviews scoping;

    @Autowired
    FormingTeams forming;

    @Autowired
    AnsweringInvitations answering;

    @Autowired
    ReleasingStaff releasing;

    @Autowired
    AgreeingTeam agreeing;

    @Autowired
    Appointing appointing;

    @Autowired
    StepsOfTheDay clockSteps;

    @Autowired
    Clock clock;

    DemonstrationMembership.Made made;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        made = membership.make();
    }

    private ReviewState state(ReviewId review) {
        return ReviewsBefore.as(
                Account.MANOR_HEAD, () -> reviewing.find(review).orElseThrow().state());
    }

    @Test
    void aHeadProposesDaysOnWhichHerSchoolIsOpenAndFarEnoughAway() {
        var review = before.planned(made.manor());
        Account.MANOR_HEAD.does(() -> {
            var today = LocalDate.now(clock);
            assertThat(ReviewsBefore.missing(scoping.propose(review, before.scope(made.manor(), today.plusDays(3)))))
                    .singleElement()
                    .asString()
                    .contains("at least ten school days away");
            var sunday = today.plusDays(40).with(DayOfWeek.SUNDAY);
            var text = before.scope(made.manor(), today.plusDays(40));
            assertThat(ReviewsBefore.missing(scoping.propose(
                            review,
                            new ScopeText(
                                    sunday, text.focus(), text.questions(), text.excellence(), text.specialist()))))
                    .singleElement()
                    .asString()
                    .contains("closed");
            assertThat(scoping.propose(review, text)).isInstanceOf(StepResult.Taken.class);
            assertThat(scoping.find(review).orElseThrow().proposed()).contains(text);
            assertThat(reviewing.find(review).orElseThrow().held().from()).isEqualTo(text.first());
        });
        assertThat(state(review)).isEqualTo(ReviewState.SCOPED);
        Account.SECOND_HEAD.does(() -> assertThat(scoping.find(review)).isEmpty());
    }

    @Test
    @DisplayName("Reviews 4.1: nobody accepts a place before she has answered the question about a conflict")
    void theConflictQuestionComesFirst() {
        var review = before.forming(made.manor(), Account.MANOR_HEAD);
        var invitation = before.invited(review, Account.LEAD_REVIEWER, true);

        Account.LEAD_REVIEWER.does(() -> {
            assertThat(answering.accept(invitation)).isEqualTo(AnswerOutcome.ASK_FIRST);
            assertThat(answering.noConflict(invitation)).isEqualTo(AnswerOutcome.DONE);
            assertThat(answering.accept(invitation)).isEqualTo(AnswerOutcome.DONE);
            assertThat(answering.accept(invitation)).isEqualTo(AnswerOutcome.NOT_NOW);
            assertThat(answering.find(invitation).orElseThrow().state()).isEqualTo(PlaceState.CONFIRMED);
        });
        Account.PEER_REVIEWER.does(() -> assertThat(answering.find(invitation)).isEmpty());
        Account.MANOR_HEAD.does(() -> assertThat(answering.mine()).isEmpty());
    }

    @Test
    @DisplayName("Reviews 4.1: who declares a conflict is not asked for this school again, and nobody reads why")
    void aConflictLastsAndItsReasonIsNobodysBusiness() {
        var review = before.forming(made.manor(), Account.MANOR_HEAD);
        var invitation = before.invited(review, Account.LEAD_REVIEWER, true);
        Account.LEAD_REVIEWER.does(() -> assertThat(answering.conflict(invitation, "My sister teaches there"))
                .isEqualTo(AnswerOutcome.DONE));

        Account.OFFICE.does(() -> {
            assertThat(forming.asked(review))
                    .extracting(InvitationDetail::state, InvitationDetail::reason)
                    .containsExactly(tuple(PlaceState.CONFLICTED, ""));
            assertThat(forming.invite(CommandId.next(), review, Account.LEAD_REVIEWER.id(), true, ""))
                    .isInstanceOfSatisfying(
                            InviteOutcome.Unfit.class,
                            unfit -> assertThat(unfit.because()).contains("conflict of interest"));
        });
    }

    @Test
    void nobodyIsAskedToReviewHerOwnSchool() {
        var review = before.forming(made.manor(), Account.MANOR_HEAD);

        Account.OFFICE.does(() -> assertThat(
                        forming.invite(CommandId.next(), review, Account.MANOR_HEAD.id(), false, ""))
                .isInstanceOfSatisfying(
                        InviteOutcome.Unfit.class,
                        unfit -> assertThat(unfit.because()).contains("works at the school itself")));
    }

    @Test
    @DisplayName("Reviews 4.1: a reviewer who works at a school comes once her own head has released her")
    void theHeadOfHerOwnSchoolReleasesHer() {
        var elmPark = made.schools().values().stream().toList().get(1);
        Account.OFFICE.does(() -> appointing.appoint(
                CommandId.next(),
                AppointmentOrder.of(Account.PEER_REVIEWER.id(), new Place.AtSchool(elmPark.id()), KeyRole.DEPUTY)));
        var review = before.forming(made.manor(), Account.MANOR_HEAD);
        var invitation = before.invited(review, Account.PEER_REVIEWER, false);
        Account.SECOND_HEAD.does(() -> assertThat(releasing.all()).isEmpty());
        before.accepts(Account.PEER_REVIEWER, invitation);
        Account.PEER_REVIEWER.does(() ->
                assertThat(answering.find(invitation).orElseThrow().state()).isEqualTo(PlaceState.ACCEPTED));
        Account.THIRD_HEAD.does(
                () -> assertThat(releasing.decide(invitation, true, "")).isEqualTo(AnswerOutcome.GONE));

        Account.SECOND_HEAD.does(() -> {
            assertThat(releasing.all()).singleElement().matches(ReleaseLine::waits);
            assertThat(releasing.decide(invitation, true, "")).isEqualTo(AnswerOutcome.DONE);
            assertThat(releasing.all())
                    .singleElement()
                    .matches(line -> line.decision().equals("Released by Samuel Okafor"));
        });
        Account.PEER_REVIEWER.does(() ->
                assertThat(answering.find(invitation).orElseThrow().state()).isEqualTo(PlaceState.CONFIRMED));
    }

    @Test
    void whoDeclinesSaysWhyAndAnInvitationWithoutAnswerLapses() {
        var review = before.forming(made.manor(), Account.MANOR_HEAD);
        var declined = before.invited(review, Account.LEAD_REVIEWER, true);
        Account.LEAD_REVIEWER.does(() -> answering.decline(declined, "Our own inspection is due"));
        var silent = before.invited(review, Account.PEER_REVIEWER, false);
        superuser()
                .sql("update reviews.invitation set answer_by = date '2020-01-01' where invitation_id = ?")
                .param(silent.value())
                .update();
        Account.PEER_REVIEWER.does(
                () -> assertThat(answering.noConflict(silent)).isEqualTo(AnswerOutcome.LATE));
        clockSteps.take();

        Account.OFFICE.does(() -> {
            assertThat(forming.asked(review))
                    .extracting(InvitationDetail::state)
                    .containsExactlyInAnyOrder(PlaceState.DECLINED, PlaceState.LAPSED);
            assertThat(forming.inviteAgain(silent)).isTrue();
            assertThat(forming.inviteAgain(silent)).isFalse();
        });
    }

    @Test
    @DisplayName(
            "Reviews 3.4 to 3.6: the head sees the team with schools and why, accepts it, and only then it opens the review")
    void theTeamIsOfferedAndAccepted() {
        var review = before.offered(made.manor(), Account.MANOR_HEAD);
        Account.LEAD_REVIEWER.does(() -> assertThat(reviewing.find(review)).isEmpty());
        Account.MANOR_HEAD.does(() -> {
            var offer = agreeing.find(review).orElseThrow();
            assertThat(offer.team())
                    .extracting(OfferedMember::name, OfferedMember::role)
                    .containsExactly(tuple("Margaret Lyle", "Lead reviewer"), tuple("Daniel Osei", "Peer reviewer"));
            assertThat(offer.team()).allMatch(member -> !member.why().isEmpty());
            assertThat(offer.mayAnswer()).isTrue();
            assertThat(agreeing.accept(review)).isInstanceOf(StepResult.Taken.class);
            assertThat(agreeing.accept(review)).as("a second press").isInstanceOf(StepResult.NotNow.class);
        });
        for (var member : List.of(Account.LEAD_REVIEWER, Account.PEER_REVIEWER)) {
            member.does(() -> assertThat(reviewing.find(review)).isPresent());
        }
    }

    @Test
    @DisplayName("R-13: who was of the first team and not of the second has no access to the review")
    void anObjectionOpensThePlaceAgain() {
        var review = before.offered(made.manor(), Account.MANOR_HEAD);
        Account.MANOR_HEAD.does(() -> assertThat(agreeing.object(
                        review, Account.PEER_REVIEWER.id(), ObjectionReason.KNOWN_TOO_WELL, "He taught here"))
                .isInstanceOf(StepResult.Taken.class));

        assertThat(state(review)).isEqualTo(ReviewState.TEAM_FORMING);
        Account.OFFICE.does(() -> assertThat(forming.asked(review))
                .extracting(InvitationDetail::name, InvitationDetail::state)
                .contains(tuple("Daniel Osei", PlaceState.RELEASED), tuple("Margaret Lyle", PlaceState.CONFIRMED)));
        Account.OFFICE.does(
                () -> assertThat(forming.invite(CommandId.next(), review, Account.PEER_REVIEWER.id(), false, "Again"))
                        .as("known too well, says the host")
                        .isInstanceOf(InviteOutcome.Unfit.class));
        before.accepts(Account.OTHER_HEAD, before.invited(review, Account.OTHER_HEAD, false));
        ReviewsBefore.taken(Account.OFFICE, () -> forming.offer(review));
        ReviewsBefore.taken(Account.MANOR_HEAD, () -> agreeing.accept(review));
        Account.PEER_REVIEWER.does(() -> assertThat(reviewing.find(review)).isEmpty());
        Account.LEAD_REVIEWER.does(
                () -> assertThat(reviewing.find(review).orElseThrow().team())
                        .extracting(TeamMember::name)
                        .containsExactlyInAnyOrder("Grace Whitfield", "Margaret Lyle"));
    }

    @Test
    void fiveSchoolDaysOfSilenceAcceptTheTeam() {
        var review = before.offered(made.manor(), Account.MANOR_HEAD);
        clockSteps.take();
        assertThat(state(review)).isEqualTo(ReviewState.TEAM_OFFERED);
        superuser().sql("""
                        begin; set local session_replication_role = replica;
                        update reviews.review_transition set taken_at = taken_at - interval '30 days'; commit
                        """).update();
        clockSteps.take();
        clockSteps.take();

        assertThat(state(review)).isEqualTo(ReviewState.PREPARING);
        Account.LEAD_REVIEWER.does(() -> assertThat(reviewing.find(review)).isPresent());
    }

    @Test
    void aTeamIsNotOfferedBeforeEveryPlaceIsConfirmed() {
        var review = before.forming(made.manor(), Account.MANOR_HEAD);
        before.accepts(Account.LEAD_REVIEWER, before.invited(review, Account.LEAD_REVIEWER, true));

        Account.OFFICE.does(() -> assertThat(ReviewsBefore.missing(forming.offer(review)))
                .containsExactly("Wait until every peer reviewer is confirmed: the team has 1 such places, and 0 are"));
        assertThat(Optional.of(state(review))).contains(ReviewState.TEAM_FORMING);
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(TestPostgres.get().superuser());
    }
}
