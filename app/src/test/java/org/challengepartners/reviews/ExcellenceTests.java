package org.challengepartners.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.challengepartners.IntegrationTest;
import org.challengepartners.TestHouse;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An area of excellence from the claim of a school to the day on which it is valid no more. */
@IntegrationTest
class ExcellenceTests {

    private static final String TITLE = "Total communication";

    @Autowired
    ReviewsHouse house;

    @Autowired
    ShowingExcellence showing;

    @Autowired
    AccreditingExcellence accrediting;

    @Autowired
    StepsOfTheDay clockSteps;

    @Autowired
    Clock clock;

    ReviewId review;

    @BeforeEach
    void begin() {
        TestHouse.empty();
        review = house.open(house.manor());
    }

    private ExcellenceArea area() {
        return ReviewsBefore.as(
                Account.MANOR_HEAD,
                () -> showing.find(review).orElseThrow().areas().getFirst());
    }

    private List<ListedExcellence> directory() {
        return ReviewsBefore.as(
                Account.SECOND_HEAD,
                () -> showing.directory("commun", PageRequest.of(0, 25)).getContent());
    }

    private void claimed() {
        var command = CommandId.next();
        Account.MANOR_HEAD.does(() -> {
            assertThat(showing.claim(command, review, TITLE, "Signs, symbols and speech side by side"))
                    .isTrue();
            assertThat(showing.claim(command, review, TITLE, "Signs, symbols and speech side by side"))
                    .isTrue();
            assertThat(showing.find(review).orElseThrow().areas()).as("once").hasSize(1);
        });
    }

    private void accredited() {
        claimed();
        Account.LEAD_REVIEWER.does(() ->
                assertThat(showing.test(area().id(), "Seen in every class")).isTrue());
        Account.OFFICE.does(() -> assertThat(
                        accrediting.accredit(accrediting.waiting().getFirst().id()))
                .isTrue());
    }

    @Test
    @DisplayName("Reviews M6: claimed by the head, tested by the lead, accredited by the office, each by nobody else")
    void eachStepIsOnePersons() {
        claimed();
        Account.MANOR_HEAD.does(
                () -> assertThat(showing.test(area().id(), "We are good")).isFalse());
        Account.PEER_REVIEWER.does(
                () -> assertThat(showing.test(area().id(), "They are good")).isFalse());
        Account.LEAD_REVIEWER.does(() -> {
            assertThat(showing.claim(CommandId.next(), review, "Another", "Mine"))
                    .isFalse();
            assertThat(showing.list(area().id(), "me")).isFalse();
        });
        Account.SECOND_HEAD.does(() -> assertThat(showing.find(review)).isEmpty());
        isAccredited();
        assertThat(area().state()).isEqualTo(ExcellenceState.ACCREDITED);
        assertThat(area().validUntil())
                .contains(LocalDate.now(clock).plusYears(3).minusDays(1));
    }

    private void isAccredited() {
        Account.LEAD_REVIEWER.does(() -> showing.test(area().id(), "Seen in every class"));
        Account.OFFICE.does(() -> {
            var waiting = accrediting.waiting().getFirst();
            assertThat(accrediting.accredit(waiting.id())).isTrue();
            assertThat(accrediting.accredit(waiting.id())).as("twice").isFalse();
        });
    }

    @Test
    @DisplayName("Reviews M6: the directory shows what the head agreed to list, to everybody, and nothing else")
    void onlyWhatIsListedStandsInTheDirectory() {
        accredited();
        assertThat(directory()).as("accredited alone").isEmpty();
        Account.MANOR_HEAD.does(
                () -> assertThat(showing.list(area().id(), "Leader for communication, manor@partnership.example"))
                        .isTrue());
        assertThat(directory()).extracting(ListedExcellence::title).containsExactly(TITLE);
        Account.MANOR_HEAD.does(() -> assertThat(showing.takeOut(area().id())).isTrue());
        assertThat(directory()).isEmpty();
        assertThat(area().contact()).isEmpty();
    }

    @Test
    @DisplayName("Reviews M6: what is not valid any more is not shown from the day after, and expires by the clock")
    void itExpires() {
        accredited();
        Account.MANOR_HEAD.does(() -> showing.list(area().id(), "Leader for communication"));
        JdbcClient.create(TestPostgres.get().superuser())
                .sql(
                        "update reviews.excellence_area set accredited_on = current_date - 9, valid_until = current_date - 2")
                .update();
        assertThat(directory()).as("at once").isEmpty();
        Account.MANOR_HEAD.does(() -> {
            assertThat(showing.list(area().id(), "Again")).isFalse();
            assertThat(showing.takeOut(area().id())).as("at any time").isTrue();
        });
        clockSteps.take();
        clockSteps.take();
        assertThat(area().state()).isEqualTo(ExcellenceState.EXPIRED);
        Account.MANOR_HEAD.does(
                () -> assertThat(showing.list(area().id(), "Again")).isFalse());
    }

    @Test
    void whatIsNotAccreditedSaysWhy() {
        claimed();
        Account.LEAD_REVIEWER.does(() -> showing.test(area().id(), "Seen in one class"));
        Account.OFFICE.does(() -> assertThat(
                        accrediting.refuse(accrediting.waiting().getFirst().id(), "Show it in more classes"))
                .isTrue());
        assertThat(area().state()).isEqualTo(ExcellenceState.NOT_ACCREDITED);
        assertThat(area().reason()).isEqualTo("Show it in more classes");
    }
}
