package org.challengepartners.elections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.challengepartners.elections.counting.CandidateState;
import org.challengepartners.elections.counting.CountOrder;
import org.challengepartners.elections.counting.CountRecord;
import org.challengepartners.elections.counting.Method;
import org.challengepartners.elections.counting.Stage;
import org.challengepartners.elections.counting.Tie;
import org.challengepartners.shell.Sheet;

/**
 * The stages of a count as people read them.
 *
 * @param stages in their order
 */
public record StageTable(List<Line> stages) {

    /**
     * A stage.
     *
     * @param step what was done
     * @param candidates where everybody stood after it, in the order of the paper
     * @param rest votes that count for nobody any more; empty for a count by crosses
     * @param tie how candidates who were level were told apart; empty if nobody was
     */
    public record Line(int number, String step, List<Place> candidates, String rest, String tie) {}

    /** A candidate after a stage. */
    public record Place(String name, String votes, String state) {}

    /** Of a count; without a line where nobody was opposed. */
    public static StageTable of(CountRecord record) {
        var order = record.order();
        return new StageTable(record.count().stages().stream()
                .map(stage -> line(stage, order))
                .toList());
    }

    private static Line line(Stage stage, CountOrder order) {
        var method = order.rules().method();
        return new Line(
                stage.number(),
                step(stage, order),
                stage.rows().stream()
                        .map(row -> new Place(
                                order.candidate(row.candidate()).name(), method.votes(row.votes()), state(row.state())))
                        .toList(),
                method.transfers()
                        ? "Non-transferable %s; lost to cut decimals %s"
                                .formatted(method.votes(stage.nonTransferable()), method.votes(stage.lost()))
                        : "",
                stage.tie().map(tie -> tie(tie, order)).orElse(""));
    }

    private static String step(Stage stage, CountOrder order) {
        var method = order.rules().method();
        var quota = stage.quota() > 0 ? "; quota " + method.votes(stage.quota()) : "";
        return switch (stage.step()) {
            case Stage.FirstPreferences _ -> (method.transfers() ? "First preferences" : "Crosses") + quota;
            case Stage.Surplus surplus ->
                "Surplus of %s: %s votes".formatted(name(order, surplus.candidate()), method.votes(surplus.votes()));
            case Stage.Surpluses _ -> "Surpluses" + quota;
            case Stage.Exclusion exclusion ->
                "%s excluded: %s votes".formatted(name(order, exclusion.candidate()), votes(method, exclusion));
        };
    }

    private static String votes(Method method, Stage.Exclusion exclusion) {
        return method.votes(exclusion.votes());
    }

    private static String tie(Tie tie, CountOrder order) {
        var level = tie.level().stream().map(number -> name(order, number)).collect(Collectors.joining(", "));
        if (tie.decidingStage().isPresent()) {
            return "%s were level; stage %d told them apart"
                    .formatted(level, tie.decidingStage().getAsInt());
        }
        return tie.drawn().isEmpty()
                ? level + " were level; the seats stay open"
                : "%s were level at every stage; the lot drew %s first"
                        .formatted(level, name(order, tie.drawn().getFirst()));
    }

    private static String name(CountOrder order, int number) {
        return order.candidate(number).name();
    }

    private static String state(CandidateState state) {
        return switch (state) {
            case CONTINUING -> "continuing";
            case ELECTED -> "elected";
            case EXCLUDED -> "excluded";
            case WITHDRAWN -> "withdrawn";
        };
    }

    /** Each stage in one sentence. */
    List<String> lines() {
        return stages.stream()
                .map(stage -> "Stage %d. %s. %s.%s%s"
                        .formatted(
                                stage.number(),
                                stage.step(),
                                stage.candidates().stream()
                                        .map(place ->
                                                "%s %s (%s)".formatted(place.name(), place.votes(), place.state()))
                                        .collect(Collectors.joining("; ")),
                                stage.rest().isEmpty() ? "" : " " + stage.rest() + ".",
                                stage.tie().isEmpty() ? "" : " " + stage.tie() + "."))
                .toList();
    }

    /** In rows: one for each candidate of each stage. */
    Sheet sheet() {
        var rows = new ArrayList<List<String>>();
        for (var stage : stages) {
            for (var place : stage.candidates()) {
                rows.add(List.of(
                        String.valueOf(stage.number()), stage.step(), place.name(), place.votes(), place.state()));
            }
        }
        return new Sheet("Stages", List.of("Stage", "What was done", "Candidate", "Votes", "State"), rows);
    }
}
