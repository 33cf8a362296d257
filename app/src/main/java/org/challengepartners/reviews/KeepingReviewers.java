package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.membership.RegisterOfPeople;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office keeps the reviewers' profiles: who is trained until when, and what else planning asks. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class KeepingReviewers {

    private final ReviewerBook book;
    private final RegisterOfPeople people;
    private final OwnProfile profile;

    KeepingReviewers(ReviewerBook book, RegisterOfPeople people, OwnProfile profile) {
        this.book = book;
        this.people = people;
        this.profile = profile;
    }

    /** The reviewers, by name. */
    @Transactional(readOnly = true)
    public Slice<ReviewerProfile> all(Pageable page) {
        var rows = book.page(page);
        var shown = rows.subList(0, Math.min(rows.size(), page.getPageSize()));
        return new SliceImpl<>(List.copyOf(shown), page, rows.size() > shown.size());
    }

    /** A reviewer's profile; an empty one for somebody who is none yet. Empty if there is no such person. */
    @Transactional(readOnly = true)
    public Optional<ReviewerProfile> find(PersonId person) {
        return people.find(person)
                .map(found -> book.find(person)
                        .orElseGet(() -> new ReviewerProfile(
                                person,
                                found.name(),
                                0,
                                ReviewerTraining.NONE,
                                ReviewerWishes.USUAL,
                                Optional.empty(),
                                List.of())));
    }

    /**
     * Keeps a profile, which makes her a reviewer.
     *
     * @param read the version that the writer had before her; 0 if there was none
     * @return no if somebody has changed it since: nothing was kept
     * @throws java.util.NoSuchElementException if there is no such person
     */
    public boolean keep(PersonId person, long read, ReviewerTraining training, ReviewerWishes wishes) {
        return book.keep(people.find(person).orElseThrow(), read, training, wishes, me());
    }

    private String me() {
        return profile.find().map(PersonSummary::name).orElse("The office");
    }
}
