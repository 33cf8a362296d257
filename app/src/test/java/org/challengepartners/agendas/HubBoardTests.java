package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.challengepartners.IntegrationTest;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.home.WhatToDo;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.membership.SigningAgreements;
import org.challengepartners.reviews.ListedExcellence;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.reviews.ReviewsHouse;
import org.challengepartners.shell.Task;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the lead of a hub keeps an eye on, and what the end of a year asks of her and of the heads. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class HubBoardTests {

    @Autowired
    AgendaHouse house;

    @Autowired
    ReviewsHouse reviews;

    @Autowired
    Reviewing oneReview;

    @Autowired
    LeadingHub leading;

    @Autowired
    EndingYear ending;

    @Autowired
    ReviewingYear reviewing;

    @Autowired
    SigningAgreements agreements;

    @Autowired
    WhatToDo whatToDo;

    @Autowired
    Clock clock;

    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());

    @BeforeEach
    void draft() {
        house.fresh();
    }

    @Test
    @DisplayName(
            "M1: she knows that a school of her hub will be reviewed, and when, whatever it agreed about its report; of no other hub")
    void comingReviews() {
        var manor = reviews.open(house.made().manor());
        reviews.open(Optional.ofNullable(house.made().schools().get("Brookside Academy"))
                .orElseThrow());
        superuser.sql("""
                do $$ begin
                    set local session_replication_role = replica;
                    update reviews.review set held_from = current_date + 30, held_until = current_date + 32;
                    set local session_replication_role = origin;
                end $$""").update();
        for (var shares : List.of(false, true)) {
            sign(shares);
            Account.HUB_LEAD.does(() -> {
                assertThat(leading.mine().getFirst().coming())
                        .extracting(LeadBoard.Coming::school, LeadBoard.Coming::schoolName)
                        .containsExactly(tuple(house.made().manor().id(), "Manor School"));
                assertThat(oneReview.find(manor)).as("the review itself").isEmpty();
            });
        }
    }

    @Test
    @DisplayName(
            "She reads which areas of excellence the schools of her hub list, and of no other hub, also where a school there has the same name")
    void excellence() {
        reviews.open(house.made().manor());
        reviews.open(Objects.requireNonNull(house.made().schools().get("Brookside Academy")));
        superuser.sql("""
                insert into reviews.excellence_area (space_id, area_id, command_id, review_id, school_name, title, why, state, evaluation,
                       accredited_on, valid_until, contact, consented_at, changed_at)
                select r.space_id, gen_random_uuid(), gen_random_uuid(), r.review_id, 'Manor School',
                       case r.school_id when ?::uuid then 'Attention Autism' else 'Music' end, 'Why', 'LISTED', 'Seen',
                       current_date, current_date + 700, 'the office', now(), now()
                  from reviews.review r""").param(house.school("Manor School").value()).update();

        Account.HUB_LEAD.does(() -> assertThat(leading.mine().getFirst().excellence())
                .extracting(ListedExcellence::title)
                .containsExactly("Attention Autism"));
    }

    @Test
    @DisplayName(
            "A year at its end waits for each head who has not looked back, and for the lead until it is published")
    void theYearEndWaits() {
        house.put();
        AgendaHouse.HEADS.forEach(head -> house.answer(head, Answer.AGREE));
        Account.HUB_LEAD.does(() -> ending.open(house.agenda()));

        Account.HUB_LEAD.does(() -> assertThat(whatToDo.find().mine())
                .extracting(Task::name)
                .anyMatch(task -> task.startsWith("End the year")));
        Account.MANOR_HEAD.does(() -> {
            assertThat(whatToDo.find().mine()).extracting(Task::name).anyMatch(task -> task.startsWith("Look back"));
            reviewing.give(
                    CommandId.next(),
                    house.agenda(),
                    house.school("Manor School"),
                    new YearReviewForm("The learning walks", "Twelve classes read daily", WhatNext.CARRY_ON, ""));
            assertThat(reviewing.awaitingMe()).isEmpty();
        });
        Account.OTHER_HEAD.does(() -> assertThat(reviewing.awaitingMe()).isEmpty());
    }

    private void sign(boolean sharesReports) {
        Account.MANOR_HEAD.does(() -> agreements.sign(
                CommandId.next(), house.made().manor().id(), MembershipYear.of(LocalDate.now(clock)), sharesReports));
    }
}
