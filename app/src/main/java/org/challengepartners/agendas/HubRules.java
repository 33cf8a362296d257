package org.challengepartners.agendas;

import java.util.Optional;

/**
 * By which rules a hub's agenda is adopted: those of the ways of working that were adopted before it; for its first agenda the
 * defaults, and what its own draft says of objections (agenda.md 5). Shares are whole per cents.
 *
 * @param quorum of the schools must have answered
 * @param threshold of the answers that count must not object
 * @param blocks whether an objection that was talked through and stands blocks the agenda
 */
public record HubRules(Rule quorum, Rule threshold, Rule blocks) {

    static final int DEFAULT_QUORUM = 75;
    static final int DEFAULT_THRESHOLD = 100;
    private static final String BY_DEFAULT = "where no clause says otherwise";

    /**
     * One of them.
     *
     * @param from where it stands, for example {@code the ways of working for 2025/26: “We are quorate with 60 %.”}
     */
    public record Rule(WaySetting setting, int figure, String from) {

        /** {@code How many schools must have answered: 75 % (where no clause says otherwise)}. */
        public String words() {
            return "%s (%s)".formatted(setting.words(figure), from);
        }
    }

    /** An agenda that was adopted before. */
    record Earlier(String year, AgendaText text) {}

    static HubRules of(Optional<Earlier> earlier, AgendaText now) {
        return new HubRules(
                rule(WaySetting.QUORUM, earlier, DEFAULT_QUORUM),
                rule(WaySetting.THRESHOLD, earlier, DEFAULT_THRESHOLD),
                earlier.flatMap(before -> rule(WaySetting.OBJECTION_BLOCKS, before))
                        .or(() -> now.clauseOn(WaySetting.OBJECTION_BLOCKS)
                                .map(way -> new Rule(
                                        WaySetting.OBJECTION_BLOCKS,
                                        way.figureOr(0),
                                        "this agenda, the first that says so: “%s”".formatted(way.clause()))))
                        .orElse(new Rule(WaySetting.OBJECTION_BLOCKS, 0, BY_DEFAULT)));
    }

    private static Rule rule(WaySetting setting, Optional<Earlier> earlier, int otherwise) {
        return earlier.flatMap(before -> rule(setting, before)).orElse(new Rule(setting, otherwise, BY_DEFAULT));
    }

    private static Optional<Rule> rule(WaySetting setting, Earlier before) {
        return before.text()
                .clauseOn(setting)
                .map(way -> new Rule(
                        setting,
                        way.figureOr(0),
                        "the ways of working for %s: “%s”".formatted(before.year(), way.clause())));
    }

    /** Whether an objection that stands blocks the agenda. */
    public boolean objectionBlocks() {
        return blocks.figure() == 1;
    }

    /** The rule as the adoption prints it. */
    String words() {
        return "From the deadline on, with each objection talked through. %s. %s. %s"
                .formatted(quorum.words(), threshold.words(), blocks.words());
    }
}
