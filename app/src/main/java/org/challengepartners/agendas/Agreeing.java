package org.challengepartners.agendas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The heads of a hub's schools, or the deputies whom they named for hub matters, answer the version of its agenda that is before them,
 * each for her school. The last answer without an objection adopts it in the same step.
 */
@Service
@Transactional
@PreAuthorize("hasRole('headteacher')")
public class Agreeing {

    private final Agendas agendas;
    private final FrozenVersions versions;
    private final AskedSchools asked;
    private final Positions positions;
    private final Adoptions adoptions;
    private final AgendaPermissions permissions;
    private final Signing signing;
    private final AgendaNotices notices;
    private final Rounds rounds;

    Agreeing(
            Agendas agendas,
            FrozenVersions versions,
            AskedSchools asked,
            Positions positions,
            Adoptions adoptions,
            AgendaPermissions permissions,
            Signing signing,
            AgendaNotices notices,
            Rounds rounds) {
        this.agendas = agendas;
        this.versions = versions;
        this.asked = asked;
        this.positions = positions;
        this.adoptions = adoptions;
        this.permissions = permissions;
        this.signing = signing;
        this.notices = notices;
        this.rounds = rounds;
    }

    /**
     * Takes a school's answer, or its change of mind: the earlier answer stays on record. A repeated command gets its first
     * answer and counts nothing again.
     *
     * @param command made when the form opened
     * @param textHash of the version that the head has read; an answer to another text does not count
     * @throws java.util.NoSuchElementException if none of the person's keys opens such an agenda, or it is a draft
     */
    public AnswerResult answer(CommandId command, AgendaId id, SchoolId school, String textHash, PositionForm form) {
        var agenda = agendas.hold(id).filter(permissions::maySee).orElseThrow();
        var earlier = positions.findByCommandId(command.value());
        if (earlier.isPresent()) {
            return new AnswerResult.Counted(earlier.get().given().at(), !agenda.isOpen());
        }
        if (!agenda.isOpen()) {
            return new AnswerResult.Closed();
        }
        var version = current(agenda);
        if (!version.textHash().equals(textHash)) {
            return new AnswerResult.TextChanged(version.number());
        }
        var schools = asked.of(id, version.number());
        return mine(agenda, schools, school)
                .map(own -> answer(new Asking(agenda, version, schools), own, command, form))
                .orElseGet(AnswerResult.NotAsked::new);
    }

    private AnswerResult answer(Asking round, AskedSchool own, CommandId command, PositionForm form) {
        var reading = new PositionReading();
        return reading.read(form)
                .map(stand -> count(round, own, command, stand))
                .orElseGet(() -> new AnswerResult.Wrong(reading.problems()));
    }

    private AnswerResult count(Asking round, AskedSchool own, CommandId command, Stand stand) {
        var agenda = round.agenda();
        var signature = signing.now();
        var latest = latest(agenda.id(), round.version().number());
        var turn = Optional.ofNullable(latest.get(own.school()))
                        .map(Position::turn)
                        .orElse(0)
                + 1;
        positions.save(own.answer(turn, command, stand, signature));
        agenda.answered(own.school());
        var now = rounds.of(agenda, signing.today());
        if (now.open() == 0) {
            agenda.resume();
        }
        var adoption = agenda.adopt(round.version(), now.tally(), signature.at());
        adoption.ifPresent(adoptions::save);
        agendas.save(agenda);
        notices.answered(agenda, own.school());
        adoption.ifPresent(_ -> notices.adopted(agenda, round.version(), round.asked()));
        return new AnswerResult.Counted(signature.at(), adoption.isPresent());
    }

    /** The latest answer of each school to this very version. */
    private LinkedHashMap<SchoolId, Position> latest(AgendaId id, VersionNumber number) {
        var latest = new LinkedHashMap<SchoolId, Position>();
        positions.of(id).stream()
                .filter(position -> position.number().equals(number))
                .forEach(position -> latest.putIfAbsent(position.school(), position));
        return latest;
    }

    private Optional<AskedSchool> mine(Agenda agenda, List<AskedSchool> schools, SchoolId school) {
        var mayAnswer = permissions.speaksFor(agenda.hub()).stream()
                .anyMatch(own -> own.school().equals(school));
        return schools.stream()
                .filter(one -> mayAnswer && one.school().equals(school))
                .findFirst();
    }

    private FrozenVersion current(Agenda agenda) {
        return agenda.version()
                .flatMap(number -> versions.findById(new FrozenVersion.Key(agenda.id(), number)))
                .orElseThrow();
    }

    /** One version before the schools. */
    private record Asking(Agenda agenda, FrozenVersion version, List<AskedSchool> asked) {}
}
