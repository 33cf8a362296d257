package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.calendar.SchoolYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the rules by which an agenda is adopted, in the ways of working that its hub adopted before it. */
@Component
class RulesOfHub {

    private final JdbcClient database;
    private final FrozenVersions versions;
    private final AgreementRows agreement;

    RulesOfHub(JdbcClient database, FrozenVersions versions, AgreementRows agreement) {
        this.database = database;
        this.versions = versions;
        this.agreement = agreement;
    }

    private record AdoptedBefore(SchoolYear year, FrozenVersion.Key version) {}

    HubRules of(Agenda agenda, AgendaText text) {
        return HubRules.of(earlier(agenda), text);
    }

    /** What the ways of working must say before schools are asked: whether an objection blocks (agenda.md 5). */
    List<String> missing(Agenda agenda, AgendaText text) {
        var said = earlier(agenda)
                .flatMap(before -> before.text().clauseOn(WaySetting.OBJECTION_BLOCKS))
                .or(() -> text.clauseOn(WaySetting.OBJECTION_BLOCKS));
        return said.isPresent()
                ? List.of()
                : List.of("Say in a way of working whether an objection that stands blocks the agenda");
    }

    /** The agenda that the hub adopted last before this one. */
    Optional<HubRules.Earlier> earlier(Agenda agenda) {
        return database.sql("""
                        select g.starts_in, g.agenda_id, d.minor from agendas.agenda g
                          join agendas.adoption d on d.agenda_id = g.agenda_id
                         where g.hub_id = ? and g.starts_in < ? order by g.starts_in desc limit 1""")
                .params(agenda.hub().value(), agenda.year().startsIn())
                .query((row, _) -> new AdoptedBefore(
                        new SchoolYear(row.getInt("starts_in")),
                        new FrozenVersion.Key(
                                new AgendaId(row.getObject("agenda_id", UUID.class)),
                                new VersionNumber(row.getInt("minor")))))
                .optional()
                .flatMap(before -> versions.findById(before.version())
                        .map(version -> new HubRules.Earlier(before.year().toString(), agreement.corrected(version))));
    }
}
