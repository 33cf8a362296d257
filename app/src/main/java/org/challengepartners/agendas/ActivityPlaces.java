package org.challengepartners.agendas;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The places of activities that the reader's keys open. Who gets a seat is decided by one function of the database, which every
 * change of places ends with.
 */
@Component
class ActivityPlaces {

    private final JdbcClient database;

    ActivityPlaces(JdbcClient database) {
        this.database = database;
    }

    /** A place with whose it is. */
    record Owned(PlaceId place, SchoolId school, String schoolName, boolean seated) {}

    /** Whom the database has just seated, and whether she had waited. */
    record Seated(PlaceId place, SchoolId school, boolean promoted) {}

    /** How many places this command has asked for already. */
    int askedWith(SpaceId space, CommandId command) {
        return database.sql("select count(*) from agendas.place where space_id = ? and command_id = ?")
                .params(space.value(), command.value())
                .query(Integer.class)
                .single();
    }

    /** How many of the places that a command asked for have a seat. */
    int seatedWith(SpaceId space, CommandId command) {
        return database.sql("select count(seat) from agendas.place where space_id = ? and command_id = ?")
                .params(space.value(), command.value())
                .query(Integer.class)
                .single();
    }

    /** Asks for places, each at the end of the waiting list. */
    void ask(Activity activity, HubMember school, CommandId command, int places, Signature by) {
        for (int nth = 1; nth <= places; nth++) {
            database.sql("""
                            insert into agendas.place (space_id, place_id, version, activity_id, school_id, school_name,
                                command_id, nth, turn, asked_by, asked_by_name, asked_at)
                            select :space, :place, 0, :activity, :school, :name, :command, :nth,
                                   coalesce((select max(p.turn) from agendas.place p where p.activity_id = :activity), 0) + 1,
                                   :by, :byName, :at
                            """)
                    .param("space", activity.space().value())
                    .param("place", PlaceId.next().value())
                    .param("activity", activity.id().value())
                    .param("school", school.school().value())
                    .param("name", school.name())
                    .param("command", command.value())
                    .param("nth", nth)
                    .param("by", by.person())
                    .param("byName", by.name())
                    .param("at", at(by.at()))
                    .update();
        }
    }

    /** Seats those who wait, as long as there are seats. */
    List<Seated> seatWaiting(ActivityId activity) {
        return database.sql("select place_id, school_id, promoted from agendas.seat_waiting(?)")
                .param(activity.value())
                .query((row, _) -> new Seated(
                        new PlaceId(row.getObject("place_id", UUID.class)),
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getBoolean("promoted")))
                .list();
    }

    /** Gives a place up; false if it was already. */
    boolean giveUp(PlaceId place, Instant now) {
        return database.sql("""
                        update agendas.place set seat = null, given_up_at = :now, version = version + 1
                         where place_id = :place and given_up_at is null
                        """)
                        .param("place", place.value())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** A place of the activity that is not given up. */
    Optional<Owned> find(ActivityId activity, PlaceId place) {
        return database.sql("""
                        select place_id, school_id, school_name, seat from agendas.place
                         where activity_id = :activity and place_id = :place and given_up_at is null
                        """)
                .param("activity", activity.value())
                .param("place", place.value())
                .query((row, _) -> new Owned(
                        new PlaceId(row.getObject("place_id", UUID.class)),
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getString("school_name"),
                        row.getObject("seat") != null))
                .optional();
    }

    /** Says who comes on the place; whoever was named before is replaced and stays on record. */
    void name(SpaceId space, PlaceId place, String person, Signature by) {
        database.sql("""
                        insert into agendas.naming (space_id, place_id, turn, person_name, named_by, named_by_name, named_at)
                        select :space, :place, :turn, :person, :by, :byName, :at
                        """)
                .param("space", space.value())
                .param("place", place.value())
                .param("turn", turn(place))
                .param("person", person)
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    private int turn(PlaceId place) {
        return database.sql("""
                        select count(*) + 1 from agendas.place p, agendas.names_of(p.activity_id) n
                         where p.place_id = :place and n.place_id = p.place_id
                        """)
                .param("place", place.value())
                .query(Integer.class)
                .single();
    }

    /** Tells what somebody needs; nothing takes it back. */
    void need(SpaceId liaison, PlaceId place, String words, Signature by) {
        if (words.isEmpty()) {
            database.sql("delete from agendas.access_need where place_id = ?")
                    .param(place.value())
                    .update();
            return;
        }
        database.sql("""
                        insert into agendas.access_need (space_id, place_id, wording, told_by, told_by_name, told_at)
                        values (:space, :place, :words, :by, :byName, :at)
                        on conflict (place_id) do update
                           set wording = excluded.wording, told_by = excluded.told_by, told_by_name = excluded.told_by_name,
                               told_at = excluded.told_at
                        """)
                .param("space", liaison.value())
                .param("place", place.value())
                .param("words", words)
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", at(by.at()))
                .update();
    }

    /** The schools that hold or wait for places, each once. */
    Set<SchoolId> schools(ActivityId activity) {
        return database
                .sql("select distinct school_id from agendas.place where activity_id = ? and given_up_at is null")
                .param(activity.value())
                .query((row, _) -> new SchoolId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * All places that are not given up: those with a seat, then the waiting list; names and needs as far as the reader may know
     * them.
     *
     * @param seesNames of which schools the reader sees names
     */
    List<ShownPlace> shown(ActivityId activity, java.util.function.Predicate<SchoolId> seesNames) {
        var names = names(activity);
        var needs = needs(activity);
        var shown = new ArrayList<ShownPlace>();
        var waiting = new int[] {0};
        database.sql("""
                        select place_id, school_id, school_name, seat, promoted_at from agendas.place
                         where activity_id = ? and given_up_at is null order by seat is null, turn
                        """).param(activity.value()).query(row -> {
            var place = row.getObject("place_id", UUID.class);
            var school = new SchoolId(row.getObject("school_id", UUID.class));
            var seated = row.getObject("seat") != null;
            shown.add(new ShownPlace(
                    new PlaceId(place),
                    school,
                    row.getString("school_name"),
                    seated ? 0 : ++waiting[0],
                    row.getObject("promoted_at") != null,
                    seesNames.test(school),
                    names.getOrDefault(place, List.of()),
                    needs.getOrDefault(place, "")));
        });
        return shown;
    }

    private Map<UUID, List<String>> names(ActivityId activity) {
        var names = new HashMap<UUID, List<String>>();
        database.sql("select place_id, person_name from agendas.names_of(?) order by place_id, turn")
                .param(activity.value())
                .query(row -> {
                    names.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return names;
    }

    private Map<UUID, String> needs(ActivityId activity) {
        var needs = new HashMap<UUID, String>();
        database.sql("""
                        select d.place_id, d.wording from agendas.access_need d
                          join agendas.place p on p.place_id = d.place_id where p.activity_id = ?
                        """).param(activity.value()).query(row -> {
            needs.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return needs;
    }

    static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
