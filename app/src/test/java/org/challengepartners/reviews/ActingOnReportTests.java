package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** After the report: each area for development has an action or a reason why not (reviews.md 3, rows 28 and 29). */
@IntegrationTest
@RecordApplicationEvents
@SuppressWarnings("NullAway.Init")
class ActingOnReportTests {

    private static final ActionText READ = ActionText.action(
            "Every class reads aloud each day", "Deputy head", Optional.of(LocalDate.of(2027, 3, 31)));

    @Autowired
    ReviewsHouse house;

    @Autowired
    ActingOnReport acting;

    SchoolSummary manor;
    ReviewId review;

    @BeforeEach
    void aReportWithTwoAreas() {
        TestHouse.empty();
        manor = house.manor();
        review = house.open(manor);
        house.wrote(Account.LEAD_REVIEWER, review, "Calm lessons", null);
        house.wroteArea(Account.LEAD_REVIEWER, review, "Reading aloud is rare");
        house.wroteArea(Account.LEAD_REVIEWER, review, "Governors visit seldom");
        house.submitted(review);
    }

    @Test
    void onlyWhatCouldBeBetterAsksForAnAnswer() {
        assertThat(plan().areas())
                .extracting(area -> area.finding().wording())
                .containsExactly("Reading aloud is rare", "Governors visit seldom");
    }

    @Test
    void aPlanIsPublishedOnlyWhenEachAreaHasAnActionOrAReasonWhyNot(ApplicationEvents events) {
        add(0, READ);
        assertThat(publish()).isEqualTo(new PublishResult.Unanswered(1));
        assertThat(plan().publishedAt()).isEmpty();

        add(1, ActionText.none("The visits of this term had not been seen by the team"));
        var published = (PublishResult.Published) publish();

        assertThat(plan().publishedAt()).contains(published.at());
        assertThat(publish()).isEqualTo(published); // once
        assertThat(events.stream(ActionPlanPublished.class)).hasSize(1);
    }

    @Test
    void progressIsSaidWithEvidenceBeforeItIsDone() {
        var action = saved(add(0, READ));
        var done = new ActionText(true, READ.wording(), READ.who(), READ.due(), ActionState.DONE, "");
        assertThat(change(action, done)).isEqualTo(new ActResult.Wrong(Set.of(ActionProblem.NO_EVIDENCE)));

        var evident =
                new ActionText(true, READ.wording(), READ.who(), READ.due(), ActionState.DONE, "Lesson visits in May");
        change(action, evident);

        assertThat(plan().progress()).isEqualTo("1 of 1 actions done");
        assertThat(plan().areas().getFirst().actions().getFirst().text()).isEqualTo(evident);
    }

    @Test
    void oneWhoChangesWhatAnotherChangedMeanwhileSeesTheOthersWords() {
        var action = saved(add(0, READ));
        change(action, ActionText.action("Every class reads aloud twice a week", "", Optional.empty()));

        var late = change(action, ActionText.action("Reading is for parents", "", Optional.empty()));

        assertThat(late)
                .isInstanceOfSatisfying(
                        ActResult.Stale.class,
                        stale -> assertThat(stale.theirs().text().wording())
                                .isEqualTo("Every class reads aloud twice a week"));
    }

    @Test
    void pressingTwiceAddsOnce() {
        var command = CommandId.next();
        var first = asHead(() -> acting.add(command, review, area(0), READ));

        assertThat(asHead(() -> acting.add(command, review, area(0), READ))).isEqualTo(first);
        assertThat(plan().areas().getFirst().actions()).hasSize(1);
    }

    @Test
    void anEmptyActionIsNotKept() {
        assertThat(add(0, ActionText.action("  ", "", Optional.empty())))
                .isEqualTo(new ActResult.Wrong(Set.of(ActionProblem.NO_WORDING)));
        assertThat(add(0, ActionText.none(""))).isEqualTo(new ActResult.Wrong(Set.of(ActionProblem.NO_REASON)));
    }

    @Test
    void neitherTheTeamNorTheHubNorAnotherHeadLearnsWhatTheSchoolDoes() {
        add(0, READ);

        for (var other : List.of(Account.LEAD_REVIEWER, Account.HUB_LEAD, Account.SECOND_HEAD, Account.OFFICE)) {
            other.does(() -> {
                assertThat(acting.find(review)).isEmpty();
                assertThatExceptionOfType(NoSuchElementException.class)
                        .isThrownBy(() -> acting.add(CommandId.next(), review, 1, READ));
                assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> acting.publish(review));
            });
        }
    }

    @Test
    void whatIsRemovedIsGoneAndTheAreaAsksAgain() {
        var action = saved(add(0, READ));
        Account.MANOR_HEAD.does(() -> acting.remove(review, action.id()));
        Account.MANOR_HEAD.does(() -> acting.remove(review, action.id()));

        assertThat(plan().unanswered()).hasSize(2);
        assertThat(change(action, READ)).isEqualTo(new ActResult.Gone());
    }

    private ActionPlanDetail plan() {
        return asHead(() -> acting.find(review).orElseThrow());
    }

    private int area(int index) {
        return plan().areas().get(index).number();
    }

    private ActResult add(int index, ActionText text) {
        var area = area(index);
        return asHead(() -> acting.add(CommandId.next(), review, area, text));
    }

    private ActResult change(ActionDetail read, ActionText text) {
        return asHead(() -> acting.change(review, read.id(), read.version(), text));
    }

    private PublishResult publish() {
        return asHead(() -> acting.publish(review));
    }

    private static ActionDetail saved(ActResult result) {
        return ((ActResult.Saved) result).action();
    }

    private static <T> T asHead(Supplier<T> work) {
        return SignIn.as(Account.MANOR_HEAD.id(), Account.MANOR_HEAD.person(), SignIn.roles("headteacher"), work);
    }
}
