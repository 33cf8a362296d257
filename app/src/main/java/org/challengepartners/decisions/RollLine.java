package org.challengepartners.decisions;

import java.util.Optional;
import org.challengepartners.membership.MemberSummary;

/**
 * A member on the roll.
 *
 * @param answer how it voted; empty if it did not, and for every member while voting is open
 * @param versions how often it answered; the last one counts
 */
public record RollLine(MemberSummary member, Optional<Answer> answer, int versions) {

    RollLine(MemberSummary member, Optional<Choice> choice) {
        this(member, choice.map(Answer::of), choice.isPresent() ? 1 : 0);
    }

    /** What was chosen, in short. */
    public Optional<Choice> choice() {
        return answer.map(Answer::choice);
    }

    /** As a reader sees it once voting has closed. */
    public String words(Asked asked) {
        var said = answer.map(given -> given.words(asked)).orElse("Did not vote");
        return versions > 1
                ? "%s (changed %s)".formatted(said, versions == 2 ? "once" : (versions - 1) + " times")
                : said;
    }
}
