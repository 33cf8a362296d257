package org.challengepartners.membership;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The people whom the reader may see: herself, or all for the office. */
interface People extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);
}
