package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The versions that were put to the schools, where the reader's keys open them. */
interface FrozenVersions extends Repository<FrozenVersion, FrozenVersion.Key> {

    FrozenVersion save(FrozenVersion version);

    Optional<FrozenVersion> findById(FrozenVersion.Key key);

    /** Few: those of one agenda, the first one first. */
    @Query("select v from FrozenVersion v where v.key.agenda = :agenda order by v.key.number.minor")
    List<FrozenVersion> of(AgendaId agenda);
}
