package org.challengepartners.reviews;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The places on the teams of the reviews that the reader's keys, or the office's hat, open. */
interface Places extends Repository<Place, UUID> {

    Place save(Place place);

    /** Few: one team, its lead first. */
    @Query("select p from Place p where p.review = :review order by p.role, p.personName")
    List<Place> of(ReviewId review);
}
