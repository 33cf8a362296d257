package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.challengepartners.agendas.Changes.Change;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.WordDiff;
import org.challengepartners.shell.WordDiff.Piece;

/** Says in a mail what has changed, so that a head reads it once and where she is. */
final class ChangesInWords {

    private static final int MOST = 20;
    private static final int LONGEST = 1500;

    private ChangesInWords() {}

    static List<String> of(Changes changes) {
        var lines = new ArrayList<String>();
        lines.add("What has changed, with [removed: …] and [inserted: …]:");
        changes.items().stream().limit(MOST).map(ChangesInWords::of).forEach(lines::add);
        if (changes.items().size() > MOST) {
            lines.add("And %d more changes, on the page."
                    .formatted(changes.items().size() - MOST));
        }
        if (changes.reordered()) {
            lines.add("The order has changed.");
        }
        return lines;
    }

    private static String of(Change change) {
        var kind = change.kind().words();
        var words = change.before().isPresent() && change.after().isPresent()
                ? pieces(WordDiff.between(words(change.before()), words(change.after())))
                : words(change.after().or(change::before));
        var verb = change.before().isEmpty() ? "Added" : change.after().isEmpty() ? "Removed" : "Changed";
        var line = "%s, %s: %s".formatted(verb, kind.toLowerCase(Locale.UK), words);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private static String pieces(List<Piece> pieces) {
        var line = new StringBuilder();
        pieces.forEach(piece -> line.append(
                switch (piece.fate()) {
                    case KEPT -> piece.words();
                    case REMOVED -> "[removed: %s] ".formatted(piece.words().strip());
                    case INSERTED -> "[inserted: %s] ".formatted(piece.words().strip());
                }));
        return line.toString();
    }

    /** Its words with its figures; days as people write them. */
    private static String words(Optional<ItemText> item) {
        return item.map(text -> switch (text) {
                    case ItemText.Intent intent -> intent.words();
                    case ItemText.Priority priority ->
                        String.join(" ", priority.title(), priority.reason(), priority.learningAim())
                                .strip();
                    case ItemText.Target target ->
                        TargetInWords.sentence(target) + ". " + TargetInWords.measure(target);
                    case ItemText.Activity activity ->
                        "%s, %s".formatted(activity.title(), DateWords.day(activity.day()));
                    case ItemText.WayOfWorking way ->
                        way.clause()
                                + Optional.ofNullable(way.sets())
                                        .map(sets -> " (%s)".formatted(sets.words(way.figureOr(0))))
                                        .orElse("");
                    case ItemText.BudgetLine line ->
                        "%s: %s, paid by %s"
                                .formatted(
                                        line.what(),
                                        Cost.words(line.planned()),
                                        line.payer().words());
                    case ItemText.BudgetRule rule -> "a line may move by %d per cent".formatted(rule.percent());
                })
                .orElse("");
    }
}
