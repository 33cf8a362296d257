package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.access.SignedIn;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A school puts an area of excellence forward, the lead says what the team found, and the head agrees that it is listed for all
 * (reviews.md 1.1, M6). To whoever has no key to the review there is none: {@link NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ShowingExcellence {

    private final Reviews reviews;
    private final ExcellenceBook book;
    private final ReviewPermissions permissions;
    private final SignedIn signedIn;
    private final JdbcClient database;

    ShowingExcellence(
            Reviews reviews,
            ExcellenceBook book,
            ReviewPermissions permissions,
            SignedIn signedIn,
            JdbcClient database) {
        this.reviews = reviews;
        this.book = book;
        this.permissions = permissions;
        this.signedIn = signedIn;
        this.database = database;
    }

    /** The areas of a review; empty for whoever neither heads its school nor leads or is of its team. */
    @Transactional(readOnly = true)
    public Optional<ExcellenceOfReview> find(ReviewId id) {
        return reviews.findById(id)
                .filter(review -> review.state() != ReviewState.CANCELLED)
                .filter(review -> permissions.isHosts(review) || permissions.isOfTeam(review))
                .map(review -> new ExcellenceOfReview(
                        id,
                        review.schoolName(),
                        book.of(id),
                        mayClaim(review),
                        mayTest(review),
                        permissions.isHead(review)));
    }

    private boolean mayClaim(Review review) {
        return permissions.isHead(review)
                && !permissions.isOfTeam(review)
                && review.state().isRunning();
    }

    private boolean mayTest(Review review) {
        return permissions.leads(review)
                && review.state().compareTo(ReviewState.ON_SITE) >= 0
                && review.state().isRunning();
    }

    /**
     * Puts one forward.
     *
     * @param command made when the form opened; a repeat adds nothing again
     * @param title 1 to 200 characters
     * @param why it is a strength and what shows it, 1 to 4,000 characters
     * @return no if the review has moved on
     */
    public boolean claim(CommandId command, ReviewId id, String title, String why) {
        var review = reviews.findForWork(id)
                .filter(found -> permissions.isHosts(found) || permissions.isOfTeam(found))
                .orElseThrow(NoSuchElementException::new);
        if (!mayClaim(review)) {
            return false;
        }
        book.claim(command, review, title.strip(), why.strip());
        return true;
    }

    /**
     * The lead says what the team found.
     *
     * @param evaluation 1 to 4,000 characters
     * @return no if it is not hers to say now
     */
    public boolean test(UUID area, String evaluation) {
        return on(area).filter(this::mayTest).isPresent() && book.test(area, evaluation.strip(), signedIn.name());
    }

    /**
     * The head agrees that it stands in the directory.
     *
     * @param contact whom others may ask, 1 to 300 characters
     * @return no if it is not accredited, or not valid any more, or not hers to say
     */
    public boolean list(UUID area, String contact) {
        return on(area).filter(permissions::isHead).isPresent() && book.list(area, contact.strip());
    }

    /** The head takes it out again; no if it is not there. */
    public boolean takeOut(UUID area) {
        return on(area).filter(permissions::isHead).isPresent() && book.takeOut(area);
    }

    private Optional<Review> on(UUID area) {
        return book.find(area).flatMap(found -> reviews.findForWork(found.review()));
    }

    /**
     * The directory: what is listed and valid today.
     *
     * @param letters of the school's name or the title, in any case; all for none
     */
    @Transactional(readOnly = true)
    public Slice<ListedExcellence> directory(String letters, Pageable page) {
        var rows = database.sql("select * from reviews.listed_excellence(?, ?, ?)")
                .params(letters.length() > 200 ? letters.substring(0, 200) : letters, page.getPageSize() + 1, (int)
                        Math.min(page.getOffset(), Integer.MAX_VALUE))
                .query((row, _) -> new ListedExcellence(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getString("school_name"),
                        row.getString("title"),
                        row.getString("why"),
                        row.getString("contact"),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
        return new SliceImpl<>(
                List.copyOf(rows.subList(0, Math.min(rows.size(), page.getPageSize()))),
                page,
                rows.size() > page.getPageSize());
    }
}
