package org.challengepartners.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a school does about a report.
 *
 * @param areas the report's areas for development, in its order
 * @param publishedAt when the head published it; empty until then
 */
public record ActionPlanDetail(ReportDetail report, List<Area> areas, Optional<Instant> publishedAt) {

    /**
     * An area for development and what the school says to it.
     *
     * @param number the finding's place in the report
     */
    public record Area(int number, FindingText finding, List<ActionDetail> actions) {}

    /** The areas to which the school has said nothing yet. */
    public List<Area> unanswered() {
        return areas.stream().filter(area -> area.actions().isEmpty()).toList();
    }

    /** How many actions there are, and how many of them are done. */
    public String progress() {
        var actions = areas.stream()
                .flatMap(area -> area.actions().stream())
                .map(ActionDetail::text)
                .filter(ActionText::isAction)
                .toList();
        var done = actions.stream()
                .filter(text -> text.state() == ActionState.DONE)
                .count();
        return actions.isEmpty() ? "No actions yet" : "%d of %d actions done".formatted(done, actions.size());
    }
}
