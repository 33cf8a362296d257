package org.challengepartners.agendas;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What the schools agreed for good, where the reader's keys open it. */
interface Adoptions extends Repository<Adoption, AgendaId> {

    Adoption save(Adoption adoption);

    Optional<Adoption> findById(AgendaId agenda);
}
