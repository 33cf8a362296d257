package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.challengepartners.documents.Document;
import org.challengepartners.documents.Documents;
import org.challengepartners.shell.DateWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** An agenda as a document to take away, in the parts of a hub's plan; and the certificate of its adoption. */
@Component
class AgendaAsDocument {

    private final Documents documents;
    private final ObjectProvider<PrintedPart> more;

    AgendaAsDocument(Documents documents, ObjectProvider<PrintedPart> more) {
        this.documents = documents;
        this.more = more;
    }

    /** The agenda as its reader sees it, with whatever the other parts of the module print of it. */
    Document of(AgendaDetail agenda) {
        var text = agenda.text();
        var sections = new ArrayList<PrintedSection>();
        text.intent()
                .ifPresent(intent ->
                        sections.add(new PrintedSection("What we want to reach together", List.of(intent), List.of())));
        if (!text.priorities().isEmpty()) {
            sections.add(priorities(text, agenda.origins()));
        }
        if (!text.activities().isEmpty()) {
            sections.add(activities(text, agenda.origins()));
        }
        if (!text.waysOfWorking().isEmpty()) {
            sections.add(PrintedSection.list("How we work together", ways(text)));
        }
        more.orderedStream().flatMap(part -> part.of(agenda).stream()).forEach(sections::add);
        reservations(agenda).ifPresent(sections::add);
        agenda.adoption().ifPresent(adoption -> sections.add(adoption(adoption)));
        var title = "%s · agenda · %s".formatted(text.hub(), text.schoolYear());
        var subject = "What the schools of %s agree for %s".formatted(text.hub(), text.schoolYear());
        var values = Map.<String, Object>of(
                "title", title, "standing", standing(agenda), "sections", sections, "fingerprint", fingerprint(agenda));
        return agenda.adoption().isPresent()
                ? documents.write("agendas/agenda", title, subject, values)
                : documents.draft(
                        "agendas/agenda", title, subject, values, "%s. Not adopted".formatted(standing(agenda)));
    }

    /** Who agreed what and when, on which words, by which rule and figures. */
    Document certificate(AgreementDetail agreement, AdoptionRecord adoption) {
        var title = "%s · certificate of adoption · agenda %s"
                .formatted(agreement.line().hub(), agreement.line().year());
        return documents.write(
                "agendas/agenda",
                title,
                "That the schools of %s agreed their agenda for %s"
                        .formatted(agreement.line().hub(), agreement.line().year()),
                Map.of(
                        "title",
                        title,
                        "standing",
                        "Version %s, adopted on %s"
                                .formatted(adoption.version(), DateWords.dayAndTime(adoption.adoptedAt())),
                        "sections",
                        List.of(
                                adoption(adoption),
                                PrintedSection.list("Who agreed what, when", bound(agreement)),
                                corrections(agreement)),
                        "fingerprint",
                        adoption.textHash()));
    }

    private static PrintedSection priorities(AgendaText text, Map<ItemId, List<String>> origins) {
        var groups = new ArrayList<PrintedSection.Group>();
        for (var priority : text.priorities()) {
            var words = new ArrayList<String>();
            words.add(priority.text().reason());
            if (!priority.text().learningAim().isEmpty()) {
                words.add("What we want to learn: " + priority.text().learningAim());
            }
            words.add(cameFrom(origins, priority.id()));
            words.removeIf(String::isEmpty);
            groups.add(new PrintedSection.Group(
                    "Priority %d: %s"
                            .formatted(groups.size() + 1, priority.text().title()),
                    words,
                    text.targetsOf(priority.id()).stream()
                            .map(target -> "%s. %s %s"
                                    .formatted(
                                            TargetInWords.sentence(target.text()),
                                            TargetInWords.measure(target.text()),
                                            cameFrom(origins, target.id()))
                                    .strip())
                            .toList()));
        }
        return new PrintedSection("What we work on", List.of(), groups);
    }

    private static PrintedSection activities(AgendaText text, Map<ItemId, List<String>> origins) {
        return PrintedSection.list(
                "What we do, and when",
                text.activities().stream()
                        .map(part -> "%s %s"
                                .formatted(activity(text, part.text()), cameFrom(origins, part.id()))
                                .strip())
                        .toList());
    }

    private static String activity(AgendaText text, ItemText.Activity activity) {
        return "%s: %s. %s, for %s."
                .formatted(
                        DateWords.day(activity.day()),
                        activity.title(),
                        activity.activity().words(),
                        Optional.ofNullable(activity.priority())
                                .flatMap(text::titleOf)
                                .map("“%s”"::formatted)
                                .orElse("the whole hub"));
    }

    /** A sentence for each origin; empty where none is known. */
    private static String cameFrom(Map<ItemId, List<String>> origins, ItemId item) {
        return origins.getOrDefault(item, List.of()).stream()
                .map("Where it came from: %s."::formatted)
                .collect(Collectors.joining(" "));
    }

    private static List<String> ways(AgendaText text) {
        return text.waysOfWorking().stream()
                .map(AgendaText.Part::text)
                .map(way -> Stream.of(
                                Optional.of(way.clause()),
                                Optional.ofNullable(way.sets()).map(sets -> sets.words(way.figureOr(0))))
                        .flatMap(Optional::stream)
                        .toList())
                .map(lines -> String.join(" ", lines))
                .toList();
    }

    /** Reservations and objections that stand are printed with the agenda (agenda.md 4). */
    private static Optional<PrintedSection> reservations(AgendaDetail agenda) {
        var said = agenda.schools().stream()
                .filter(school -> agenda.adoption().isPresent() && school.counts())
                .flatMap(school -> school.latest().stream()
                        .filter(given -> given.stand().answer().needsReason())
                        .map(given -> "%s: “%s”"
                                .formatted(school.name(), given.stand().reason())))
                .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(PrintedSection.list("What schools hold against it", said));
    }

    private static PrintedSection adoption(AdoptionRecord adoption) {
        return new PrintedSection(
                "Adoption",
                List.of(
                        "Version %s was adopted on %s."
                                .formatted(adoption.version(), DateWords.dayAndTime(adoption.adoptedAt())),
                        "The rule: %s.".formatted(adoption.rule()),
                        "The figures: %s.".formatted(adoption.tally().words())),
                List.of());
    }

    private static List<String> bound(AgreementDetail agreement) {
        var lines = new ArrayList<String>();
        for (var school : agreement.schools()) {
            var left = agreement.left().get(school.name());
            lines.add("%s: %s%s"
                    .formatted(
                            school.name(),
                            school.latest()
                                    .filter(_ -> school.counts())
                                    .map(given -> "%s, %s, %s"
                                            .formatted(
                                                    given.stand()
                                                            .answer()
                                                            .words()
                                                            .toLowerCase(Locale.UK),
                                                    given.givenBy(),
                                                    DateWords.dayAndTime(given.at())))
                                    .orElse("did not answer"),
                            left == null ? "" : ". Left the hub on " + DateWords.day(left)));
        }
        agreement
                .adherences()
                .forEach(one -> lines.add(
                        "%s: adhered, %s, %s".formatted(one.name(), one.by(), DateWords.dayAndTime(one.at()))));
        return lines;
    }

    private static PrintedSection corrections(AgreementDetail agreement) {
        var confirmed = agreement.errata().stream()
                .filter(Erratum::isConfirmed)
                .map(erratum -> "%s, confirmed by %s"
                        .formatted(
                                erratum.after().kind().words(),
                                String.join(
                                        " and ",
                                        erratum.words().stream()
                                                .map(Erratum.Word::by)
                                                .toList())))
                .toList();
        return confirmed.isEmpty()
                ? new PrintedSection("Corrections", List.of("None since it was put to the schools."), List.of())
                : PrintedSection.list("Corrections of spelling, without effect on the answers", confirmed);
    }

    private static String standing(AgendaDetail agenda) {
        return agenda.version()
                .map(version -> "Version %s, put to the schools by %s on %s"
                        .formatted(version.number(), version.putBy(), DateWords.day(version.putAt())))
                .orElse("Draft");
    }

    private static String fingerprint(AgendaDetail agenda) {
        return agenda.version().map(VersionSummary::textHash).orElse("");
    }
}
