package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where things on an agenda came from, as it was noted when they came. */
@Component
class OriginRows {

    private final JdbcClient database;

    OriginRows(JdbcClient database) {
        this.database = database;
    }

    /** Notes where something came from, after whatever was noted before. */
    void cameFrom(Agenda agenda, ItemId item, String words) {
        database.sql("""
                        insert into agendas.origin (space_id, item_id, place, agenda_id, words)
                        select :space, :item, coalesce(max(o.place), 0) + 1, :agenda, :words
                          from agendas.origin o where o.item_id = :item
                        having count(*) filter (where o.words = :words) = 0""")
                .param("space", agenda.space().value())
                .param("item", item.value())
                .param("agenda", agenda.id().value())
                .param("words", words)
                .update();
    }

    /** Where the things of an agenda came from, for those of which it is known. */
    Map<ItemId, List<String>> of(AgendaId agenda) {
        var origins = new LinkedHashMap<ItemId, List<String>>();
        database.sql("select item_id, words from agendas.origin where agenda_id = ? order by item_id, place")
                .param(agenda.value())
                .query(row -> {
                    origins.computeIfAbsent(new ItemId(row.getObject("item_id", UUID.class)), _ -> new ArrayList<>())
                            .add(row.getString("words"));
                });
        return origins;
    }
}
