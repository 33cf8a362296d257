package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The things on the drafts that the reader's keys open. */
interface Items extends Repository<Item, ItemId> {

    Item save(Item item);

    void delete(Item item);

    /** Writes what was saved before it is named by other rows. */
    void flush();

    Optional<Item> findById(ItemId id);

    /** Few: those of one agenda, kind by kind and place by place. */
    @Query("select i from Item i where i.agenda = :agenda order by i.kind, i.place")
    List<Item> of(AgendaId agenda);
}
