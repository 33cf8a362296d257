package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The schools' answers, earlier ones too, where the reader's keys open them. */
interface Positions extends Repository<Position, Position.Key> {

    Position save(Position position);

    Optional<Position> findByCommandId(UUID command);

    /** Few: all answers to all versions of one agenda, the latest first. */
    @Query("""
            select p from Position p where p.key.asked.agenda = :agenda
            order by p.key.asked.number.minor desc, p.key.turn desc, p.given.at desc
            """)
    List<Position> of(AgendaId agenda);
}
