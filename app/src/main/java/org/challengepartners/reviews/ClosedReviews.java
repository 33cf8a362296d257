package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.documents.Document;
import org.challengepartners.documents.Documents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a former reviewer still finds of a review on whose team she was: that it has closed, and her own notes without the school's
 * name. To everybody else there is no such review.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ClosedReviews {

    private final JdbcClient database;
    private final Documents documents;

    ClosedReviews(JdbcClient database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /** One of her notes. */
    public record OwnNote(EvidenceKind kind, String note) {}

    /** Whether the signed-in person was on its team and is no more. */
    public boolean wasOnTeam(ReviewId review) {
        return database.sql("select reviews.was_on_team(?)")
                .param(review.value())
                .query(Boolean.class)
                .single();
    }

    /** What she wrote down herself, to take away; empty if she was not on the team, or wrote nothing. */
    public Optional<Document> ownNotes(ReviewId review) {
        var notes = database.sql("select kind, note from reviews.my_notes(?)")
                .param(review.value())
                .query((row, _) -> note(row))
                .list();
        return notes.isEmpty() ? Optional.empty() : Optional.of(written(notes));
    }

    private Document written(List<OwnNote> notes) {
        return documents.write(
                "reviews/own-notes",
                "Your own notes from a peer review",
                "What one reviewer wrote down herself, without the school's name",
                Map.of("notes", notes));
    }

    private static OwnNote note(ResultSet row) throws SQLException {
        return new OwnNote(EvidenceKind.valueOf(row.getString("kind")), row.getString("note"));
    }
}
