package org.challengepartners.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people whom the reader may see: herself, or all for the office. */
interface People extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    /** Mostly one or none: whoever is reached at that address, written in any case. */
    @Query("select p from Person p where lower(p.email) = lower(:email)")
    List<Person> withEmail(String email);
}
