package org.challengepartners.agendas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.shell.DateWords;

/**
 * How far the agreement on one version has come, held for one transaction.
 *
 * @param text of the version, with its corrections
 * @param asked the schools that were asked and still belong to the hub: the denominator (agenda.md 5)
 * @param latest the latest answer of each to this very version
 * @param standing the objections that were recorded as standing, of the latest answers
 */
record Round(
        Agenda agenda,
        FrozenVersion version,
        AgendaText text,
        List<AskedSchool> asked,
        Map<SchoolId, Position> latest,
        Map<SchoolId, StandingObjection> standing,
        HubRules rules,
        LocalDate today) {

    Tally tally() {
        return Tally.of(
                asked.size(),
                asked.stream()
                        .map(school -> Optional.ofNullable(latest.get(school.school())))
                        .flatMap(Optional::stream)
                        .map(position -> position.stand().answer())
                        .toList());
    }

    List<AskedSchool> objecting() {
        return asked.stream().filter(school -> objects(school.school())).toList();
    }

    private boolean objects(SchoolId school) {
        var position = latest.get(school);
        return position != null && position.stand().answer() == Answer.OBJECT;
    }

    /** Objections that were neither taken back nor recorded as standing. */
    int open() {
        return (int)
                objecting().stream().filter(school -> !stands(school.school())).count();
    }

    private boolean stands(SchoolId school) {
        var recorded = standing.get(school);
        return recorded != null && (recorded.isAccepted() || talksAreOver());
    }

    boolean isDue() {
        return agenda.answerBy().map(today::isAfter).orElse(false);
    }

    private boolean talksAreOver() {
        return agenda.resolveBy().map(today::isAfter).orElse(false);
    }

    /** What keeps the lead from adopting it today, each a sentence; none if she may (agenda.md 3, rows 10 and 11). */
    List<String> hindrances() {
        var tally = tally();
        var hindrances = new ArrayList<String>();
        if (tally.adoptsAtOnce()) {
            return hindrances;
        }
        if (!isDue()) {
            hindrances.add("The schools answer until the end of %s"
                    .formatted(agenda.answerBy().map(DateWords::day).orElse("the day that is still to be set")));
        }
        if (tally.answered() * 100 < rules.quorum().figure() * tally.asked() || tally.asked() == 0) {
            hindrances.add("%d of %d schools have answered, and at least %d\u00a0%% must"
                    .formatted(tally.answered(), tally.asked(), rules.quorum().figure()));
        }
        objections(tally, hindrances);
        return hindrances;
    }

    private void objections(Tally tally, List<String> hindrances) {
        if (rules.objectionBlocks() && tally.objecting() > 0) {
            hindrances.add("An objection stands, and the ways of working say that it blocks the agenda");
            return;
        }
        if (open() > 0 && !talksAreOver()) {
            hindrances.add(
                    "An objection is not settled: it is resolved by a change, taken back, or recorded as standing");
            return;
        }
        int yes = tally.answered() - tally.objecting();
        int counted = yes + open();
        if (yes * 100 < rules.threshold().figure() * counted || yes == 0) {
            hindrances.add("%d of the %d answers that count do not object, and at least %d\u00a0%% must not"
                    .formatted(yes, counted, rules.threshold().figure()));
        }
    }
}
