package org.challengepartners.reviews;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of drafts that were sent to schools, in the reviews' own spaces. They never change. */
@Component
class SentDrafts {

    private final DraftBook book;
    private final Frameworks frameworks;
    private final JdbcClient database;

    SentDrafts(DraftBook book, Frameworks frameworks, JdbcClient database) {
        this.book = book;
        this.frameworks = frameworks;
        this.database = database;
    }

    /** The draft as it stands now becomes the next version, unless it says what the last one says. */
    void freeze(Review review, String by, Instant now) {
        var lines =
                book
                        .sentences(review.team().orElseThrow(), review.id(), frameworks.get(review.frameworkCode()))
                        .stream()
                        .map(sentence -> new SentDraft.Line(sentence.id(), sentence.text()))
                        .toList();
        var before = latest(review);
        if (before.filter(last -> last.lines().equals(lines)).isPresent()) {
            return;
        }
        int number = before.map(SentDraft::number).orElse(0) + 1;
        database.sql("""
                        insert into reviews.sent_draft (space_id, review_id, number, fingerprint, sent_by_name, sent_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        review.space().value(),
                        review.id().value(),
                        number,
                        fingerprint(review, lines),
                        by,
                        now.atOffset(ZoneOffset.UTC))
                .update();
        for (int place = 1; place <= lines.size(); place++) {
            write(review, number, place, lines.get(place - 1));
        }
    }

    private void write(Review review, int number, int place, SentDraft.Line line) {
        database.sql("""
                        insert into reviews.sent_line (space_id, review_id, number, position, anchor, strand_key, kind, wording, grade)
                        values (:space, :review, :number, :position, :anchor, :strand, :kind, :wording, :grade)
                        """)
                .param("space", review.space().value())
                .param("review", review.id().value())
                .param("number", number)
                .param("position", place)
                .param("anchor", line.anchor().value())
                .param("strand", line.text().strand())
                .param("kind", line.text().kind().name())
                .param("wording", line.text().wording())
                .param("grade", line.text().grade())
                .update();
    }

    /** All versions, the first one first; few. */
    List<SentDraft> of(Review review) {
        return database
                .sql(
                        "select number, fingerprint, sent_by_name, sent_at from reviews.sent_draft where review_id = ? order by number")
                .param(review.id().value())
                .query((row, _) -> new SentDraft(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        lines(review.id(), row.getInt(1))))
                .list()
                .stream()
                .peek(draft -> check(review, draft))
                .toList();
    }

    Optional<SentDraft> latest(Review review) {
        return of(review).stream().reduce((_, later) -> later);
    }

    private List<SentDraft.Line> lines(ReviewId review, int number) {
        return database.sql("""
                        select anchor, strand_key, kind, wording, grade from reviews.sent_line
                         where review_id = ? and number = ? order by position
                        """)
                .params(review.value(), number)
                .query((row, _) -> new SentDraft.Line(
                        new SentenceId(row.getObject(1, UUID.class)),
                        new FindingText(
                                row.getString(2),
                                FindingKind.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getString(5))))
                .list();
    }

    /** Words that are not those of the fingerprint are shown to nobody. */
    private static void check(Review review, SentDraft draft) {
        if (!fingerprint(review, draft.lines()).equals(draft.fingerprint())) {
            throw new IllegalStateException(
                    "draft %s of review %s is not what was sent".formatted(draft.name(), review.id()));
        }
    }

    private static String fingerprint(Review review, List<SentDraft.Line> lines) {
        return Fingerprint.of(
                review.id(),
                review.school(),
                review.frameworkCode(),
                review.held(),
                lines.stream().map(SentDraft.Line::text).toList());
    }
}
