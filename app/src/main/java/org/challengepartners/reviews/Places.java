package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The places on the teams of the reviews that the reader's keys, or the office's hat, open. */
interface Places extends Repository<Place, UUID> {

    Place save(Place place);

    Place saveAndFlush(Place place);

    /** Few: one team, its lead first; those who have left it are not of it. */
    @Query("select p from Place p where p.review = :review and p.state = 'SEATED' order by p.role, p.personName")
    List<Place> of(ReviewId review);

    /** Few: the team that the host is offered, its lead first. */
    @Query("select p from Place p where p.review = :review and p.state = 'OFFERED' order by p.role, p.personName")
    List<Place> offeredOf(ReviewId review);

    /** A person's place on a team, taken or left. */
    @Query("select p from Place p where p.review = :review and p.personId = :person")
    Optional<Place> find(ReviewId review, UUID person);
}
