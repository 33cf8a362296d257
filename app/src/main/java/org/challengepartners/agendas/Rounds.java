package org.challengepartners.agendas;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.SchoolId;
import org.springframework.stereotype.Component;

/** Finds how far the agreement on the version before the schools has come. */
@Component
class Rounds {

    private final FrozenVersions versions;
    private final AskedSchools asked;
    private final Positions positions;
    private final AgreementRows rows;
    private final RulesOfHub rules;
    private final OwnHubs hubs;

    Rounds(
            FrozenVersions versions,
            AskedSchools asked,
            Positions positions,
            AgreementRows rows,
            RulesOfHub rules,
            OwnHubs hubs) {
        this.versions = versions;
        this.asked = asked;
        this.positions = positions;
        this.rows = rows;
        this.rules = rules;
        this.hubs = hubs;
    }

    /**
     * The round on an agenda's version.
     *
     * @throws java.util.NoSuchElementException for a draft
     */
    Round of(Agenda agenda, LocalDate today) {
        var version = agenda.version()
                .flatMap(number -> versions.findById(new FrozenVersion.Key(agenda.id(), number)))
                .orElseThrow();
        var text = rows.corrected(version);
        var latest = latest(agenda, version);
        return new Round(
                agenda,
                version,
                text,
                asked(agenda, version),
                latest,
                standing(version, latest),
                rules.of(agenda, text),
                today);
    }

    private List<AskedSchool> asked(Agenda agenda, FrozenVersion version) {
        var members = hubs.members(agenda.hub()).stream().map(HubMember::school).collect(Collectors.toSet());
        return asked.of(agenda.id(), version.number()).stream()
                .filter(school -> members.contains(school.school()))
                .toList();
    }

    private Map<SchoolId, Position> latest(Agenda agenda, FrozenVersion version) {
        var latest = new LinkedHashMap<SchoolId, Position>();
        positions.of(agenda.id()).stream()
                .filter(position -> position.number().equals(version.number()))
                .forEach(position -> latest.putIfAbsent(position.school(), position));
        return latest;
    }

    /** A recorded objection whose school has answered anew since is history. */
    private Map<SchoolId, StandingObjection> standing(FrozenVersion version, Map<SchoolId, Position> latest) {
        return rows.standing(version).stream()
                .filter(one -> {
                    var position = latest.get(one.school());
                    return position != null && position.turn() == one.turn();
                })
                .collect(Collectors.toMap(StandingObjection::school, one -> one));
    }
}
