package org.challengepartners.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.challengepartners.membership.SchoolMap.Cluster;
import org.challengepartners.membership.SchoolMap.Pin;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members' directory as a map: where the schools of the partnership are, and no more than the directory says of each. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MappingSchools {

    /** More single schools than this are no map but a cloud. */
    private static final int MOST_PINS = 60;

    /** Of one hub all are shown, up to this. */
    private static final int MOST_OF_A_HUB = 300;

    private static final String PINS = """
            select d.easting, d.northing, d.school_id, d.name, d.place, d.phase, d.hub_name, d.member_name, d.joined_on
              from membership.directory_entry d where d.space_id = :company and d.easting is not null
            """;

    private final JdbcClient database;

    MappingSchools(JdbcClient database) {
        this.database = database;
    }

    /** What stands in the window. */
    public SchoolMap in(MapWindow window) {
        var clusters = clusters(window);
        int total = clusters.stream().mapToInt(Cluster::schools).sum();
        if (total > MOST_PINS && !(window.isDeepest() && total <= MOST_OF_A_HUB)) {
            return new SchoolMap(window, total, clusters, List.of());
        }
        return new SchoolMap(window, total, List.of(), pins(window));
    }

    /** The schools of one hub, wherever they are, in the smallest window that holds them; nothing for a hub that is not there. */
    public SchoolMap of(HubId hub) {
        var pins = database.sql(PINS + " and d.hub_id = :hub order by d.name, d.school_id limit :most")
                .param("company", SpaceId.COMPANY.value())
                .param("hub", hub.value())
                .param("most", MOST_OF_A_HUB)
                .query(MappingSchools::pin)
                .list();
        return new SchoolMap(around(pins), pins.size(), List.of(), pins);
    }

    /** The hubs that have listed schools, by name; as many as there are hubs. */
    public List<ListedHub> hubs() {
        return database.sql("""
                        with recursive hub as (
                            (select d.hub_id, d.hub_name from membership.directory_entry d
                              where d.space_id = :company and d.hub_id is not null order by d.hub_id limit 1)
                            union all
                            select next.hub_id, next.hub_name from hub cross join lateral (
                                select d.hub_id, d.hub_name from membership.directory_entry d
                                 where d.space_id = :company and d.hub_id > hub.hub_id order by d.hub_id limit 1) next)
                        select hub_id, hub_name from hub order by hub_name, hub_id
                        """)
                .param("company", SpaceId.COMPANY.value())
                .query((row, _) ->
                        new ListedHub(new HubId(row.getObject("hub_id", UUID.class)), row.getString("hub_name")))
                .list();
    }

    private List<Cluster> clusters(MapWindow window) {
        int square = window.square();
        return database.sql("""
                        select east / schools as easting, north / schools as northing, schools from membership.map_cell
                         where space_id = ? and scale = ? and x between ? and ? and y between ? and ? and schools > 0
                         order by schools, x, y
                        """)
                .params(
                        SpaceId.COMPANY.value(),
                        square,
                        Math.floorDiv(window.west(), square),
                        Math.floorDiv(window.west() + window.side() - 1, square),
                        Math.floorDiv(window.south(), square),
                        Math.floorDiv(window.south() + window.side() - 1, square))
                .query((row, _) -> new Cluster(row.getInt("easting"), row.getInt("northing"), row.getInt("schools")))
                .list();
    }

    private List<Pin> pins(MapWindow window) {
        return database.sql(PINS + """
                        and d.easting between :west and :east and d.northing between :south and :north
                        order by d.name, d.school_id limit :most
                        """)
                .param("company", SpaceId.COMPANY.value())
                .param("west", window.west())
                .param("east", window.west() + window.side())
                .param("south", window.south())
                .param("north", window.south() + window.side())
                .param("most", MOST_OF_A_HUB)
                .query(MappingSchools::pin)
                .list();
    }

    private static MapWindow around(List<Pin> pins) {
        if (pins.isEmpty()) {
            return MapWindow.ENGLAND;
        }
        var east = pins.stream().mapToInt(Pin::easting).summaryStatistics();
        var north = pins.stream().mapToInt(Pin::northing).summaryStatistics();
        int span = Math.max(east.getMax() - east.getMin(), north.getMax() - north.getMin()) * 6 / 5;
        int zoom = 6;
        while (zoom > 0 && MapWindow.around(0, 0, zoom).side() < span) {
            zoom--;
        }
        return zoom == 0
                ? MapWindow.ENGLAND
                : MapWindow.around((east.getMin() + east.getMax()) / 2, (north.getMin() + north.getMax()) / 2, zoom);
    }

    private static Pin pin(ResultSet row, int number) throws SQLException {
        return new Pin(row.getInt("easting"), row.getInt("northing"), DirectoryRows.school(row));
    }
}
