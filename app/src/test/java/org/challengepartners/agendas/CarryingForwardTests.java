package org.challengepartners.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.challengepartners.agendas.AgendaHouse.HEADS;

import java.util.NoSuchElementException;
import org.challengepartners.IntegrationTest;
import org.challengepartners.dev.TestPostgres;
import org.challengepartners.membership.DemonstrationMembership.Account;
import org.challengepartners.tenancy.CommandId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is open of the agenda before goes onto the new draft (agenda.md 3, row 1). */
@IntegrationTest
class CarryingForwardTests {

    @Autowired
    AgendaHouse house;

    @Autowired
    CarryingForward carrying;

    @Autowired
    Wording wording;

    @Autowired
    Drafting drafting;

    @Autowired
    AgendaReading reading;

    private final JdbcClient superuser = JdbcClient.create(TestPostgres.get().superuser());

    @BeforeEach
    void lastYearsAgenda() {
        house.fresh();
        Account.HUB_LEAD.does(() -> wording.add(CommandId.next(), house.agenda(), new ItemForm.BudgetRule("15")));
        house.put();
        HEADS.forEach(head -> house.answer(head, Answer.AGREE));
        superuser.sql("""
                do $$
                begin
                    set local session_replication_role = replica;
                    update agendas.agenda set starts_in = starts_in - 1;
                    insert into agendas.target_end (space_id, item_id, outcome, final_value, because, ended_by, ended_by_name, ended_at)
                    select space_id, item_id, 'MET', 22, '', changed_by, 'Ruth Ellery', now() from agendas.item
                     where kind = 'TARGET' and words like '%support staff leave%';
                    set local session_replication_role = origin;
                end
                $$""").update();
    }

    @Test
    @DisplayName(
            "A-13, row 1: open priorities and the ways of working are copied once, with where they came from; nobody is told")
    void openItemsAreCopied() {
        var told = superuser
                .sql("select count(*) from messages.message")
                .query((row, _) -> row.getInt(1))
                .single();
        Account.HUB_LEAD.does(() -> {
            var draft = drafting.start(house.hub("North Hub")).agenda();
            assertThat(carrying.preview(draft).orElseThrow().text().priorities())
                    .extracting(priority -> priority.text().title())
                    .containsExactly(
                            "Reading for pupils with complex needs", "Teaching and leadership through learning forums");

            assertThat(carrying.carry(draft)).isEqualTo(8);
            assertThat(carrying.carry(draft)).isZero();

            var text = drafting.find(draft).orElseThrow().text();
            assertThat(text.waysOfWorking()).hasSize(3);
            assertThat(text.budgetShare()).isEqualTo(15);
            var reading2 = text.priorities().getFirst();
            assertThat(text.targetsOf(reading2.id())).hasSize(2);
            assertThat(reading.find(draft).orElseThrow().origins().get(reading2.id()))
                    .singleElement()
                    .asString()
                    .startsWith("Carried forward from 20");
        });
        assertThat(superuser
                        .sql("select count(*) from messages.message")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isEqualTo(told);
    }

    @Test
    @DisplayName("Only a lead copies, and only onto a draft")
    void onlyALead() {
        Account.HUB_LEAD.does(() -> assertThat(carrying.preview(house.agenda())).isEmpty());
        Account.HUB_LEAD.does(() ->
                assertThatThrownBy(() -> carrying.carry(house.agenda())).isInstanceOf(NoSuchElementException.class));
    }
}
