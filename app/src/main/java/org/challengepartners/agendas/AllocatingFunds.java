package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.challengepartners.access.SignedIn;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.HubBoard;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubLine;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office enters what each hub is allocated for a school year, with the history (agenda.md 9). */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class AllocatingFunds {

    private static final int LONGEST_REASON = 500;

    private final HubBoard hubs;
    private final Budgets budgets;
    private final SignedIn signedIn;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AllocatingFunds(
            HubBoard hubs,
            Budgets budgets,
            SignedIn signedIn,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hubs = hubs;
        this.budgets = budgets;
        this.signedIn = signedIn;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** The hubs whose name holds these letters, by name. */
    @Transactional(readOnly = true)
    public Slice<HubLine> search(String letters, Pageable page) {
        return hubs.search(letters, page);
    }

    /** A hub's funding; empty if there is none of that id. */
    @Transactional(readOnly = true)
    public Optional<FundingPage> find(HubId hub) {
        var year = SchoolYear.of(LocalDate.now(clock));
        return hubs.find(hub)
                .map(found -> new FundingPage(
                        hub,
                        found.hub().name(),
                        Stream.of(year, new SchoolYear(year.startsIn() + 1))
                                .map(one -> new FundingPage.Year(one, budgets.allocations(hub, one)))
                                .toList()));
    }

    /**
     * Enters what a hub is allocated; a change needs a reason, and the earlier amount stays on record.
     *
     * @param command made when the form opened; a repeat enters nothing again
     * @throws NoSuchElementException if there is no such hub
     */
    public StepResult allocate(CommandId command, HubId hub, SchoolYear year, String amount, String because) {
        var page = find(hub).orElseThrow();
        var of = page.years().stream()
                .filter(one -> one.year().equals(year))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("only this school year and the next"));
        var problems = new ArrayList<Problem>();
        var typed = new Typed(problems);
        var pounds = amount.isBlank() ? null : typed.money(Field.VALUE, amount);
        if (pounds == null && problems.isEmpty()) {
            typed.wrong(Field.VALUE, "Enter how much the hub is allocated, in pounds");
        }
        var why = of.allocations().isEmpty()
                ? typed.optional(Field.BECAUSE, because, LONGEST_REASON)
                : typed.needed(Field.BECAUSE, because, LONGEST_REASON, "Enter why the amount is changed");
        if (pounds == null || !problems.isEmpty()) {
            return new StepResult.Wrong(List.copyOf(problems));
        }
        events.publishEvent(new FundsAllocated(insert(command, hub, year, pounds, why), hub));
        return new StepResult.Done();
    }

    private SpaceId insert(CommandId command, HubId hub, SchoolYear year, BigDecimal pounds, String why) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('allocation ' || ?, 0))")
                .param(hub.value().toString())
                .query()
                .singleRow();
        database.sql("""
                        insert into agendas.allocation
                        select h.space_id, h.hub_id, :year, 1 + (select count(*) from agendas.allocation a
                                 where a.hub_id = h.hub_id and a.starts_in = :year), :command, :amount, :why, :by, :byName, :at
                          from membership.hub h where h.hub_id = :hub
                        on conflict (space_id, command_id) do nothing
                        """)
                .param("year", year.startsIn())
                .param("command", command.value())
                .param("amount", pounds)
                .param("why", why)
                .param("by", signedIn.person().value())
                .param("byName", signedIn.name())
                .param("at", ActivityPlaces.at(clock.instant()))
                .param("hub", hub.value())
                .update();
        return database.sql("select space_id from membership.hub where hub_id = ?")
                .param(hub.value())
                .query((row, _) -> new SpaceId(row.getObject(1, UUID.class)))
                .single();
    }
}
