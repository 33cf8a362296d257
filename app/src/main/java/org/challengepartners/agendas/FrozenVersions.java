package org.challengepartners.agendas;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The versions that were put to the schools, where the reader's keys open them. */
interface FrozenVersions extends Repository<FrozenVersion, FrozenVersion.Key> {

    FrozenVersion save(FrozenVersion version);

    Optional<FrozenVersion> findById(FrozenVersion.Key key);
}
