package org.challengepartners.membership;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The entries of the company's register, for the office alone. */
interface RegisterEntries extends Repository<RegisterEntry, MemberId> {

    RegisterEntry save(RegisterEntry entry);

    Optional<RegisterEntry> findById(MemberId id);

    Optional<RegisterEntry> findByCommandId(UUID command);
}
