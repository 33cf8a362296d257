package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.access.SignedIn;
import org.challengepartners.membership.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer keeps what planning asks of her: how much, how far, when not, and where she has a conflict of interest. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnReviewerProfile {

    private final ReviewerBook book;
    private final SignedIn signedIn;
    private final JdbcClient database;

    OwnReviewerProfile(ReviewerBook book, SignedIn signedIn, JdbcClient database) {
        this.book = book;
        this.signedIn = signedIn;
        this.database = database;
    }

    /** Hers; empty for somebody whom the office has not entered as a reviewer. */
    @Transactional(readOnly = true)
    public Optional<ReviewerProfile> find() {
        return book.find(signedIn.person());
    }

    /**
     * Keeps what she says of herself.
     *
     * @param read the version that she had before her
     * @return no if somebody has changed it since: nothing was kept
     */
    public boolean save(long read, ReviewerWishes wishes) {
        var mine = find().orElseThrow();
        return book.keepOwn(mine.person(), read, wishes, mine.name());
    }

    /** She has declared every conflict of interest that she knows, or has none: once a membership year. */
    public void confirmConflicts() {
        book.declared(signedIn.person());
    }

    /** She has a conflict with a school: she is not asked for it, and what she writes is kept to herself. */
    public void declareConflict(SchoolId school, String reason) {
        database.sql("select reviews.declare_conflict(?, ?)")
                .params(school.value(), reason.strip())
                .query(Boolean.class)
                .single();
        confirmConflicts();
    }

    /** She cannot come on these days, both inclusive. */
    public void away(LocalDate from, LocalDate until) {
        book.away(signedIn.person(), from, until);
    }

    /** She can come then after all; what is gone already is no error. */
    public void back(UUID absence) {
        book.back(signedIn.person(), absence);
    }
}
