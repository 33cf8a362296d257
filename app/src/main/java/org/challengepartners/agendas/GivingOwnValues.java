package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A school tells the leads of its hub, and nobody else, its own figure for a target. Its earlier figures stay on record. To
 * everybody but the school's head there is no such target: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('headteacher')")
public class GivingOwnValues {

    private final Agendas agendas;
    private final TargetPages pages;
    private final TargetRows rows;
    private final LiaisonRooms rooms;
    private final Signing signing;
    private final ApplicationEventPublisher events;

    GivingOwnValues(
            Agendas agendas,
            TargetPages pages,
            TargetRows rows,
            LiaisonRooms rooms,
            Signing signing,
            ApplicationEventPublisher events) {
        this.agendas = agendas;
        this.pages = pages;
        this.rows = rows;
        this.rooms = rooms;
        this.signing = signing;
        this.events = events;
    }

    /**
     * Gives a figure of a day, with its source.
     *
     * @param command made when the form opened; a repeat gives nothing again
     */
    public StepResult give(CommandId command, AgendaId agenda, ItemId target, SchoolId school, OwnValueForm form) {
        var held = agendas.hold(agenda).orElseThrow();
        var detail = pages.of(agenda).stream()
                .flatMap(page -> page.targets().stream())
                .filter(one -> one.id().equals(target)
                        && one.mine().stream().anyMatch(own -> own.school().equals(school)))
                .findFirst()
                .orElseThrow();
        var room = rooms.of(held.hub(), school).orElseThrow();
        var problems = new ArrayList<Problem>();
        var typed = new Typed(problems);
        var value = typed.number(Field.VALUE, form.value(), "your school's value");
        var day = typed.chosen(Field.DAY, form.day(), "Enter the day on which it was measured");
        if (day != null && day.isAfter(signing.today())) {
            typed.wrong(Field.DAY, "Enter a day that is not in the future");
        }
        var source = typed.needed(Field.SOURCE, form.source(), Limits.TITLE, "Enter where the value comes from");
        var wording = typed.optional(Field.REASON, form.wording(), Limits.PARAGRAPH);
        if (detail.end().isPresent()) {
            return new StepResult.NotNow("The target has ended and stays as it is");
        }
        if (value == null || day == null || !problems.isEmpty()) {
            return new StepResult.Wrong(List.copyOf(problems));
        }
        var by = signing.now();
        rows.give(room, target, command, new SchoolValue(value, day, source, wording, by.name(), by.at()), by);
        events.publishEvent(new OwnValueGiven(room, target));
        return new StepResult.Done();
    }
}
