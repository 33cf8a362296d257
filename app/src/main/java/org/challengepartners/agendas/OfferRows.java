package org.challengepartners.agendas;

import static org.challengepartners.agendas.ActivityPlaces.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What heads offered, and the themes that leads made of it, as far as the reader may know. */
@Component
class OfferRows {

    private final JdbcClient database;

    OfferRows(JdbcClient database) {
        this.database = database;
    }

    /** What the head of a school offered and did not withdraw, the latest first. */
    List<OwnOffer> mine(SpaceId room) {
        return database.sql("""
                        select o.*, coalesce(array(select coalesce(i.words::jsonb ->> 'title', i.words::jsonb ->> 'statement') from agendas.theme_origin r
                                   join agendas.item i on i.item_id = r.item_id join agendas.agenda a on a.agenda_id = i.agenda_id
                                  where r.theme_id = o.theme_id and a.minor is not null order by 1), '{}') as led_to,
                               exists (select 1 from agendas.theme_origin r join agendas.item i on i.item_id = r.item_id
                                         join agendas.agenda a on a.agenda_id = i.agenda_id
                                        where r.theme_id = o.theme_id and a.minor is not null) as put
                          from agendas.offer o where o.space_id = ? and o.withdrawn_at is null order by o.offered_at desc, o.offer_id
                        """).param(room.value()).query((row, _) -> own(row)).list();
    }

    /** The room of an offer that the reader made for her school; empty for any other. */
    Optional<SpaceId> room(OfferId id) {
        return database.sql("select space_id from agendas.offer where offer_id = ? and withdrawn_at is null")
                .param(id.value())
                .query((row, _) -> new SpaceId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Keeps an offer; false if the command, or the finding, has one already. */
    boolean add(
            SpaceId room,
            OfferId id,
            CommandId command,
            OfferKind kind,
            String theme,
            String wording,
            boolean named,
            ReviewId review,
            int position,
            Signature by) {
        return database.sql("""
                        insert into agendas.offer (space_id, offer_id, command_id, kind, theme_words, wording, named, review_id, position,
                                                   offered_by, offered_by_name, offered_at)
                        values (:room, :id, :command, :kind, :theme, :wording, :named, :review, :position, :by, :byName, :at)
                        on conflict do nothing
                        """)
                        .param("room", room.value())
                        .param("id", id.value())
                        .param("command", command.value())
                        .param("kind", kind.name())
                        .param("theme", theme)
                        .param("wording", wording)
                        .param("named", named)
                        .param("review", review.value())
                        .param("position", position)
                        .param("by", by.person())
                        .param("byName", by.name())
                        .param("at", at(by.at()))
                        .update()
                == 1;
    }

    void withdraw(OfferId id, Signature by) {
        database.sql("update agendas.offer set withdrawn_at = ? where offer_id = ?")
                .params(at(by.at()), id.value())
                .update();
    }

    /** What schools offer to the leads of a hub. */
    List<ThemesPage.Offered> to(HubId hub) {
        return database.sql("select * from agendas.offers_to(?)")
                .param(hub.value())
                .query((row, _) -> new ThemesPage.Offered(
                        new OfferId(row.getObject("offer_id", UUID.class)),
                        OfferKind.valueOf(row.getString("kind")),
                        row.getString("theme_words"),
                        row.getString("wording"),
                        Optional.ofNullable(row.getObject("theme_id", UUID.class))
                                .map(ThemeId::new),
                        Optional.ofNullable(row.getString("school_name"))))
                .list();
    }

    /** The themes of a hub, by title. */
    Map<ThemeId, String> themes(HubId hub) {
        var themes = new LinkedHashMap<ThemeId, String>();
        database.sql("select theme_id, title from agendas.theme where hub_id = ? order by title, theme_id")
                .param(hub.value())
                .query(row -> {
                    themes.put(new ThemeId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return themes;
    }

    void addTheme(HubSummary hub, ThemeId id, String title, Signature by) {
        database.sql("insert into agendas.theme values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(hub.space().value(), id.value(), hub.id().value(), title, by.person(), by.name(), at(by.at()))
                .update();
    }

    /** Groups it; false for what is not the reader's to group. */
    boolean group(OfferId offer, @Nullable ThemeId theme) {
        return database.sql("select agendas.group_offer(:offer, :theme::uuid)")
                .param("offer", offer.value())
                .param("theme", theme == null ? null : theme.value())
                .query(Boolean.class)
                .single();
    }

    void place(SpaceId space, ItemId item, ThemeId theme, Signature by) {
        database.sql("insert into agendas.theme_origin values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(space.value(), item.value(), theme.value(), by.person(), by.name(), at(by.at()))
                .update();
    }

    void forget(ItemId item) {
        database.sql("delete from agendas.theme_origin where item_id = ?")
                .param(item.value())
                .update();
    }

    /** From which themes the items of an agenda come, in the words of the themes. */
    Map<ItemId, List<String>> origins(AgendaId agenda) {
        var origins = new LinkedHashMap<ItemId, List<String>>();
        database.sql("select item_id, title from agendas.origins_of(?)")
                .param(agenda.value())
                .query(row -> {
                    origins.computeIfAbsent(new ItemId(row.getObject(1, UUID.class)), _ -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return origins;
    }

    /** Of which items each theme is an origin. */
    Map<ThemeId, List<ItemId>> placed(HubId hub) {
        var placed = new LinkedHashMap<ThemeId, List<ItemId>>();
        database.sql("""
                        select o.theme_id, o.item_id from agendas.theme_origin o join agendas.theme t on t.theme_id = o.theme_id
                         where t.hub_id = ? order by o.placed_at
                        """).param(hub.value()).query(row -> {
            placed.computeIfAbsent(new ThemeId(row.getObject(1, UUID.class)), _ -> new ArrayList<>())
                    .add(new ItemId(row.getObject(2, UUID.class)));
        });
        return placed;
    }

    private static OwnOffer own(ResultSet row) throws SQLException {
        return new OwnOffer(
                new OfferId(row.getObject("offer_id", UUID.class)),
                OfferKind.valueOf(row.getString("kind")),
                row.getString("theme_words"),
                row.getString("wording"),
                row.getBoolean("named"),
                new ReviewId(row.getObject("review_id", UUID.class)),
                row.getInt("position"),
                row.getObject("offered_at", OffsetDateTime.class).toInstant(),
                row.getObject("theme_id", UUID.class) != null,
                List.of((String[]) row.getArray("led_to").getArray()),
                !row.getBoolean("put"));
    }
}
