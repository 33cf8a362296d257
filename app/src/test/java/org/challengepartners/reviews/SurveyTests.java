package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.membership.DemonstrationMembership;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.messages.Inbox;
import org.challengepartners.messages.InboxLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Host and team say how a review was; the office learns nothing of fewer than five schools. */
@IntegrationTest
class SurveyTests {

    private static final List<Account> HEADS = List.of(
            Account.MANOR_HEAD, Account.SECOND_HEAD, Account.THIRD_HEAD, Account.FOURTH_HEAD, Account.OTHER_HEAD);

    @Autowired
    DemonstrationMembership membership;

    @Autowired
    ReviewsHouse house;

    @Autowired
    AnsweringSurvey answering;

    @Autowired
    SurveyResults results;

    @Autowired
    PublishingSurvey survey;

    @Autowired
    Inbox inbox;

    private final Map<Account, ReviewId> reviews = new LinkedHashMap<>();

    @BeforeEach
    void begin() {
        TestHouse.empty();
        TestHouse.firstOffice(Account.OFFICE.id());
        var schools = List.copyOf(membership.make().schools().values());
        reviews.clear();
        for (int i = 0; i < HEADS.size(); i++) {
            reviews.put(HEADS.get(i), house.open(schools.get(i)));
        }
    }

    private void issued(Account head) {
        var review = review(head);
        house.wrote(Account.LEAD_REVIEWER, review, "Calm", null);
        house.submitted(review);
    }

    private ReviewId review(Account head) {
        return java.util.Objects.requireNonNull(reviews.get(head));
    }

    private void answers(Account head, SurveyQuestion... questions) {
        head.does(() -> {
            var answers = new LinkedHashMap<SurveyQuestion, SurveyAnswer>();
            for (var question : questions) {
                answers.put(question, head == Account.OTHER_HEAD ? SurveyAnswer.DISAGREE : SurveyAnswer.AGREE);
            }
            assertThat(answering.answer(review(head), answers)).isTrue();
        });
    }

    private Map<SurveyQuestion, String> figures() {
        survey.publish();
        return ReviewsBefore.as(Account.OFFICE, () -> {
            var words = new LinkedHashMap<SurveyQuestion, String>();
            results.ofThisYear().forEach(figure -> words.put(figure.question(), figure.words()));
            return words;
        });
    }

    @Test
    @DisplayName(
            "Reviews 12: nothing is published of four schools, of five how many agree, and then the figure stands still")
    void fourSchoolsAreHidden() {
        HEADS.forEach(this::issued);
        HEADS.subList(1, 5).forEach(head -> answers(head, SurveyQuestion.FAIR));
        assertThat(figures()).isEmpty();
        answers(Account.MANOR_HEAD, SurveyQuestion.FAIR);

        assertThat(figures()).containsExactly(Map.entry(SurveyQuestion.FAIR, "80 % of 5 answers"));

        Account.MANOR_HEAD.does(
                () -> answering.answer(review(Account.MANOR_HEAD), Map.of(SurveyQuestion.FAIR, SurveyAnswer.DISAGREE)));
        assertThat(figures())
                .as("one school's change of mind is not computable")
                .containsExactly(Map.entry(SurveyQuestion.FAIR, "80 % of 5 answers"));
    }

    @Test
    @DisplayName("Reviews 12: a figure changes only when five schools have answered that very question since")
    void eachFigureStandsStillForItself() {
        HEADS.forEach(this::issued);
        HEADS.forEach(head -> answers(head, SurveyQuestion.FAIR));
        assertThat(figures()).containsExactly(Map.entry(SurveyQuestion.FAIR, "80 % of 5 answers"));

        changesMind(Account.MANOR_HEAD);
        HEADS.forEach(head -> answers(head, SurveyQuestion.WORTH_THE_TIME));
        assertThat(figures())
                .as("five have spoken anew, and one of them of fairness")
                .containsOnly(
                        Map.entry(SurveyQuestion.FAIR, "80 % of 5 answers"),
                        Map.entry(SurveyQuestion.WORTH_THE_TIME, "80 % of 5 answers"));

        HEADS.subList(1, 4).forEach(this::changesMind);
        assertThat(figures()).containsEntry(SurveyQuestion.FAIR, "80 % of 5 answers");
        Account.OTHER_HEAD.does(
                () -> answering.answer(review(Account.OTHER_HEAD), Map.of(SurveyQuestion.FAIR, SurveyAnswer.AGREE)));
        assertThat(figures()).containsEntry(SurveyQuestion.FAIR, "20 % of 5 answers");
    }

    private void changesMind(Account head) {
        head.does(() -> answering.answer(review(head), Map.of(SurveyQuestion.FAIR, SurveyAnswer.DISAGREE)));
    }

    @Test
    @DisplayName("Host and team are told that they are asked, and no longer once they have answered")
    void hostAndTeamAreTold() {
        issued(Account.MANOR_HEAD);
        for (var asked : List.of(Account.MANOR_HEAD, Account.LEAD_REVIEWER, Account.PEER_REVIEWER)) {
            assertThat(titles(asked)).as(asked.person()).anyMatch(title -> title.startsWith("How was the review of"));
        }
        assertThat(titles(Account.SECOND_HEAD)).noneMatch(title -> title.startsWith("How was the review of"));
        answers(Account.MANOR_HEAD, SurveyQuestion.FAIR);
        assertThat(lines(Account.MANOR_HEAD))
                .filteredOn(line -> line.title().startsWith("How was the review of"))
                .extracting(InboxLine::state)
                .containsExactly(InboxLine.State.DONE);
    }

    private List<String> titles(Account account) {
        return lines(account).stream().map(InboxLine::title).toList();
    }

    private List<InboxLine> lines(Account account) {
        return ReviewsBefore.as(
                account, () -> inbox.lines(PageRequest.of(0, 50)).getContent());
    }

    @Test
    @DisplayName("Reviews 12: where one question of a side is hidden, a second is hidden with it")
    void aSecondIsHiddenWithTheFirst() {
        HEADS.forEach(this::issued);
        HEADS.forEach(head -> answers(head, SurveyQuestion.FAIR, SurveyQuestion.WORTH_THE_TIME));
        answers(Account.MANOR_HEAD, SurveyQuestion.BETTER_PLACE);

        assertThat(figures().values())
                .filteredOn(words -> words.startsWith("Not shown"))
                .hasSize(2);
        assertThat(figures().get(SurveyQuestion.BETTER_PLACE)).startsWith("Not shown");
    }

    @Test
    @DisplayName("The survey asks host and team once the report is issued, former members too, and nobody else")
    void whoIsAsked() {
        var review = review(Account.MANOR_HEAD);
        Account.MANOR_HEAD.does(
                () -> assertThat(answering.find(review)).as("before issue").isEmpty());
        issued(Account.MANOR_HEAD);
        Account.MANOR_HEAD.does(() ->
                assertThat(answering.find(review).orElseThrow().questions()).allMatch(SurveyQuestion::isHosts));
        Account.PEER_REVIEWER.does(() -> {
            assertThat(answering.find(review).orElseThrow().questions()).noneMatch(SurveyQuestion::isHosts);
            answering.answer(
                    review,
                    Map.of(
                            SurveyQuestion.TOOK_IDEA,
                            SurveyAnswer.AGREE_STRONGLY,
                            SurveyQuestion.FAIR,
                            SurveyAnswer.DISAGREE));
            assertThat(answering.find(review).orElseThrow().answers())
                    .containsExactly(Map.entry(SurveyQuestion.TOOK_IDEA, SurveyAnswer.AGREE_STRONGLY));
        });
        Account.LEAD_REVIEWER.does(
                () -> assertThat(answering.find(review).orElseThrow().answers()).isEmpty());
        Account.SECOND_HEAD.does(() -> {
            assertThat(answering.find(review)).isEmpty();
            assertThat(answering.answer(review, Map.of(SurveyQuestion.FAIR, SurveyAnswer.DISAGREE)))
                    .isFalse();
        });
    }
}
