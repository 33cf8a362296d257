package org.challengepartners.reviews;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words that the office is about to issue: it sees them while a review is finalising or disputed, and never else. */
@Component
class WordsToIssue {

    private final Frameworks frameworks;
    private final JdbcClient database;

    WordsToIssue(Frameworks frameworks, JdbcClient database) {
        this.frameworks = frameworks;
        this.database = database;
    }

    private record Line(int number, String fingerprint, FindingText text) {}

    Optional<DraftToIssue> of(Review review) {
        var lines = database.sql(
                        "select number, fingerprint, strand_key, kind, wording, grade from reviews.draft_to_issue(?)")
                .param(review.id().value())
                .query((row, _) -> new Line(
                        row.getInt(1),
                        row.getString(2),
                        new FindingText(
                                row.getString(3),
                                FindingKind.valueOf(row.getString(4)),
                                row.getString(5),
                                row.getString(6))))
                .list();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new DraftToIssue(
                        lines.getFirst().number(),
                        lines.getFirst().fingerprint(),
                        frameworks.get(review.frameworkCode()),
                        lines.stream().map(Line::text).toList()));
    }
}
