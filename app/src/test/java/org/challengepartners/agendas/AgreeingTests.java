package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.challengepartners.agendas.AgendaHouse.HEADS;

import org.challengepartners.IntegrationTest;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The schools of a hub agree its agenda. */
@IntegrationTest
class AgreeingTests {

    @Autowired
    AgendaHouse house;

    @Autowired
    Putting putting;

    @Autowired
    Agreeing agreeing;

    @Autowired
    AgendaReading reading;

    @BeforeEach
    void putToAgreement() {
        house.fresh();
        assertThat(house.put()).isEqualTo(new PutResult.Put(VersionNumber.FIRST));
    }

    @Test
    void theSchoolsOfTheHubAreAskedAboutVersionOne() {
        var page = house.page(Account.MANOR_HEAD);

        assertThat(page.version().orElseThrow().number()).hasToString("1.0");
        assertThat(page.version().orElseThrow().putBy()).isEqualTo("Ruth Ellery");
        assertThat(page.schools())
                .extracting(SchoolAnswer::name)
                .containsExactly(
                        "Elm Park School", "Fairmile High School", "Manor School", "Willowbank Primary School");
        assertThat(page.mine()).extracting(own -> own.answer().name()).containsExactly("Manor School");
        assertThat(page.tally()).isEqualTo(new Tally(4, 0, 0, 0, 0));
        assertThat(page.mayDraft()).isFalse();
    }

    @Test
    void itIsAdoptedWithTheLastAnswerAndStaysAsItIs() {
        house.answer(Account.MANOR_HEAD, Answer.AGREE);
        house.answer(Account.SECOND_HEAD, Answer.AGREE_WITH_RESERVATION);
        house.answer(Account.THIRD_HEAD, Answer.STAND_ASIDE);
        assertThat(house.page(Account.HUB_LEAD).line().state()).isEqualTo(AgendaState.AGREEMENT);

        assertThat(house.answer(Account.FOURTH_HEAD, Answer.AGREE))
                .isInstanceOfSatisfying(
                        AnswerResult.Counted.class,
                        counted -> assertThat(counted.adopted()).isTrue());

        var page = house.page(Account.THIRD_HEAD);
        assertThat(page.line().state()).isEqualTo(AgendaState.ADOPTED);
        var adoption = page.adoption().orElseThrow();
        assertThat(adoption.tally()).isEqualTo(new Tally(4, 2, 1, 1, 0));
        assertThat(adoption.textHash()).isEqualTo(page.version().orElseThrow().textHash());
        assertThat(house.answer(Account.THIRD_HEAD, Answer.OBJECT)).isInstanceOf(AnswerResult.Closed.class);
        Account.HUB_LEAD.does(() -> assertThat(putting.preview(house.agenda())).isEmpty());
    }

    @Test
    void A10_aSilentSchoolIsInTheDenominatorAndIsNotAYes() {
        house.answer(Account.MANOR_HEAD, Answer.AGREE);
        house.answer(Account.SECOND_HEAD, Answer.AGREE);
        house.answer(Account.THIRD_HEAD, Answer.AGREE);

        var page = house.page(Account.HUB_LEAD);
        assertThat(page.tally()).isEqualTo(new Tally(4, 3, 0, 0, 0));
        assertThat(page.line().state()).isEqualTo(AgendaState.AGREEMENT);
    }

    @Test
    void anObjectionKeepsItOpenUntilItIsTakenBack() {
        HEADS.stream().limit(3).forEach(head -> house.answer(head, Answer.AGREE));
        house.answer(Account.FOURTH_HEAD, Answer.OBJECT);
        assertThat(house.page(Account.HUB_LEAD).line().state()).isEqualTo(AgendaState.AGREEMENT);

        house.answer(Account.FOURTH_HEAD, Answer.STAND_ASIDE);

        assertThat(house.page(Account.HUB_LEAD).line().state()).isEqualTo(AgendaState.ADOPTED);
    }

    @Test
    void A05_aChangeAsksAgainAndEarlierAnswersCountNoMore() {
        house.answer(Account.MANOR_HEAD, Answer.AGREE);
        house.answer(Account.SECOND_HEAD, Answer.AGREE);
        house.rewordTheFirstWay("We meet twice a term.");
        assertThat(house.page(Account.HUB_LEAD).changesNotPut()).isTrue();
        assertThat(house.page(Account.MANOR_HEAD).changesNotPut()).isFalse();

        assertThat(house.put()).isEqualTo(new PutResult.Put(new VersionNumber(1)));

        var page = house.page(Account.MANOR_HEAD);
        assertThat(page.tally()).isEqualTo(new Tally(4, 0, 0, 0, 0));
        var mine = page.mine().getFirst();
        assertThat(mine.answer().needsRenewing()).isTrue();
        assertThat(mine.answer().latest().orElseThrow().version()).hasToString("1.0");
        assertThat(mine.changes().orElseThrow().items()).hasSize(1);

        HEADS.stream().skip(1).forEach(head -> house.answer(head, Answer.AGREE));
        assertThat(house.page(Account.HUB_LEAD).line().state()).isEqualTo(AgendaState.AGREEMENT);
        house.answer(Account.MANOR_HEAD, Answer.AGREE);
        assertThat(house.page(Account.HUB_LEAD).line().state()).isEqualTo(AgendaState.ADOPTED);
    }

    @Test
    @DisplayName("A-06: a changed answer is shown once, and the earlier one in its history")
    void A06_aChangedAnswerIsShownOnceAndTheEarlierOneInItsHistory() {
        house.answer(Account.MANOR_HEAD, Answer.OBJECT);
        house.answer(Account.MANOR_HEAD, Answer.AGREE_WITH_RESERVATION);

        var manor = house.page(Account.SECOND_HEAD).schools().stream()
                .filter(school -> school.name().equals("Manor School"))
                .toList();

        assertThat(manor).hasSize(1);
        assertThat(manor.getFirst().latest().orElseThrow().stand().answer()).isEqualTo(Answer.AGREE_WITH_RESERVATION);
        assertThat(manor.getFirst().latest().orElseThrow().givenBy()).isEqualTo("Helen Carter");
        assertThat(manor.getFirst().earlier())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.stand().wouldChange()).isEqualTo("Cover paid by the hub"));
    }

    @Test
    void anAnswerToATextThatHasChangedMeanwhileIsNotCounted() {
        var read = house.page(Account.MANOR_HEAD);
        house.rewordTheFirstWay("We meet twice a term.");
        house.put();

        Account.MANOR_HEAD.does(() -> assertThat(agreeing.answer(
                        CommandId.next(),
                        house.agenda(),
                        AgendaHouse.school(read),
                        AgendaHouse.hash(read),
                        new PositionForm(Answer.AGREE, "", "")))
                .isEqualTo(new AnswerResult.TextChanged(new VersionNumber(1))));
        assertThat(house.page(Account.MANOR_HEAD).tally().answered()).isZero();
    }

    @Test
    void pressingTwiceAnswersOnce() {
        var command = CommandId.next();
        var form = new PositionForm(Answer.AGREE, "", "");

        var first = house.answer(command, Account.MANOR_HEAD, form);
        var second = house.answer(command, Account.MANOR_HEAD, form);

        assertThat(second).isEqualTo(first);
        assertThat(house.page(Account.MANOR_HEAD).mine().getFirst().answer().earlier())
                .isEmpty();
    }

    @Test
    void puttingTheSameTextTwicePutsItOnce() {
        assertThat(house.put()).isEqualTo(new PutResult.Put(VersionNumber.FIRST));
    }

    @Test
    void nothingIsPutThatTheLeadHasNotRead() {
        Account.HUB_LEAD.does(() ->
                assertThat(putting.put(house.agenda(), "0".repeat(64))).isInstanceOf(PutResult.ChangedMeanwhile.class));
    }

    @Test
    void whatWaitsForAHeadVanishesWithHerAnswer() {
        Account.MANOR_HEAD.does(() -> assertThat(reading.awaitingMyAnswer())
                .singleElement()
                .satisfies(awaited -> {
                    assertThat(awaited.agenda()).isEqualTo(house.agenda());
                    assertThat(awaited.name()).isEqualTo("Manor School");
                    assertThat(awaited.version()).isEqualTo(VersionNumber.FIRST);
                }));

        house.answer(Account.MANOR_HEAD, Answer.OBJECT);

        Account.MANOR_HEAD.does(() -> assertThat(reading.awaitingMyAnswer()).isEmpty());
    }
}
