package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.challengepartners.IntegrationTest;
import org.challengepartners.SignIn;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A hub's lead writes the agenda. */
@IntegrationTest
class WordingTests {

    @Autowired
    AgendaHouse house;

    @Autowired
    Drafting drafting;

    @Autowired
    Wording wording;

    @BeforeEach
    void openTheHouse() {
        house.fresh();
    }

    @Test
    void theDemonstrationsDraftIsReadyToBePut() {
        var draft = house.draft();

        assertThat(draft.line().year()).isEqualTo(SchoolYear.of(LocalDate.now()));
        assertThat(draft.text().priorities()).hasSize(3);
        assertThat(draft.text().activities()).hasSize(7);
        assertThat(draft.text().waysOfWorking()).hasSize(3);
        assertThat(draft.missing()).isEmpty();
        assertThat(draft.mayPut()).isTrue();
    }

    @Test
    void aHubHasOneAgendaAYear() {
        Account.HUB_LEAD.does(
                () -> assertThat(drafting.start(house.made().manorsHub().id()))
                        .isEqualTo(new StartResult.BegunAlready(house.agenda())));
    }

    @Test
    void pressingSaveTwiceAddsOnce() {
        var command = CommandId.next();
        var form = new ItemForm.WayOfWorking("We tell each other early.");

        Account.HUB_LEAD.does(() -> {
            assertThat(wording.add(command, house.agenda(), form)).isInstanceOf(SaveResult.Saved.class);
            assertThat(wording.add(command, house.agenda(), form)).isInstanceOf(SaveResult.Saved.class);
        });

        assertThat(house.draft().text().waysOfWorking()).hasSize(4);
    }

    @Test
    void aStaleSaveShowsTheOthersWordsAndOverwritesNothing() {
        var seen = house.draft().items().getFirst();
        Account.HUB_LEAD.does(() -> {
            wording.revise(house.agenda(), seen.id(), seen.revision(), new ItemForm.Intent("The first writer's words"));

            var second = wording.revise(
                    house.agenda(), seen.id(), seen.revision(), new ItemForm.Intent("The second writer's words"));

            assertThat(second).isInstanceOfSatisfying(SaveResult.Stale.class, stale -> {
                assertThat(stale.theirs().text()).isEqualTo(new ItemText.Intent("The first writer's words"));
                assertThat(stale.theirs().changedBy()).isEqualTo("Ruth Ellery");
            });
        });
        assertThat(house.draft().text().intent()).contains("The first writer's words");
    }

    @Test
    void thereIsOneStrategicIntent() {
        Account.HUB_LEAD.does(
                () -> assertThat(wording.add(CommandId.next(), house.agenda(), new ItemForm.Intent("Another")))
                        .isInstanceOf(SaveResult.Stale.class));
    }

    @Test
    void aPriorityStaysWhileTargetsBelongToIt() {
        var priority = house.draft().text().priorities().getFirst();
        Account.HUB_LEAD.does(() -> assertThat(wording.remove(house.agenda(), priority.id(), 1))
                .isEqualTo(new RemoveResult.StillUsed(2, 1)));
    }

    @Test
    void whatIsRemovedIsGoneAndTheRestKeepsItsOrder() {
        var ways = house.draft().text().waysOfWorking();
        Account.HUB_LEAD.does(() -> {
            wording.moveUp(house.agenda(), ways.getLast().id());
            assertThat(wording.remove(house.agenda(), ways.getFirst().id(), 1))
                    .isInstanceOf(RemoveResult.Removed.class);
        });

        assertThat(house.draft().text().waysOfWorking()).containsExactly(ways.getLast(), ways.get(1));
    }

    @Test
    void orderingIsNoChangeOfWords() {
        var priorities = house.draft().text().priorities();
        Account.HUB_LEAD.does(
                () -> wording.moveUp(house.agenda(), priorities.getLast().id()));

        var draft = house.draft();
        assertThat(draft.text().priorities())
                .extracting(AgendaText.Part::id)
                .containsExactly(
                        priorities.get(0).id(),
                        priorities.get(2).id(),
                        priorities.get(1).id());
        assertThat(draft.items()).allSatisfy(item -> assertThat(item.revision()).isEqualTo(1));
    }

    @Test
    void headsDoNotWrite() {
        Account.MANOR_HEAD.does(() -> assertThatThrownBy(
                        () -> wording.add(CommandId.next(), house.agenda(), new ItemForm.WayOfWorking("x")))
                .isInstanceOfAny(AccessDeniedException.class, NoSuchElementException.class));
    }

    @Test
    void aLeadOfNoHubFindsNothing() {
        SignIn.as(Account.OTHER_HEAD.id(), SignIn.everyRole(), () -> {
            assertThat(drafting.find(house.agenda())).isEmpty();
            assertThatThrownBy(() -> wording.add(CommandId.next(), house.agenda(), new ItemForm.WayOfWorking("x")))
                    .isInstanceOf(NoSuchElementException.class);
        });
    }
}
