package org.challengepartners.reviews;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.challengepartners.shell.WordDiff;

/**
 * How a sentence changed between two versions of a draft.
 *
 * @param anchor the sentence
 * @param runs its words, those that went and came marked
 */
public record LineChange(SentenceId anchor, List<WordDiff.Piece> runs) {

    static List<LineChange> between(SentDraft earlier, SentDraft later) {
        var before = wordings(earlier);
        var after = wordings(later);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(anchor -> !before.getOrDefault(anchor, "").equals(after.getOrDefault(anchor, "")))
                .map(anchor -> new LineChange(
                        anchor, WordDiff.between(before.getOrDefault(anchor, ""), after.getOrDefault(anchor, ""))))
                .toList();
    }

    private static Map<SentenceId, String> wordings(SentDraft draft) {
        var wordings = new LinkedHashMap<SentenceId, String>();
        draft.lines().forEach(line -> wordings.put(line.anchor(), line.text().wording()));
        return wordings;
    }
}
