package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Sheet;
import org.challengepartners.tenancy.Paced;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a hub read of the targets of its adopted agendas. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class FollowingTargets {

    private final TargetPages pages;

    FollowingTargets(TargetPages pages) {
        this.pages = pages;
    }

    /** The targets of an agenda; empty unless it is adopted and the reader may see it, whether or not it exists. */
    public Optional<TargetsPage> of(AgendaId agenda) {
        return pages.of(agenda);
    }

    /** One target of it. */
    public Optional<TargetDetail> find(AgendaId agenda, ItemId target) {
        return pages.of(agenda)
                .flatMap(page -> page.targets().stream()
                        .filter(detail -> detail.id().equals(target))
                        .findFirst());
    }

    /** How the targets stand, as a list to take away: what its reader sees on the page, and no school's own figures. */
    @Paced(Paced.Of.EXPORTS)
    public Optional<Sheet> sheet(AgendaId agenda) {
        return pages.of(agenda)
                .map(page -> new Sheet(
                        "Targets of %s %s"
                                .formatted(page.agenda().hub(), page.agenda().year()),
                        List.of(
                                "Priority",
                                "Target",
                                "Unit",
                                "Baseline",
                                "Value",
                                "Target value",
                                "Due",
                                "Status",
                                "Progress",
                                "Measured on",
                                "Source"),
                        page.targets().stream().map(FollowingTargets::row).toList()));
    }

    private static List<String> row(TargetDetail target) {
        var latest = target.latest();
        return List.of(
                target.priority(),
                target.text().statement(),
                target.text().unit(),
                target.baseline().map(value -> value.toPlainString()).orElse(""),
                latest.map(now -> now.value().toPlainString()).orElse(""),
                target.text().value().toPlainString(),
                DateWords.day(target.text().due()),
                target.end()
                        .map(end -> end.outcome().words())
                        .or(() -> latest.map(now -> now.status().words()))
                        .orElse("No check-in yet"),
                target.progress().map(Progress::words).orElse(""),
                latest.map(now -> DateWords.day(now.day())).orElse(""),
                latest.map(CheckIn::source).orElse(""));
    }
}
