package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A hub's lead says how the targets of its adopted agenda stand, publishes one figure made of the schools' own, and ends a target.
 * To everybody else there is no such target: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('hub-lead')")
public class CheckingTargets {

    private final Agendas agendas;
    private final TargetPages pages;
    private final TargetRows rows;
    private final AgendaPermissions permissions;
    private final Signing signing;
    private final ApplicationEventPublisher events;

    CheckingTargets(
            Agendas agendas,
            TargetPages pages,
            TargetRows rows,
            AgendaPermissions permissions,
            Signing signing,
            ApplicationEventPublisher events) {
        this.agendas = agendas;
        this.pages = pages;
        this.rows = rows;
        this.permissions = permissions;
        this.signing = signing;
        this.events = events;
    }

    /**
     * Notes a figure with its source, and a judgement beside it.
     *
     * @param command made when the form opened; a repeat notes nothing again
     */
    public StepResult checkIn(CommandId command, AgendaId agenda, ItemId target, CheckInForm form) {
        var detail = held(agenda, target);
        var problems = new ArrayList<Problem>();
        var typed = new Typed(problems);
        var value = typed.number(Field.VALUE, form.value(), "the value");
        var day = measured(typed, form.day());
        var source = typed.needed(Field.SOURCE, form.source(), Limits.TITLE, "Enter where the value comes from");
        var status = typed.chosen(Field.STATUS, form.status(), "Choose how the target stands");
        var wording = typed.optional(Field.REASON, form.wording(), Limits.PARAGRAPH);
        var weeks = weeks(typed, form.everyWeeks());
        if (detail.end().isPresent()) {
            return ended();
        }
        if (value == null || day == null || status == null || !problems.isEmpty()) {
            return new StepResult.Wrong(List.copyOf(problems));
        }
        var by = signing.now();
        rows.add(
                detail.space(),
                target,
                command,
                new CheckIn(value, status, day, source, wording, weeks, by.name(), by.at()),
                by);
        events.publishEvent(new CheckedIn(detail.space(), target));
        return new StepResult.Done();
    }

    /** Ends the target: with its last figure, or with why it was not measured. */
    public StepResult end(AgendaId agenda, ItemId target, EndForm form) {
        var detail = held(agenda, target);
        var problems = new ArrayList<Problem>();
        var typed = new Typed(problems);
        var outcome = typed.chosen(Field.OUTCOME, form.outcome(), "Choose how the target ended");
        var measured = !form.finalValue().isBlank();
        var value = measured ? typed.number(Field.VALUE, form.finalValue(), "the last value") : null;
        var because = measured && outcome != Outcome.DROPPED
                ? typed.optional(Field.BECAUSE, form.because(), Limits.PARAGRAPH)
                : typed.needed(
                        Field.BECAUSE,
                        form.because(),
                        Limits.PARAGRAPH,
                        outcome == Outcome.DROPPED ? "Enter why it is dropped" : "Enter why it was not measured");
        if (detail.end().isPresent()) {
            return ended();
        }
        if (outcome == null || !problems.isEmpty()) {
            return new StepResult.Wrong(List.copyOf(problems));
        }
        var by = signing.now();
        rows.end(
                detail.space(),
                target,
                new TargetEnd(outcome, Optional.ofNullable(value), because, by.name(), by.at()),
                by);
        events.publishEvent(new TargetEnded(detail.space(), target));
        return new StepResult.Done();
    }

    /**
     * Publishes one figure made of the schools' own to the hub; where it would tell a school's, that it is not shown. Schools
     * without a figure are named.
     */
    public StepResult publish(AgendaId agenda, ItemId target, RollUpRule rule) {
        var detail = held(agenda, target);
        if (detail.end().isPresent()) {
            return ended();
        }
        var given = new LinkedHashMap<SchoolId, BigDecimal>();
        detail.schools()
                .forEach(school -> school.latest().ifPresent(latest -> given.put(school.school(), latest.value())));
        var missing = detail.schools().stream()
                .filter(school -> school.values().isEmpty())
                .map(SchoolValues::name)
                .toList();
        var value = RollUp.of(rule, detail.text(), given, rows.cohorts(target));
        var by = signing.now();
        rows.publish(
                detail.space(),
                target,
                new PublishedValue(rule, value, given.size(), missing, by.name(), by.at()),
                given.keySet(),
                by);
        events.publishEvent(new ValuesPublished(detail.space(), target));
        return new StepResult.Done();
    }

    private @Nullable LocalDate measured(Typed typed, @Nullable LocalDate typedDay) {
        var day = typed.chosen(Field.DAY, typedDay, "Enter the day on which it was measured");
        if (day != null && day.isAfter(signing.today())) {
            typed.wrong(Field.DAY, "Enter a day that is not in the future");
        }
        return day;
    }

    private static int weeks(Typed typed, String text) {
        var digits = Typed.tidy(text);
        if (!digits.matches("\\d{1,2}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > 52) {
            typed.wrong(Field.CADENCE, "Enter in how many weeks the next check-in is due, from 1 to 52");
            return 1;
        }
        return Integer.parseInt(digits);
    }

    private static StepResult ended() {
        return new StepResult.NotNow("The target has ended and stays as it is");
    }

    /** The target, for this transaction alone. */
    private TargetDetail held(AgendaId agenda, ItemId target) {
        return agendas.hold(agenda)
                .filter(found -> permissions.mayPut(found.space()))
                .flatMap(found -> pages.of(found.id()))
                .flatMap(page -> page.targets().stream()
                        .filter(detail -> detail.id().equals(target))
                        .findFirst())
                .orElseThrow();
    }
}
