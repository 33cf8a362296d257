package org.challengepartners.agendas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays two versions of an agenda beside each other: those that schools were consulted on, and those that were put to them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ComparingVersions {

    private final Agendas agendas;
    private final ConsultationRows rows;
    private final FrozenVersions versions;
    private final AgreementRows agreement;
    private final AgendaPermissions permissions;

    ComparingVersions(
            Agendas agendas,
            ConsultationRows rows,
            FrozenVersions versions,
            AgreementRows agreement,
            AgendaPermissions permissions) {
        this.agendas = agendas;
        this.rows = rows;
        this.versions = versions;
        this.agreement = agreement;
        this.permissions = permissions;
    }

    /**
     * The words that differ between two versions; empty for an agenda that the reader may not see.
     *
     * @param from a number as {@code 0.1} or {@code 1.0}; any other means the one before the latest
     * @param to any other means the latest
     */
    public Optional<Comparison> compare(AgendaId id, String from, String to) {
        return agendas.findById(id).filter(permissions::maySee).map(agenda -> compare(agenda, from, to));
    }

    private Comparison compare(Agenda agenda, String from, String to) {
        var texts = new LinkedHashMap<String, AgendaText>();
        rows.versions(agenda.id()).forEach(version -> texts.put(version.shown().number(), version.text()));
        versions.of(agenda.id())
                .forEach(version -> texts.put(version.number().toString(), agreement.corrected(version)));
        var numbers = List.copyOf(texts.sequencedKeySet());
        var labelled = numbers.stream().map(ComparingVersions::labelled).toList();
        if (numbers.size() < 2) {
            return new Comparison(agenda.line(), labelled, "", "", Optional.empty());
        }
        var later = numbers.contains(to) ? to : numbers.getLast();
        var earlier = numbers.contains(from) ? from : before(numbers, later);
        return new Comparison(agenda.line(), labelled, earlier, later, Optional.of(between(texts, earlier, later)));
    }

    private static Changes between(SequencedMap<String, AgendaText> texts, String earlier, String later) {
        return Changes.between(
                Optional.ofNullable(texts.get(earlier)).orElseThrow(),
                Optional.ofNullable(texts.get(later)).orElseThrow());
    }

    private static String before(List<String> numbers, String later) {
        return numbers.get(Math.max(0, numbers.indexOf(later) - 1));
    }

    private static Comparison.Labelled labelled(String number) {
        return new Comparison.Labelled(
                number,
                number.startsWith("0.")
                        ? "Version %s, for the consultation".formatted(number)
                        : "Version %s, put to the schools".formatted(number));
    }
}
